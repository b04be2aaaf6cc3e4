import { expect, test } from 'vitest'
import { extract } from '../../../../shared/extraction/extract.ts'

function confidences(text: string): number[] {
  return extract({ text, published: '2026-02-03' }).events.map(({ confidence }) => confidence)
}

test('an event with a date of its own is surer than one that only its tense puts into the past', () => {
  const [dated = 0] = confidences('Protesters marched in Salem on Monday.')
  const [undated = 1] = confidences('Protesters marched in Salem.')
  expect(dated).toBeGreaterThan(undated)
})

test('an event told again is surer', () => {
  const [once = 1] = confidences('Protesters marched in Salem on Monday.')
  const [twice = 0] = confidences('Protesters marched in Salem on Monday. The march ended at noon.')
  expect(twice).toBeGreaterThan(once)
})

test('a confidence lies between 0.05 and 0.95, and its signs add up to it', () => {
  const text = `Protesters marched in Salem on Monday. The march ended at noon. Ana Ruiz was arrested.
    The Senate will vote on a budget on Friday. A judge had ruled against the city. Officers shot a man.`
  const { events } = extract({ text, published: '2026-02-03' })
  expect(events.length).toBeGreaterThan(3)
  for (const { confidence, reasons } of events) {
    expect(confidence).toBeGreaterThanOrEqual(0.05)
    expect(confidence).toBeLessThanOrEqual(0.95)
    expect(reasons.signals.reduce((sum, { effect }) => sum + effect, 0)).toBeCloseTo(confidence)
  }
})
