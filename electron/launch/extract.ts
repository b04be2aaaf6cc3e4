import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { extract } from '../../shared/extraction/extract.ts'
import type { Extraction } from '../../shared/extraction/types.ts'
import { AppError } from '../../shared/ipc/appError.ts'
import { parseTypesFile } from '../../shared/ipc/typesFile.ts'
import type { OwnType } from '../../shared/model/ownType.ts'
import type { ReadingSettings } from '../../shared/model/readingSettings.ts'
import { readTypesFile } from '../readTypesFile.ts'

/**
 * `npm run -s extract -- [--types FILE.json] [--other-dated]`: reads `{id, published, text}` a line on standard input
 * and writes `{id, timexes, events, entities}` a line on standard output, as each line arrives; dead, injured and ages are entities too.
 * `--types` adds the types of a file `{"types": [{"id", "name", "color", "triggers"}]}`, `--other-dated` reads every
 * other dated sentence as an event of type `other`.
 * A malformed line is reported on standard error and passed over; the exit code is then 1. An option or a types file
 * that cannot be read ends it at once with exit code 2.
 */
const inputLine = z.object({
  id: z.string(),
  text: z.string(),
  published: z.string().nullish(),
})

function answer(id: string, { timexes, events, entities, casualties, ages }: Extraction): string {
  return JSON.stringify({
    id,
    timexes: timexes.map(({ start, end, text, value, type }) => ({ start, end, text, value, type })),
    events: events.map(
      ({ type, date, status, title, people, organisations, place, amount, confidence, main, evidence }) => ({
        type,
        date,
        status,
        title,
        people,
        orgs: organisations,
        place,
        amount,
        confidence,
        main,
        evidence: evidence.map(({ start, end }) => ({ start, end })),
      }),
    ),
    entities: [
      ...entities.map(({ kind, start, end, text }) => ({ type: kind, start, end, text })),
      ...casualties.map(({ fate, count, start, end, text }) => ({ type: 'count', start, end, text, fate, count })),
      ...ages.map(({ years, person, start, end, text }) => ({ type: 'age', start, end, text, years, person })),
    ],
  })
}

function readLine(line: string): z.infer<typeof inputLine> | null {
  try {
    return inputLine.parse(JSON.parse(line))
  } catch {
    return null
  }
}

const { values } = parseOptions()

function parseOptions() {
  try {
    return parseArgs({ options: { types: { type: 'string' }, 'other-dated': { type: 'boolean', default: false } } })
  } catch (error) {
    return end(error instanceof Error ? error.message : String(error))
  }
}

function end(problem: string): never {
  console.error(`extract: ${problem}`)
  process.exit(2)
}

async function readTypes(file: string): Promise<readonly OwnType[]> {
  try {
    const types = parseTypesFile(await readTypesFile(file))
    if (types.ok) return types.value
    throw new AppError(types.error.code, types.error.detail)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return end(`${file}: ${error.code === 'file-missing' ? 'there is no such file' : error.detail}`)
  }
}

const settings: ReadingSettings = {
  ownTypes: values.types === undefined ? [] : await readTypes(values.types),
  otherDated: values['other-dated'],
}

process.stdout.on('error', () => process.exit(1)) // the reader of a pipe went away

let lineNumber = 0
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  lineNumber++
  if (line.trim() === '') continue
  const input = readLine(line)
  if (input === null) {
    console.error(`line ${lineNumber}: not an object with id, text and published`)
    process.exitCode = 1
    continue
  }
  const published = input.published === undefined || input.published === '' ? null : input.published
  const output = answer(
    input.id,
    extract({ text: input.text, published: published ?? null, counts: true, ...settings }),
  )
  if (!process.stdout.write(`${output}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve))
}
