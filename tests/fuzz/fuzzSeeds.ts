import {
  coreProperties,
  epubFiles,
  type Files,
  odtFiles,
  wordFiles,
  wordParagraph,
} from '../helpers/documents/makeArchives.ts'
import { column, makePdf } from '../helpers/documents/makePdf.ts'

/** What is changed: bytes, or an archive whose parts are changed too before it is packed. */
export type FuzzSeed = Uint8Array | Files

const lines = [
  'Two people were hurt on Saturday, 24 January 2026,',
  'when a tree fell on the depot in Riverton.',
  'The mayor signed an order on Monday.',
]
const prose = lines.join(' ')
const utf8 = (text: string) => new TextEncoder().encode(text)
const head =
  'From: =?utf-8?q?Zo=C3=AB?= <zoe@herald.example>\r\nTo: desk@herald.example\r\nSubject: Tree falls\r\nDate: Sat, 24 Jan 2026 22:10:00 -0600\r\nMessage-ID: <1@herald.example>\r\nMIME-Version: 1.0\r\n'

/** A sound document of each format, small, with something of all that its reader looks at. */
export const fuzzSeeds: Readonly<Record<string, FuzzSeed>> = {
  txt: utf8(`Tree falls on depot\n\nBy Ada Poe\nJanuary 25, 2026\n\n${prose}\n\n“Nobody saw it,” said Ben Roe, 41.\n`),
  md: utf8(
    `---\ntitle: Tree falls\ndate: 2026-01-25\ntags: [a, b]\n---\n\n# Tree falls\n\n${prose}\n\n- one\n  - *two* [three](https://herald.example)\n\n> ${lines[0]}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n\`\`\`\ncode\n\`\`\`\n<b>bold</b> &amp; more\n`,
  ),
  html: utf8(
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Tree falls | Herald</title><meta property="article:published_time" content="2026-01-25T08:00:00Z"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Tree falls","datePublished":"2026-01-25"}</script></head><body><nav>Menu</nav><article><h1>Tree falls</h1><p class="byline">By Ada Poe</p><p>${prose}</p><ul><li>${lines[1]}</li></ul><table><tr><td>1</td><td>2</td></tr></table></article><footer>End</footer></body></html>`,
  ),
  pdf: makePdf({
    pages: [column(lines), column(lines, { x: 320 })],
    info: { Title: 'Tree falls', CreationDate: 'D:20260125080000Z' },
    compress: true,
  }),
  docx: wordFiles(
    `${wordParagraph('Tree falls', 'Title')}${lines.map((line) => wordParagraph(line)).join('')}<w:tbl><w:tr><w:tc>${wordParagraph('cell')}</w:tc></w:tr></w:tbl>`,
    { 'docProps/core.xml': coreProperties({ 'dc:title': 'Tree falls', 'dcterms:created': '2026-01-25T08:00:00Z' }) },
  ),
  odt: odtFiles(
    `<text:h>Tree falls</text:h>${lines.map((line) => `<text:p>${line}<text:s text:c="2"/></text:p>`).join('')}`,
    '<dc:title>Tree falls</dc:title>',
  ),
  rtf: utf8(
    `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\info{\\title Tree falls}{\\creatim\\yr2026\\mo1\\dy25}}\\pard ${lines.join('\\par ')} caf\\'e9 \\u8212? end{\\*\\x y}\\trowd a\\cell b\\cell\\row}`,
  ),
  epub: epubFiles(
    lines.map((line) => `<h1>Tree</h1><p>${line}</p>`),
    '<dc:title>Tree falls</dc:title><dc:date>2026-01-25</dc:date>',
  ),
  eml: utf8(
    `${head}Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>${prose} caf=C3=A9</p>\r\n--b\r\nContent-Type: text/plain; name="a.txt"\r\nContent-Disposition: attachment; filename="a.txt"\r\nContent-Transfer-Encoding: base64\r\n\r\nd29yZHM=\r\n--b--\r\n`,
  ),
  srt: utf8(
    lines
      .map(
        (line, index) =>
          `${index + 1}\r\n00:00:0${index},000 --> 00:00:0${index + 1},500\r\n<i>${line}</i>\r\n>> Ada: yes.\r\n`,
      )
      .join('\r\n'),
  ),
}
