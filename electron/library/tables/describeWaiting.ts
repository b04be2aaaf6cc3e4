import type { LibraryDatabase } from '../../../db/libraryDatabase.ts'
import { knownMapping } from '../../../db/tablePresets.ts'
import type { WaitingTable } from '../../../db/waitingTables.ts'
import type { Envelope } from '../../../shared/ipc/appError.ts'
import { mappingProblems } from '../../../shared/tables/mappingProblems.ts'
import type { TableMapping } from '../../../shared/tables/tableMapping.ts'
import type { DescribedWaitingTable } from '../../../shared/tables/waitingTable.ts'
import type { ArticleReader } from '../../reader/articleReader.ts'
import { readSourceFile } from '../readSourceFile.ts'

/**
 * A waiting table with what the mapping asked for makes of it. With null it is what was remembered of tables with these
 * columns, else what their names and values propose.
 */
export async function describeWaiting(
  table: WaitingTable,
  mapping: TableMapping | null,
  { db, reader }: { readonly db: LibraryDatabase; readonly reader: ArticleReader },
): Promise<Envelope<DescribedWaitingTable>> {
  const file = await readSourceFile(Buffer.from(table.sourcePath))
  if (!file.ok) return file
  const fileName = table.fileName.slice(table.fileName.lastIndexOf('/') + 1)
  const described = await reader.describeTable({ fileName, bytes: file.value, mapping })
  if (!described.ok || mapping !== null) {
    return described.ok ? { ok: true, value: { ...described.value, isRemembered: false } } : described
  }
  const columns = described.value.description.columns.map(({ name }) => name)
  const remembered = knownMapping(db, columns)
  if (remembered === null || mappingProblems(described.value.description, remembered).length > 0) {
    return { ok: true, value: { ...described.value, isRemembered: false } }
  }
  const again = await reader.describeTable({ fileName, bytes: file.value, mapping: remembered })
  return again.ok ? { ok: true, value: { ...again.value, isRemembered: true } } : again
}
