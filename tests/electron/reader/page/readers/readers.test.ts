import { describe, expect, test } from 'vitest'
import { readerFor } from '../../../../../electron/reader/page/readers/readers.ts'

const contents: Readonly<Record<string, Buffer>> = {
  words: Buffer.from('Two people were hurt.'),
  pdf: Buffer.from('%PDF-1.7\n%âãÏÓ', 'latin1'),
  zip: Buffer.from('PK\x03\x04\x14\x00', 'latin1'),
  png: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  elf: Buffer.from('\x7fELF\x02\x01', 'latin1'),
  gzip: Buffer.from([0x1f, 0x8b, 8, 0]),
  sqlite: Buffer.from('SQLite format 3\0'),
  html: Buffer.from('\uFEFF \n<!DOCTYPE html><p>Two people were hurt.'),
  rtf: Buffer.from('{\\rtf1 Two people were hurt.}'),
}

function verdict(content: string, fileName: string): string {
  const reader = readerFor(contents[content] ?? Buffer.alloc(0), fileName)
  return reader.ok ? reader.value.name : `${reader.error.code} ${reader.error.detail}`.trim()
}

describe('readerFor', () => {
  test.each([
    ['words', 'a.txt', 'text'],
    ['words', 'a.md', 'markdown'],
    ['words', 'A.MARKDOWN', 'markdown'],
    ['words', 'README', 'text'],
    ['words', 'a.docx', 'format-unknown .docx'],
    ['words', 'a.constructor', 'format-unknown .constructor'],
    ['pdf', 'a.txt', 'pdf'],
    ['pdf', 'a.md', 'pdf'],
    ['pdf', 'README', 'pdf'],
    ['pdf', 'a.pdf', 'pdf'],
    ['zip', 'a.txt', 'file-binary'],
    ['zip', 'a.docx', 'format-unknown .docx'],
    ['png', 'a.txt', 'file-binary'],
    ['elf', 'a.txt', 'file-binary'],
    ['gzip', 'a.txt', 'file-binary'],
    ['sqlite', 'a.txt', 'file-binary'],
    ['html', 'a.txt', 'html'],
    ['html', 'a.html', 'html'],
    ['words', 'a.htm', 'html'],
    ['png', 'a.html', 'format-unknown .html'],
    ['rtf', 'a.txt', 'rtf'],
  ])('%s called %s: %s', (content, fileName, expected) => {
    expect(verdict(content, fileName)).toBe(expected)
  })
})
