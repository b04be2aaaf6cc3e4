import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyPath, readCopy } from '../../../electron/library/readCopy.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'throughline-copy-'))
  writeFileSync(path.join(folder, 'good.txt'), 'words')
  writeFileSync(path.join(folder, 'other.txt'), 'other words')
  writeFileSync(path.join(folder, 'empty.txt'), '')
  symlinkSync(path.join(folder, 'good.txt'), path.join(folder, 'link.txt'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const copy = (storedName: string) => ({
  storedName,
  fileName: 'dropped.txt',
  sha256: createHash('sha256').update('words').digest('hex'),
})
const codeOf = (storedName: string) =>
  readCopy(folder, copy(storedName)).then(
    () => 'read',
    (error: { readonly code?: string }) => error.code,
  )

test('the bytes that were imported are read', async () => {
  expect(new TextDecoder().decode(await readCopy(folder, copy('good.txt')))).toBe('words')
})

test.each([
  ['gone.txt', 'copy-missing'],
  ['other.txt', 'copy-damaged'],
  ['empty.txt', 'copy-damaged'],
  ['../good.txt', 'copy-damaged'],
  ['/etc/hostname', 'copy-damaged'],
  ['..', 'copy-damaged'],
  ['', 'copy-damaged'],
  ['a\0b', 'copy-damaged'],
  ['a\\b', 'copy-damaged'],
])('%j is refused as %s', async (storedName, code) => {
  expect(await codeOf(storedName)).toBe(code)
})

test('a link that took the place of a copy is not followed', async () => {
  expect(await codeOf('link.txt')).not.toBe('read')
})

test('a copy lies in the folder of copies', () => {
  expect(copyPath('/library/articles', copy('a.txt'))).toBe(path.join('/library/articles', 'a.txt'))
})
