import { expect, test } from 'vitest'
import { rowAfterKey } from '../../../renderer/ui/listMoves.ts'

const place = { index: 10, total: 100, pageRows: 8 }

test.each([
  ['ArrowDown', 11],
  ['ArrowUp', 9],
  ['PageDown', 17],
  ['PageUp', 3],
  ['Home', 0],
  ['End', 99],
])('%s leads to row %i', (key, row) => {
  expect(rowAfterKey(key, place)).toBe(row)
})

test('no key leads out of the list', () => {
  expect(rowAfterKey('ArrowUp', { ...place, index: 0 })).toBe(0)
  expect(rowAfterKey('PageUp', { ...place, index: 3 })).toBe(0)
  expect(rowAfterKey('ArrowDown', { ...place, index: 99 })).toBe(99)
  expect(rowAfterKey('PageDown', { ...place, index: 97 })).toBe(99)
})

test('with nothing chosen, down begins at the top and up at the bottom', () => {
  expect(rowAfterKey('ArrowDown', { ...place, index: null })).toBe(0)
  expect(rowAfterKey('ArrowUp', { ...place, index: null })).toBe(99)
})

test('other keys and empty lists lead nowhere', () => {
  expect(rowAfterKey('a', place)).toBeNull()
  expect(rowAfterKey('constructor', place)).toBeNull()
  expect(rowAfterKey('ArrowDown', { index: null, total: 0, pageRows: 8 })).toBeNull()
})

test('a pane lower than one row still moves by a page', () => {
  expect(rowAfterKey('PageDown', { ...place, pageRows: 0 })).toBe(11)
})
