import type { Envelope } from '../../../../shared/ipc/appError.ts'
import type { Publication } from '../../../../shared/model/publication.ts'
import type { ReadArticle } from '../../../../shared/model/readArticle.ts'

/** What one format's reader finds in a file. The publication date is looked for afterwards, the same for all. */
export type ReadParts = Omit<ReadArticle, 'reader' | 'mediaType' | 'publication'> & {
  /** The date the file's own metadata states, as written there; empty when it states none. */
  readonly statedDate: string
  /** What the format's own marks say of the publication; without it, or null, the date is looked for in the text. */
  readonly statedPublication?: Publication | null
  /** `YYYY-MM-DD` on which the file was made or saved: no more than a suggestion; empty where it is not known. */
  readonly fileDate?: string
}

export type Reader = {
  readonly name: string
  readonly mediaType: string
  /** Lower case, without the dot. */
  readonly extensions: readonly string[]
  /** Whether the bytes alone tell this format, whatever the file is called. */
  readonly isToldByContent?: boolean
  /** Looks at the content first; the name decides only what content leaves open. */
  accepts(bytes: Uint8Array, fileName: string): boolean
  read(bytes: Uint8Array, fileName: string): Envelope<ReadParts> | Promise<Envelope<ReadParts>>
}
