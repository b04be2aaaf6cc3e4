import { expect, test } from 'vitest'
import { pageAfterKey } from '../../../renderer/article/pageAfterKey.ts'
import { pictureWidth } from '../../../renderer/article/pictureWidth.ts'

test.each([
  ['ArrowRight', 2, 3],
  ['PageDown', 3, 3],
  ['ArrowLeft', 2, 1],
  ['PageUp', 1, 1],
  ['Home', 3, 1],
  ['End', 1, 3],
  ['a', 2, null],
])('%s on page %i of 3 turns to %j', (key, page, expected) => {
  expect(pageAfterKey(key, page, 3)).toBe(expected)
})

test.each([
  [530, 1, 600],
  [530, 2, 1200],
  [5000, 1, 1200],
  [5000, 4, 3000],
  [0, 1, 400],
  [530, 0, 600],
])('a pane of %i at ratio %d has its page drawn %i wide', (pane, ratio, expected) => {
  expect(pictureWidth(pane, ratio)).toBe(expected)
})
