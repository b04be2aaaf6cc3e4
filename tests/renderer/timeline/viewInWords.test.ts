import { expect, test } from 'vitest'
import { rangeInWords, viewInWords } from '../../../renderer/timeline/viewInWords.ts'

const range = { fromMs: Date.UTC(2026, 0, 3), toMs: Date.UTC(2026, 2, 9, 23, 59) }

test('says how many events there are and which days are shown', () => {
  expect(viewInWords({ datedCount: 54 }, range)).toBe('54 dated events, shown from 3 January 2026 to 9 March 2026.')
  expect(viewInWords({ datedCount: 1 }, null)).toBe('1 dated event.')
  expect(rangeInWords(range)).toBe('3 January 2026 – 9 March 2026')
})
