import { findPublication } from '../../../shared/extraction/publication/findPublication.ts'
import { detectLanguage } from '../../../shared/extraction/text/detectLanguage.ts'
import { tokenise } from '../../../shared/extraction/text/tokenise.ts'
import { parseDay } from '../../../shared/extraction/time/calendar.ts'
import type { Envelope } from '../../../shared/ipc/appError.ts'
import { readerLimits } from '../../../shared/ipc/readerLimits.ts'
import type { Publication } from '../../../shared/model/publication.ts'
import type { ReadArticle } from '../../../shared/model/readArticle.ts'
import { oneLine } from './plainText.ts'
import type { ReadParts } from './readers/reader.ts'
import { readerFor } from './readers/readers.ts'

/** Characters that are enough to tell a language by. */
const LANGUAGE_SAMPLE = 5000

/** Bytes to article. A date that a person gave is the publication date, whatever the file says. */
export async function readArticle(file: {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly published: string | null
}): Promise<Envelope<ReadArticle>> {
  const reader = readerFor(file.bytes, file.fileName)
  if (!reader.ok) return reader
  const read = await reader.value.read(file.bytes, file.fileName)
  if (!read.ok) return read
  const { name, mediaType } = reader.value
  const { text, parts } = read.value
  const publication = publicationOf(read.value, file.fileName, file.published)
  return {
    ok: true,
    value: { reader: name, mediaType, ...lines(read.value), text, parts: partsWithinLimits(parts), publication },
  }
}

/** Of more parts than main takes the first are kept. */
function partsWithinLimits(parts: ReadParts['parts']): ReadArticle['parts'] {
  return parts
    .slice(0, readerLimits.parts)
    .map(({ start, label }) => ({ start, label: oneLine(label, readerLimits.partLabelLength) }))
    .filter(({ label }) => label !== '')
}

function lines(parts: ReadParts): Pick<ReadArticle, 'encoding' | 'title' | 'outlet' | 'byline' | 'url' | 'language'> {
  const { shortTextLength, nameLength } = readerLimits
  return {
    encoding: parts.encoding,
    title: oneLine(parts.title, shortTextLength),
    outlet: oneLine(parts.outlet, nameLength),
    byline: oneLine(parts.byline, nameLength),
    url: oneLine(parts.url, shortTextLength),
    language: languageOf(parts),
  }
}

/** What the file states, when it is a language tag; else what the beginning of the text is written in. */
function languageOf({ language, text }: ReadParts): string {
  if (/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language)) return language.slice(0, 40)
  return detectLanguage(tokenise(text.slice(0, LANGUAGE_SAMPLE)))
}

function publicationOf(
  { text, statedDate, statedPublication = null, fileDate = '' }: ReadParts,
  fileName: string,
  published: string | null,
): Publication {
  if (published !== null) return { date: published, origin: 'command line', certain: true }
  if (statedPublication !== null) return statedPublication
  const found = findPublication({ text, fileName, frontMatterDate: statedDate === '' ? null : statedDate })
  if (found.date !== '' || parseDay(fileDate) === null) return found
  return { date: fileDate, origin: 'metadata', certain: false }
}
