import type { Envelope } from '../../../shared/ipc/appError.ts'
import { readerLimits } from '../../../shared/ipc/readerLimits.ts'
import type { ReadArticle } from '../../../shared/model/readArticle.ts'
import type { Table } from '../../../shared/tables/table.ts'
import { readerFor } from './readers/readers.ts'
import { expectSilence, signOfLife } from './signOfLife.ts'

/** A table with what is said of its file. */
export type TableFile = {
  readonly table: Table
  readonly article: Pick<ReadArticle, 'reader' | 'mediaType' | 'encoding'>
}

/** The table of a file. Fails as `table-empty` for a file that is read as something else; throws AppError as its reader. */
export async function readTable({
  bytes,
  fileName,
}: {
  readonly bytes: Uint8Array
  readonly fileName: string
}): Promise<Envelope<TableFile>> {
  const reader = readerFor(bytes, fileName)
  if (!reader.ok) return reader
  const { name, mediaType } = reader.value
  // Parsing is one call into a library.
  expectSilence()
  const read = await reader.value.readTable?.(bytes, fileName)
  signOfLife()
  if (read === undefined) return { ok: false, error: { code: 'table-empty', detail: '' } }
  const { table, encoding } = read
  const length = table.rows.reduce((sum, row) => row.reduce((inRow, cell) => inRow + cell.length, sum), 0)
  if (length > readerLimits.textLength) {
    return { ok: false, error: { code: 'text-too-large', detail: `${Math.ceil(length / 1024 / 1024)} MB` } }
  }
  return { ok: true, value: { table, article: { reader: name, mediaType, encoding } } }
}
