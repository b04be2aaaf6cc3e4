import type { Envelope } from '../../shared/ipc/appError.ts'
import type { ExtractionReply } from '../../shared/ipc/readerProtocol.ts'
import type { ReadArticle } from '../../shared/model/readArticle.ts'
import type { ReadingSettings } from '../../shared/model/readingSettings.ts'
import type { TableDescription } from '../../shared/tables/describeTable.ts'
import type { TableMapping } from '../../shared/tables/tableMapping.ts'
import type { TablePreview } from '../../shared/tables/tablePreview.ts'

export type ReadFile = {
  /** Bare name, without folders. */
  readonly fileName: string
  /** The whole of its buffer: a view into a larger one would be sent with everything around it. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Day of publication where a person gave it; null lets the reader look for it. */
  readonly published: string | null
  readonly reading: ReadingSettings
  /** Of the bytes, where it is known. */
  readonly sha256?: string
}

export type StoredText = {
  readonly text: string
  readonly published: string | null
  readonly reading: ReadingSettings
}

export type TableFile = Pick<ReadFile, 'fileName' | 'bytes'>

/** A table's columns, with a mapping of them (the one asked for, else a proposal) and what it makes of the rows. */
export type DescribedTable = {
  readonly description: TableDescription
  readonly mapping: TableMapping
  readonly preview: TablePreview
}

export type ReadAnswer = {
  readonly article: ReadArticle
  readonly extraction: ExtractionReply
  /** Of a table: what its columns were said to mean. */
  readonly table?: { readonly columns: readonly string[]; readonly mapping: TableMapping }
}

/**
 * Turns bytes into an article and text into events. A bad file is a failed envelope, never an exception;
 * only an aborted signal rejects, with the signal's reason.
 */
export type ArticleReader = {
  /** A table is `table-needs-columns`; the two below read it. */
  read(file: ReadFile, signal?: AbortSignal): Promise<Envelope<ReadAnswer>>
  describeTable(
    file: TableFile & { readonly mapping: TableMapping | null },
    signal?: AbortSignal,
  ): Promise<Envelope<DescribedTable>>
  readTable(
    file: TableFile & { readonly mapping: TableMapping; readonly reading: ReadingSettings },
    signal?: AbortSignal,
  ): Promise<Envelope<ReadAnswer>>
  /** Reads the events of a stored text again, because its publication date, the types or the rules changed. */
  extract(article: StoredText, signal?: AbortSignal): Promise<Envelope<ExtractionReply>>
}
