import { expect, test } from 'vitest'
import { axisStep } from '../../../renderer/timeline/axisStep.ts'

test.each([
  ['a week in 700 pixels names every day with its weekday', 700 / 7, { scale: 'weekday', step: 1 }],
  ['a month names every day', 700 / 31, { scale: 'day', step: 1 }],
  ['six weeks name every second day', 700 / 42, { scale: 'day', step: 2 }],
  ['a quarter names a day a week', 700 / 91, { scale: 'day', step: 7 }],
  ['a year is left to the months', 700 / 365, null],
  ['eighty years are left to vis-timeline', 700 / 29_200, null],
])('%s', (_, pixelsPerDay, expected) => {
  expect(axisStep(pixelsPerDay)).toEqual(expected)
})

test('no two numbers of the axis come closer than two digits are wide, at the end of a month either', () => {
  const digitsPx = 15
  for (let pixelsPerDay = 0.5; pixelsPerDay < 48; pixelsPerDay += 0.5) {
    const step = axisStep(pixelsPerDay)
    if (step === null) continue
    const lastNamed = 1 + step.step * Math.floor(30 / step.step)
    expect((32 - lastNamed) * pixelsPerDay).toBeGreaterThanOrEqual(digitsPx)
  }
})
