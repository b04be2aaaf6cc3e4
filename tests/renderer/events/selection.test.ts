import { expect, test } from 'vitest'
import { toggled } from '../../../renderer/events/toggled.ts'
import { withToggled } from '../../../renderer/events/withToggled.ts'
import { pageOffsets } from '../../../renderer/state/pageOffsets.ts'

const chosen = { currentId: 1, ids: new Set([1, 2]), anchorId: 1, chosenIn: 'list' } as const

test('Ctrl adds an event, which becomes the current one and the anchor', () => {
  expect(toggled(chosen, 3)).toEqual({ currentId: 3, ids: new Set([1, 2, 3]), anchorId: 3, chosenIn: 'list' })
})

test('Ctrl takes an event out, and another of the chosen becomes current', () => {
  expect(toggled(chosen, 1)).toMatchObject({ currentId: 2, ids: new Set([2]) })
})

test('the last chosen event stays', () => {
  const last = { ...chosen, ids: new Set([1]) }
  expect(toggled(last, 1)).toBe(last)
})

test('rows belong to pages of a hundred', () => {
  expect(pageOffsets(0, 0)).toEqual([0])
  expect(pageOffsets(95, 104)).toEqual([0, 100])
  expect(pageOffsets(250, 260)).toEqual([200])
  expect(pageOffsets(0, -1)).toEqual([0])
})

test('a filter value is put in and taken out', () => {
  expect(withToggled(['a'], 'b')).toEqual(['a', 'b'])
  expect(withToggled(['a', 'b'], 'a')).toEqual(['b'])
})
