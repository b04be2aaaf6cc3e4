import { type LexedText, lexText } from '../../../shared/extraction/lexText.ts'
import { findPublication } from '../../../shared/extraction/publication/findPublication.ts'
import { detectLanguage } from '../../../shared/extraction/text/detectLanguage.ts'
import { parseDay } from '../../../shared/extraction/time/calendar.ts'
import type { Envelope } from '../../../shared/ipc/appError.ts'
import { readerLimits } from '../../../shared/ipc/readerLimits.ts'
import type { Publication } from '../../../shared/model/publication.ts'
import type { ReadArticle } from '../../../shared/model/readArticle.ts'
import { oneLine } from './plainText.ts'
import type { ReadParts } from './readers/reader.ts'
import { readerFor } from './readers/readers.ts'
import { signOfLife } from './signOfLife.ts'

export type ReadText = { readonly article: ReadArticle; readonly lexed: LexedText }

/** Bytes to article. A date that a person gave is the publication date, whatever the file says. */
export async function readArticle(file: {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly published: string | null
}): Promise<Envelope<ReadText>> {
  const reader = readerFor(file.bytes, file.fileName)
  if (!reader.ok) return reader
  const read = await reader.value.read(file.bytes, file.fileName)
  if (!read.ok) return read
  const { name, mediaType } = reader.value
  const { text, parts } = read.value
  const lexed = lexText(text, signOfLife)
  const publication = publicationOf(read.value, lexed, file)
  const article = { reader: name, mediaType, ...lines(read.value, lexed), text, parts: partsWithinLimits(parts) }
  return { ok: true, value: { article: { ...article, publication }, lexed } }
}

/** Of more parts than main takes the first are kept. */
function partsWithinLimits(parts: ReadParts['parts']): ReadArticle['parts'] {
  return parts
    .slice(0, readerLimits.parts)
    .map(({ start, label }) => ({ start, label: oneLine(label, readerLimits.partLabelLength) }))
    .filter(({ label }) => label !== '')
}

function lines(
  parts: ReadParts,
  lexed: LexedText,
): Pick<ReadArticle, 'encoding' | 'title' | 'outlet' | 'byline' | 'url' | 'language'> {
  const { shortTextLength, nameLength } = readerLimits
  return {
    encoding: parts.encoding,
    title: oneLine(parts.title, shortTextLength),
    outlet: oneLine(parts.outlet, nameLength),
    byline: oneLine(parts.byline, nameLength),
    url: oneLine(parts.url, shortTextLength),
    language: languageOf(parts, lexed),
  }
}

/** What the file states, when it is a language tag; else what the beginning of the text is written in. */
function languageOf({ language }: ReadParts, { tokens }: LexedText): string {
  if (/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language)) return language.slice(0, 40)
  return detectLanguage(tokens)
}

function publicationOf(
  { text, statedDate, statedPublication = null, fileDate = '' }: ReadParts,
  lexed: LexedText,
  { fileName, published }: { readonly fileName: string; readonly published: string | null },
): Publication {
  if (published !== null) return { date: published, origin: 'command line', certain: true }
  if (statedPublication !== null) return statedPublication
  const found = findPublication({ text, fileName, frontMatterDate: statedDate === '' ? null : statedDate, lexed })
  if (found.date !== '' || parseDay(fileDate) === null) return found
  return { date: fileDate, origin: 'metadata', certain: false }
}
