import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { archiveKindOf } from '../../../../electron/reader/page/archiveKind.ts'
import { archiveLimits, unzipWithinLimits } from '../../../../electron/reader/page/unzipWithinLimits.ts'
import { epubFiles, makeZip, odtFiles, wordFiles } from '../../../helpers/documents/makeArchives.ts'

const MEGABYTE = 1024 * 1024
const damaged = expect.objectContaining({ code: 'file-damaged' })
const tooLarge = expect.objectContaining({ code: 'file-too-large-inside' })
const encrypted = expect.objectContaining({ code: 'file-encrypted' })

/** Writes a number over each place where another one stands in an archive's headers. */
function withHeaders(zip: Uint8Array, change: (view: DataView, at: number, isLocal: boolean) => void): Uint8Array {
  const copy = zip.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 4 <= copy.byteLength; at += 1) {
    const mark = view.getUint32(at, true)
    if (mark === 0x04034b50 || mark === 0x02014b50) change(view, at, mark === 0x04034b50)
  }
  return copy
}

describe('unzipWithinLimits', () => {
  test('gives stored and deflated entries as they were, and null for what is not there', () => {
    const archive = unzipWithinLimits(makeZip({ mimetype: 'stored', 'a/b.txt': 'words '.repeat(1000) }))
    expect([archive.text('mimetype'), archive.text('a/b.txt'), archive.text('none')]).toEqual([
      'stored',
      'words '.repeat(1000),
      null,
    ])
    expect([...archive.names]).toEqual(['mimetype', 'a/b.txt'])
  })

  test('refuses what unpacks to more than one entry may, whatever size is stated', () => {
    const honest = makeZip({ 'a.xml': new Uint8Array(archiveLimits.entryBytes + 1) })
    expect(() => unzipWithinLimits(honest).bytes('a.xml')).toThrow(tooLarge)
    const lying = withHeaders(honest, (view, at, isLocal) => view.setUint32(at + (isLocal ? 22 : 24), 10, true))
    expect(() => unzipWithinLimits(lying).bytes('a.xml')).toThrow(tooLarge)
  })

  test('refuses a byte that becomes hundreds, but not in small entries', () => {
    const zip = makeZip({ 'small.xml': new Uint8Array(MEGABYTE), 'large.xml': new Uint8Array(5 * MEGABYTE) })
    const archive = unzipWithinLimits(zip)
    expect(archive.bytes('small.xml')?.byteLength).toBe(MEGABYTE)
    expect(() => archive.bytes('large.xml')).toThrow(tooLarge)
  })

  test('counts all entries together', () => {
    const part = new Uint8Array(3 * MEGABYTE)
    const names = Array.from({ length: 30 }, (_, index) => `${index}.xml`)
    const archive = unzipWithinLimits(makeZip(Object.fromEntries(names.map((name) => [name, part]))))
    expect(() => names.map((name) => archive.bytes(name))).toThrow(tooLarge)
  })

  test('refuses more entries than documents have, and 65,000 as fast', () => {
    const names = Array.from({ length: 65_000 }, (_, index) => `${index}`)
    const zip = zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array()])), { level: 0 })
    expect(() => unzipWithinLimits(zip)).toThrow(tooLarge)
    expect(unzipWithinLimits(zipSync({ one: new Uint8Array() })).names.size).toBe(1)
  })

  test.each(['../a.xml', 'a/../../b.xml', '/etc/a.xml', 'a\\b.xml'])('refuses an entry called %s', (name) => {
    expect(() => unzipWithinLimits(makeZip({ [name]: 'words' }))).toThrow(damaged)
  })

  test('refuses two entries of one name', () => {
    const zip = makeZip({ 'a.xml': 'one', 'b.xml': 'two' })
    const doubled = withHeaders(zip, (view, at, isLocal) => view.setUint8(at + (isLocal ? 30 : 46), 'a'.charCodeAt(0)))
    expect(() => unzipWithinLimits(doubled)).toThrow(damaged)
  })

  test('refuses entries that share their bytes', () => {
    const zip = makeZip({ 'a.xml': 'one', 'b.xml': 'two' })
    const shared = withHeaders(zip, (view, at, isLocal) => (isLocal ? undefined : view.setUint32(at + 42, 0, true)))
    expect(() => unzipWithinLimits(shared)).toThrow(damaged)
  })

  test('tells an encrypted archive', () => {
    const zip = withHeaders(makeZip({ 'a.xml': 'one' }), (view, at, isLocal) =>
      view.setUint16(at + (isLocal ? 6 : 8), 1, true),
    )
    expect(() => unzipWithinLimits(zip)).toThrow(encrypted)
  })

  test('refuses an archive cut off at any length', () => {
    const zip = makeZip({ 'a.xml': 'one '.repeat(500), 'b.xml': 'two' })
    for (let length = 0; length < zip.byteLength; length += 1) {
      expect(() => unzipWithinLimits(zip.subarray(0, length))).toThrow(damaged)
    }
  })

  test('refuses packed bytes that are none', () => {
    const zip = makeZip({ 'a.xml': 'one '.repeat(500) })
    zip.fill(0xff, 40, 60)
    expect(() => unzipWithinLimits(zip).bytes('a.xml')).toThrow(damaged)
  })
})

describe('archiveKindOf', () => {
  test.each([
    ['docx', wordFiles('')],
    ['odt', odtFiles('')],
    ['epub', epubFiles([])],
    [null, { 'a.txt': 'words' }],
    ['xlsx', { '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }],
    [null, { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }],
  ])('tells %s', (kind, files) => {
    expect(archiveKindOf(makeZip(files))).toBe(kind)
  })

  test('is null for what is no archive', () => {
    expect(archiveKindOf(new TextEncoder().encode('PK, he said, is not enough'))).toBeNull()
    expect(archiveKindOf(new Uint8Array())).toBeNull()
  })
})
