import { expect, test } from 'vitest'
import { tallyTimes, timeValueF1 } from '../../../electron/launch/evaluation/scoreTimes.ts'

const text = 'On Monday and on Friday she left.'
const monday = { start: 3, end: 9, text: 'Monday', value: '2026-03-02' }

test('an expression is right when one overlaps it and has its value', () => {
  const annotated = [
    { text: 'Monday', value: '2026-03-02' },
    { text: 'Friday', value: '2026-03-06' },
  ]
  const tally = tallyTimes(text, annotated, [monday, { start: 24, end: 27, text: 'she', value: '2026' }])
  expect([tally.annotated, tally.found, tally.right]).toEqual([2, 2, 1])
  expect(tally.wrong).toEqual(['“Friday” 2026-03-06, got nothing', 'no time expression: “she” 2026'])
  expect(timeValueF1([tally, tally])).toBe(0.5)
})

test('the same words twice are told apart by their order', () => {
  const twice = 'Monday after Monday'
  const annotated = [
    { text: 'Monday', value: 'one' },
    { text: 'Monday', value: 'two' },
  ]
  const found = [
    { start: 0, end: 6, text: 'Monday', value: 'one' },
    { start: 13, end: 19, text: 'Monday', value: 'two' },
  ]
  expect(tallyTimes(twice, annotated, found).right).toBe(2)
})
