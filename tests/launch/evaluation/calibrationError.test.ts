import { expect, test } from 'vitest'
import { calibrationError, confidenceOutcomes } from '../../../electron/launch/evaluation/calibrationError.ts'
import { matchEvents } from '../../../electron/launch/evaluation/matchEvents.ts'
import { annotated, found } from './someEvent.ts'

test('eight of ten right at 0.8 is no error; all right at 0.8 is one of 0.2', () => {
  const outcomes = (rightOnes: number) =>
    Array.from({ length: 10 }, (_, at) => ({ confidence: 0.8, right: at < rightOnes }))
  expect(calibrationError(outcomes(8))).toBeCloseTo(0)
  expect(calibrationError(outcomes(10))).toBeCloseTo(0.2)
})

test('bins count by their size, and too sure weighs as much as not sure enough', () => {
  const outcomes = [
    { confidence: 0.9, right: true },
    { confidence: 0.9, right: true },
    { confidence: 0.9, right: true },
    { confidence: 0.3, right: true },
  ]
  expect(calibrationError(outcomes)).toBeCloseTo((3 * 0.1 + 0.7) / 4)
})

test('an event with the right type and a wrong date is not right', () => {
  const match = matchEvents([annotated()], [found({ date: '2020', confidence: 0.7 }), found({ type: 'arrest' })])
  expect(confidenceOutcomes(match)).toEqual([
    { confidence: 0.7, right: false },
    { confidence: 0.5, right: false },
  ])
  expect(confidenceOutcomes(matchEvents([annotated()], [found()]))).toEqual([{ confidence: 0.5, right: true }])
})
