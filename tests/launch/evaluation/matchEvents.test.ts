import { expect, test } from 'vitest'
import { isCompatibleDate, matchEvents, sharedPeople } from '../../../electron/launch/evaluation/matchEvents.ts'
import { annotated, found } from './someEvent.ts'

test('an event is found when the type is the same and its evidence covers a mention', () => {
  expect(matchEvents([annotated()], [found()]).pairs).toHaveLength(1)
  expect(matchEvents([annotated()], [found({ type: 'arrest' })]).pairs).toEqual([])
  expect(matchEvents([annotated()], [found({ evidence: [{ start: 15, end: 40 }] })]).pairs).toEqual([])
})

test('one found event answers for one annotated event only', () => {
  const { pairs, missed, falseAlarms } = matchEvents([annotated(), annotated({ mentions: [[20, 25]] })], [found()])
  expect([pairs.length, missed.length, falseAlarms.length]).toEqual([1, 1, 0])
})

test('as many events as possible pair off, even when a pair that agrees better must be given up', () => {
  const both = found({ evidence: [{ start: 0, end: 40 }] })
  const firstOnly = found({ date: '2020', evidence: [{ start: 0, end: 16 }] })
  const { pairs } = matchEvents(
    [annotated(), annotated({ mentions: [[20, 25]], date: '2026-04-01' })],
    [both, firstOnly],
  )
  expect(pairs.map((pair) => pair.found)).toEqual([firstOnly, both])
})

test('of equally many pairs those with compatible dates are taken', () => {
  const wrong = found({ date: '2025-03-02' })
  const right = found()
  const { pairs, falseAlarms } = matchEvents([annotated()], [wrong, right])
  expect(pairs[0]?.found).toBe(right)
  expect(falseAlarms).toEqual([wrong])
})

test.each([
  ['2026-03-02', '2026-03-02~', true],
  ['2026-03-02', '2026-03', false],
  ['2026-03-01/2026-03-14', '2026-03', true],
  ['2026-03', '2026-03-09', true],
  ['../2026-03-02', '2026-02', true],
  ['2026-03-02', '../2026-03-02', false],
  ['', '2026-03-02', false],
  ['', '', true],
])('%s annotated, %s found: compatible is %s', (wanted, given, expected) => {
  expect(isCompatibleDate(wanted, given)).toBe(expected)
})

test('people pair off by last name, each once', () => {
  expect(sharedPeople(['Ana Ruiz', 'Tom Ruiz'], ['Ruiz'])).toBe(1)
  expect(sharedPeople(['Ana Ruiz'], ['Mayor Tom Hale'])).toBe(0)
})
