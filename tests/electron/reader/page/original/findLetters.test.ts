import { expect, test } from 'vitest'
import {
  endWithMarks,
  findLetters,
  lettersOf,
  offsetOfLetter,
} from '../../../../../electron/reader/page/original/findLetters.ts'

const place = (quote: string, prefix = '', suffix = '') => ({ quote, prefix, suffix })

test('a sentence is found whatever blanks, line ends, hyphens and bars stand in it', () => {
  const letters = lettersOf('Head\nThe govern-\nment  fell |  on Monday.\nTail')
  expect(findLetters(letters, [place('The government fell on Monday.')])).toEqual([{ start: 4, end: 29 }])
})

test('of several the one with the right words around it is meant', () => {
  const letters = lettersOf('One. He was hurt. Two. He was hurt. Three.')
  expect(findLetters(letters, [place('He was hurt.', 'Two. ', ' Three.')])).toEqual([{ start: 15, end: 24 }])
  expect(findLetters(letters, [place('He was hurt.', 'Nine. ', ' Three.')])).toEqual([{ start: 15, end: 24 }])
})

test('a place that comes later in the text is looked for behind the one before', () => {
  const letters = lettersOf('He was hurt. Two. He was hurt.')
  expect(findLetters(letters, [place('Two.'), place('He was hurt.')])).toEqual([
    { start: 9, end: 12 },
    { start: 12, end: 21 },
  ])
})

test('what is not there, or has no letters, is not found', () => {
  expect(findLetters('abc', [place('abcd'), place('…'), place('')])).toEqual([null, null, null])
})

test('letters beyond the basic plane and with accents count as they are long', () => {
  const text = '…𝒜 é!'
  expect(lettersOf(text)).toBe('𝒜é')
  expect([0, 2, 3].map((count) => offsetOfLetter(text, count))).toEqual([1, 4, text.length])
})

test('a sentence ends with its full stop and quotation mark, not with the blank behind', () => {
  expect(endWithMarks('“No,” she said.” Then', 14)).toBe(16)
  expect(endWithMarks('said', 4)).toBe(4)
})

test('takes time in line with the text for thousands of places', () => {
  const letters = 'ab'.repeat(500_000)
  const startMs = performance.now()
  findLetters(
    letters,
    Array.from({ length: 2000 }, () => place('a'.repeat(300), 'b', 'b')),
  )
  expect(performance.now() - startMs).toBeLessThan(10_000)
})
