import type { Envelope } from '../../../../shared/ipc/appError.ts'
import type { ReadArticle } from '../../../../shared/model/readArticle.ts'

/** What one format's reader finds in a file. The publication date is looked for afterwards, the same for all. */
export type ReadParts = Omit<ReadArticle, 'reader' | 'mediaType' | 'publication'> & {
  /** The date the file's own metadata states, as written there; empty when it states none. */
  readonly statedDate: string
}

export type Reader = {
  readonly name: string
  readonly mediaType: string
  /** Lower case, without the dot. */
  readonly extensions: readonly string[]
  /** Looks at the content first; the name decides only what content leaves open. */
  accepts(bytes: Uint8Array, fileName: string): boolean
  read(bytes: Uint8Array, fileName: string): Envelope<ReadParts> | Promise<Envelope<ReadParts>>
}
