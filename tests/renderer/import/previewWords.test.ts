import { expect, test } from 'vitest'
import { previewWords } from '../../../renderer/import/previewWords.ts'

const preview = {
  fileCount: 1203,
  byteLength: 2_500_000,
  kinds: [
    { kind: 'txt', count: 1200 },
    { kind: '', count: 3 },
  ],
  knownCount: 0,
  estimatedMs: null,
}

test('a large import is described before it begins', () => {
  expect(previewWords(preview)).toEqual([
    '1,203 files, 2.5 MB: 1,200 txt, 3 without extension.',
    'None has the name and size of an article in the library.',
    'How long it takes is not known yet.',
  ])
  expect(previewWords({ ...preview, knownCount: 1, estimatedMs: 250_000 }).slice(1)).toEqual([
    '1 file has the name and size of an article in the library and is probably there already.',
    'It takes about 4 minutes.',
  ])
})

test('kinds beyond the first few are counted together', () => {
  const kinds = Array.from({ length: 8 }, (_, index) => ({ kind: `k${index}`, count: 2 }))
  expect(previewWords({ ...preview, kinds })[0]).toContain('2 k5, 4 of other kinds.')
})
