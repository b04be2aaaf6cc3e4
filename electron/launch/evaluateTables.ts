import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '../../shared/ipc/appError.ts'
import { counted } from '../../shared/model/counted.ts'
import { describeTable } from '../../shared/tables/describeTable.ts'
import { mappingProblems, problemWords } from '../../shared/tables/mappingProblems.ts'
import { proposeMapping } from '../../shared/tables/proposeMapping.ts'
import { rowEvents } from '../../shared/tables/rowEvents.ts'
import type { Table } from '../../shared/tables/table.ts'
import type { TableMapping } from '../../shared/tables/tableMapping.ts'
import { csvReader } from '../reader/page/readers/csv.ts'
import { jsonReader } from '../reader/page/readers/json.ts'
import { spreadsheetReader } from '../reader/page/readers/spreadsheet.ts'
import { LaunchError, runScript } from './launchError.ts'

/**
 * `npm run eval:tables -- DIR`: reads every table of a folder as an import without a person does, and says of each how
 * many rows it has, where their dates were found, how many are undated or without a title, and how long it took.
 */
await runScript(async () => {
  const [folder] = process.argv.slice(2)
  if (folder === undefined) throw new LaunchError('Which folder? npm run eval:tables -- DIR')
  for (const fileName of readdirSync(folder).sort()) {
    const startedAtMs = performance.now()
    const result = await evaluate(path.join(folder, fileName), fileName)
    process.stdout.write(`${fileName}: ${result}, ${Math.round(performance.now() - startedAtMs)} ms\n`)
  }
  return 0
})

async function evaluate(file: string, fileName: string): Promise<string> {
  const bytes = new Uint8Array(readFileSync(file))
  const table = await tableOf(bytes, fileName)
  if (typeof table === 'string') return table
  const description = describeTable(table)
  const mapping = proposeMapping(description, fileName)
  const { events, undatedCount, untitledCount } = rowEvents(table, mapping)
  const problems = mappingProblems(description, mapping).map(problemWords)
  return [
    counted(events.length, 'row'),
    dateWords(mapping),
    `${undatedCount} undated`,
    `${untitledCount} without a title`,
    ...(problems.length === 0 ? ['nothing unclear'] : [`unclear: ${problems.join('; ')}`]),
  ].join(', ')
}

/** In words where there is none. */
async function tableOf(bytes: Uint8Array, fileName: string): Promise<Table | string> {
  const reader = [spreadsheetReader, jsonReader, csvReader].find(
    (each) => each.isToldBy?.(bytes) === true || each.accepts?.(bytes, fileName) === true,
  )
  try {
    return (await reader?.readTable?.(bytes, fileName))?.table ?? 'no table'
  } catch (error) {
    if (error instanceof AppError) return `not read (${error.message})`
    throw error
  }
}

function dateWords({ date }: TableMapping): string {
  if (date === null) return 'no date column'
  return `dates in ${date.kind === 'column' ? date.column : [date.year, date.month, date.day].join(' + ')}`
}
