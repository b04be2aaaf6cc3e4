import type { ArticlePart } from './articlePart.ts'
import type { Publication } from './publication.ts'

/** What a reader makes of a file's bytes: plain data, nothing of the file's own markup. */
export type ReadArticle = {
  /** Name of the reader: `text`, `markdown`. */
  readonly reader: string
  readonly mediaType: string
  /** Encoding the bytes were read as: `utf-8`, `utf-16le`, `windows-1252`. */
  readonly encoding: string
  readonly title: string
  readonly outlet: string
  readonly byline: string
  readonly url: string
  /** BCP 47 tag, or empty. */
  readonly language: string
  readonly publication: Publication
  /** Paragraphs parted by newlines; never holds NUL or a lone surrogate. */
  readonly text: string
  /** Pages, chapters and the like, in order; empty for formats that have none. */
  readonly parts: readonly ArticlePart[]
}
