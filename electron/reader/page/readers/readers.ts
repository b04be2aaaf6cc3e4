import type { Envelope } from '../../../../shared/ipc/appError.ts'
import { extensionOf } from '../fileNames.ts'
import { foreignFormatOf } from '../foreignFormats.ts'
import { csvReader } from './csv.ts'
import { docxReader } from './docx.ts'
import { epubReader } from './epub.ts'
import { htmlReader } from './html.ts'
import { jsonReader } from './json.ts'
import { mailReader, mhtmlReader } from './mail.ts'
import { markdownReader } from './markdown.ts'
import { odtReader } from './odt.ts'
import { pdfReader } from './pdf.ts'
import type { Reader } from './reader.ts'
import { rtfReader } from './rtf.ts'
import { spreadsheetReader } from './spreadsheet.ts'
import { subtitlesReader } from './subtitles.ts'
import { textReader } from './text.ts'

/** Every format that can be read. The first that takes a file reads it; text comes last, as it takes nearly all. */
export const readers: readonly Reader[] = [
  pdfReader,
  docxReader,
  odtReader,
  spreadsheetReader,
  epubReader,
  rtfReader,
  htmlReader,
  mhtmlReader,
  mailReader,
  subtitlesReader,
  jsonReader,
  csvReader,
  markdownReader,
  textReader,
]

/**
 * The reader for a file: by what its bytes are, then by its name.
 * A PDF named `.txt` is read as PDF, a picture named so is `file-binary`; a file of a kind that no reader takes is
 * `format-unknown` with its extension.
 */
export function readerFor(bytes: Uint8Array, fileName: string): Envelope<Reader> {
  // A mail that is called `.html` is a mail: what the bytes alone tell goes before what a name says.
  const told = readers.find((candidate) => candidate.isToldBy?.(bytes))
  const reader = told ?? readers.find((candidate) => candidate.accepts?.(bytes, fileName))
  if (reader?.isToldBy !== undefined) return { ok: true, value: reader }
  const foreign = foreignFormatOf(bytes)
  if (foreign === null && reader !== undefined) return { ok: true, value: reader }
  const extension = extensionOf(fileName)
  if (reader !== undefined && foreign !== null && !foreign.isText) return refusal('file-binary', '')
  return refusal(
    'format-unknown',
    reader === undefined && extension !== '' ? `.${extension.slice(0, 20)}` : (foreign?.name ?? ''),
  )
}

function refusal(code: 'file-binary' | 'format-unknown', detail: string): Envelope<Reader> {
  return { ok: false, error: { code, detail } }
}
