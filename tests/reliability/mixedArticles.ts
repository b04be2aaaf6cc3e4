import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeZip, wordFiles, wordParagraph } from '../helpers/documents/makeArchives.ts'
import { column, makePdf } from '../helpers/documents/makePdf.ts'

const TOWNS = ['Harlow', 'Milford', 'Ashland', 'Clayton', 'Oakdale', 'Fairview', 'Lowtown', 'Riverton', 'Kingsbury']
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October']
const PEOPLE = [
  'Dana Reed',
  'Omar Hollis',
  'Grace Ibarra',
  'Elena Brandt',
  'Priya Carver',
  'Samuel Farrow',
  'Ada Ellison',
]

type Article = { readonly title: string; readonly sentences: readonly string[] }

/** No two tell of one incident, so that what becomes of one does not depend on which came first. */
function articleOf(number: number): Article {
  const town = TOWNS[number % TOWNS.length] ?? ''
  const month = MONTHS[number % MONTHS.length] ?? ''
  const person = PEOPLE[number % PEOPLE.length] ?? ''
  const year = 1950 + (number % 70)
  return {
    title: `${town} case ${number}`,
    sentences: [
      `A police officer shot and wounded ${person} in ${town} on ${month} ${1 + (number % 9)}, ${year}, the department said.`,
      `Police arrested a man in ${town} on ${month} ${11 + (number % 9)}, ${year}.`,
      `The ${town} council voted 5-2 on ${month} ${20 + (number % 8)}, ${year}, to approve $${2 + number} million for cameras.`,
    ],
  }
}

const plain = ({ title, sentences }: Article) => `${title}\n\nPublished 2026-02-03\n\n${sentences.join('\n\n')}\n`

/** Formats that plain code reads. */
const plainFormats: Readonly<Record<string, (article: Article) => string | Uint8Array>> = {
  txt: plain,
  md: ({ title, sentences }) => `---\ntitle: ${title}\ndate: 2026-02-03\n---\n\n${sentences.join('\n\n')}\n`,
  rtf: ({ title, sentences }) => `{\\rtf1\\ansi ${[title, ...sentences].join('\\par\n')}\\par}`,
  srt: ({ sentences }) =>
    sentences
      .map((line, index) => `${index + 1}\n00:00:0${index},000 --> 00:00:0${index + 1},000\n${line}\n`)
      .join('\n'),
}

/** Formats that need the reader's page. */
const pageFormats: typeof plainFormats = {
  html: ({ title, sentences }) =>
    `<!DOCTYPE html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>${sentences
      .map((line) => `<p>${line}</p>`)
      .join('')}</article></body></html>`,
  docx: ({ title, sentences }) => makeZip(wordFiles([title, ...sentences].map((line) => wordParagraph(line)).join(''))),
  pdf: ({ title, sentences }) => makePdf({ pages: [column([title, '', ...sentences], { size: 8 })] }),
  eml: ({ title, sentences }) =>
    `From: Desk <desk@example.org>\r\nSubject: ${title}\r\nDate: Tue, 3 Feb 2026 10:00:00 +0000\r\nContent-Type: text/plain\r\n\r\n${sentences.join('\r\n\r\n')}\r\n`,
}

/** Writes articles of `first`, `first + 1`, … in formats that take turns; answers their paths in order. */
export function writeMixedArticles(
  folder: string,
  { first, count, formats }: { readonly first: number; readonly count: number; readonly formats: 'plain' | 'all' },
): string[] {
  mkdirSync(folder, { recursive: true })
  const makers = Object.entries(formats === 'all' ? { ...plainFormats, ...pageFormats } : plainFormats)
  return Array.from({ length: count }, (_, index) => {
    const number = first + index
    const [extension, make] = makers[index % makers.length] ?? ['txt', plain]
    const file = path.join(folder, `${String(number).padStart(3, '0')}.${extension}`)
    writeFileSync(file, make(articleOf(number)))
    return file
  })
}

/** The text of an article, or what its file says after it changed: another title, its last sentence gone. */
export function plainArticle(number: number, { isChanged }: { readonly isChanged: boolean }): string {
  const { title, sentences } = articleOf(number)
  return isChanged
    ? plain({ title: `${title}, corrected`, sentences: sentences.slice(0, 2) })
    : plain({ title, sentences })
}
