import type { Envelope } from '../../../../shared/ipc/appError.ts'
import type { Publication } from '../../../../shared/model/publication.ts'
import type { ReadArticle } from '../../../../shared/model/readArticle.ts'
import type { Table } from '../../../../shared/tables/table.ts'

/** What one format's reader finds in a file. The publication date is looked for afterwards, the same for all. */
export type ReadParts = Omit<ReadArticle, 'reader' | 'mediaType' | 'publication'> & {
  /** The date the file's own metadata states, as written there; empty when it states none. */
  readonly statedDate: string
  /** What the format's own marks say of the publication; without it, or null, the date is looked for in the text. */
  readonly statedPublication?: Publication | null
  /** `YYYY-MM-DD` on which the file was made or saved: no more than a suggestion; empty where it is not known. */
  readonly fileDate?: string
}

/** What a reader of tables finds, and the encoding it was read as. */
export type ReadTable = { readonly table: Table; readonly encoding: string }

/** The answer of a reader of tables to `read`: nobody has said yet what the columns mean. */
export const TABLE_TO_MAP: Envelope<never> = { ok: false, error: { code: 'table-needs-columns', detail: '' } }

export type Reader = {
  readonly name: string
  readonly mediaType: string
  /** Lower case, without the dot. */
  readonly extensions: readonly string[]
  /** Whether the bytes alone tell this format, whatever the file is called. Asked of every file first. */
  isToldBy?(bytes: Uint8Array): boolean
  /** Whether the name, or both, tell it where no format's bytes do. Without it the bytes have to. */
  accepts?(bytes: Uint8Array, fileName: string): boolean
  read(bytes: Uint8Array, fileName: string): Envelope<ReadParts> | Promise<Envelope<ReadParts>>
  /** For formats of tables only; their `read` answers `TABLE_TO_MAP`. Throws AppError. */
  readTable?(bytes: Uint8Array, fileName: string): Promise<ReadTable>
}
