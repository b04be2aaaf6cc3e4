import type { Envelope } from '../../shared/ipc/appError.ts'
import type { ExtractionReply } from '../../shared/ipc/readerProtocol.ts'
import type { ReadArticle } from '../../shared/model/readArticle.ts'

export type ReadFile = {
  /** Bare name, without folders. */
  readonly fileName: string
  /** The whole of its buffer: a view into a larger one would be sent with everything around it. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Day of publication where a person gave it; null lets the reader look for it. */
  readonly published: string | null
}

export type ReadAnswer = { readonly article: ReadArticle; readonly extraction: ExtractionReply }

/**
 * Turns bytes into an article and text into events. A bad file is a failed envelope, never an exception;
 * only an aborted signal rejects, with the signal's reason.
 */
export type ArticleReader = {
  read(file: ReadFile, signal?: AbortSignal): Promise<Envelope<ReadAnswer>>
  /** Reads the events of a stored text again, because its publication date changed. */
  extract(
    article: { readonly text: string; readonly published: string | null },
    signal?: AbortSignal,
  ): Promise<Envelope<ExtractionReply>>
}
