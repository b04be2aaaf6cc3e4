import { expect, test } from 'vitest'
import { publicationWords } from '../../../renderer/article/publicationWords.ts'

test('a publication date says where it was found and whether that is certain', () => {
  expect(publicationWords({ date: '2026-02-03', origin: 'dateline', certain: true })).toBe(
    '3 February 2026, from the dateline',
  )
  expect(publicationWords({ date: '2026-02-03', origin: 'file name', certain: false })).toBe(
    '3 February 2026, from the file name (not certain)',
  )
  expect(publicationWords({ date: '', origin: 'none', certain: false })).toBe('not known')
})
