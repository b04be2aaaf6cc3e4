import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { storedNameFor } from '../../../electron/library/storedName.ts'

const hash = '3fa9c2d01b77'.padEnd(64, '0')
const isFree = () => false

describe('storedNameFor', () => {
  test.each([
    ['Report.TXT', 'Report-3fa9c2d01b.txt'],
    ['news/2026/Vote: what next?.md', 'Vote what next-3fa9c2d01b.md'],
    ['..\\..\\evil.txt', 'evil-3fa9c2d01b.txt'],
    ['../../../etc/passwd', 'passwd-3fa9c2d01b'],
    ['CON.txt', 'CON-3fa9c2d01b.txt'],
    ['-rf.txt', 'rf-3fa9c2d01b.txt'],
    ['.profile', 'profile-3fa9c2d01b'],
    ['report\u202Etxt.exe', 'report txt-3fa9c2d01b.exe'],
    ['a\nb\0c.txt', 'a b c-3fa9c2d01b.txt'],
    ['caf\uFFFD.txt', 'caf-3fa9c2d01b.txt'],
    ['Cafe\u0301.txt', 'Caf\u00E9-3fa9c2d01b.txt'],
    ['...', 'article-3fa9c2d01b'],
    ['', 'article-3fa9c2d01b'],
    ['a.b c', 'a.b c-3fa9c2d01b'],
  ])('names the copy of %j %j', (fileName, expected) => {
    expect(storedNameFor(fileName, hash, isFree)).toBe(expected)
  })

  test('takes more of the hash while the name is taken, at the last all of it', () => {
    expect(storedNameFor('a.txt', hash, (name) => name.length < 25)).toBe(`a-${hash.slice(0, 22)}.txt`)
    expect(storedNameFor('a.txt', hash, () => true)).toBe(`a-${hash}.txt`)
  })

  test('whatever the name, the copy is one plain file name of at most 180 bytes', () => {
    const names = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.string({ unit: 'grapheme', maxLength: 120 }),
    )
    fc.assert(
      fc.property(names, (name) => {
        const stored = storedNameFor(name, hash, isFree)
        expect(stored).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]|^[.\s~-]|[.\s]$/u)
        expect(Buffer.byteLength(stored)).toBeLessThanOrEqual(180)
      }),
      { numRuns: 300 },
    )
  })
})
