import { createInterface } from 'node:readline'
import { z } from 'zod'
import { extract } from '../../shared/extraction/extract.ts'
import type { Extraction } from '../../shared/extraction/types.ts'

/**
 * `npm run -s extract`: reads `{id, published, text}` a line on standard input and writes
 * `{id, timexes, events, entities}` a line on standard output, as each line arrives.
 * A malformed line is reported on standard error and passed over; the exit code is then 1.
 */
const inputLine = z.object({
  id: z.string(),
  text: z.string(),
  published: z.string().nullish(),
})

function answer(id: string, { timexes, events, entities }: Extraction): string {
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
    entities: entities.map(({ kind, start, end, text }) => ({ type: kind, start, end, text })),
  })
}

function readLine(line: string): z.infer<typeof inputLine> | null {
  try {
    return inputLine.parse(JSON.parse(line))
  } catch {
    return null
  }
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
  const output = answer(input.id, extract({ text: input.text, published: published ?? null }))
  if (!process.stdout.write(`${output}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve))
}
