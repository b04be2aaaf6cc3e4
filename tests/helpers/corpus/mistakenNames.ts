import { epubFiles, makeZip, odtFiles, wordFiles, wordParagraph } from '../documents/makeArchives.ts'
import { column, makePdf } from '../documents/makePdf.ts'
import { type CorpusFile, joined, latin1, text, utf8, words } from './corpusFile.ts'

/** One sound file of each format that its bytes tell, by the name of its reader. */
const sound: readonly { readonly reader: string; readonly bytes: Uint8Array }[] = [
  { reader: 'pdf', bytes: makePdf({ pages: [column([words])] }) },
  { reader: 'docx', bytes: makeZip(wordFiles(wordParagraph(words))) },
  { reader: 'odt', bytes: makeZip(odtFiles(`<text:p>${words}</text:p>`)) },
  { reader: 'epub', bytes: makeZip(epubFiles([`<p>${words}</p>`])) },
  { reader: 'rtf', bytes: latin1(`{\\rtf1 ${words}}`) },
  { reader: 'html', bytes: utf8(`<!DOCTYPE html><html><body><p>${words}</p></body></html>`) },
  {
    reader: 'mail',
    bytes: utf8(
      `Received: by mail.example\r\nFrom: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\nDate: Sat, 24 Jan 2026 22:10:00 -0600\r\nMessage-ID: <1@b.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n${words}\r\n`,
    ),
  },
  { reader: 'subtitles', bytes: utf8(`1\n00:00:01,000 --> 00:00:02,000\n${words}\n`) },
]

const extensions = ['txt', 'html', 'pdf', 'docx', 'rtf', 'epub', 'eml', 'md', 'jpg', 'exe', '']

const pictures: readonly [string, string][] = [
  ['PNG', '\x89PNG\r\n\x1a\n'],
  ['JPEG', '\xff\xd8\xff\xe0'],
  ['GIF', 'GIF89a'],
  ['gzip', '\x1f\x8b\x08'],
  ['SQLite', 'SQLite format 3\0'],
  ['ELF', '\x7fELF\x02'],
]

/** What the bytes say counts, whatever the file is called. */
export const mistakenNames: readonly CorpusFile[] = [
  ...sound.flatMap(({ reader, bytes }) =>
    extensions.map((extension) => ({
      fileName: `${reader} inside${extension === '' ? '' : `.${extension}`}`,
      bytes,
      verdict: { ...text, reader },
    })),
  ),
  ...pictures.map(([name, start]) => ({
    fileName: `${name} inside.txt`,
    bytes: joined(latin1(start), utf8(words.repeat(10))),
    verdict: { code: 'file-binary' },
  })),
  ...pictures.map(([name, start]) => ({
    fileName: `${name} inside.xyz`,
    bytes: joined(latin1(start), utf8(words.repeat(10))),
    verdict: { code: 'format-unknown' },
  })),
]
