import type { Envelope } from '../../../shared/ipc/appError.ts'
import { mappingProblems, problemWords } from '../../../shared/tables/mappingProblems.ts'
import type { TableMapping } from '../../../shared/tables/tableMapping.ts'
import type { ArticleReader, DescribedTable } from '../../reader/articleReader.ts'
import type { TablePolicy } from './tablePolicy.ts'

/** The mapping that is remembered for columns, or null. */
export type Remembered = (columns: readonly string[]) => TableMapping | null

/**
 * A reader that reads tables too, where the policy says what their columns mean: its answer then has the mapping.
 * @param remembered what is known of tables with such columns
 */
export function readTables(reader: ArticleReader, policy: TablePolicy, remembered: Remembered): ArticleReader {
  return {
    ...reader,
    async read(file, signal) {
      const read = await reader.read(file, signal)
      if (read.ok || read.error.code !== 'table-needs-columns') return read
      const { fileName, bytes, reading } = file
      const described = await reader.describeTable({ fileName, bytes, mapping: null }, signal)
      if (!described.ok) return described
      const mapping = chooseMapping(described.value, policy, remembered)
      if (!mapping.ok) return mapping
      const table = await reader.readTable({ fileName, bytes, mapping: mapping.value, reading }, signal)
      if (!table.ok) return table
      const columns = described.value.description.columns.map(({ name }) => name)
      return { ok: true, value: { ...table.value, table: { columns, mapping: mapping.value } } }
    },
  }
}

/** The mapping that a policy allows; `table-needs-columns` or `table-unclear` where it allows none. */
export function chooseMapping(
  { description, mapping: proposal }: DescribedTable,
  { mapping: given, usesRemembered, usesProposal, canWait }: TablePolicy,
  rememberedOf: Remembered,
): Envelope<TableMapping> {
  const columns = description.columns.map(({ name }) => name)
  const remembered = usesRemembered ? rememberedOf(columns) : null
  // What a person said of these columns counts as it is; a guess only where nothing is left to guess.
  const said = given ?? remembered
  const mapping = said ?? (usesProposal ? proposal : null)
  const problems = mapping === null ? [] : mappingProblems(description, mapping)
  const missing = problems.filter(({ kind }) => kind === 'no such column')
  const unclear = said === null ? problems : missing
  if (mapping !== null && unclear.length === 0) return { ok: true, value: mapping }
  if (canWait) return { ok: false, error: { code: 'table-needs-columns', detail: '' } }
  return { ok: false, error: { code: 'table-unclear', detail: unclear.map(problemWords).join('; ').slice(0, 300) } }
}
