import { afterEach, expect, test } from 'vitest'
import {
  centredRange,
  noonOfToday,
  pannedRange,
  rangeOfExtent,
  zoomedRange,
} from '../../../renderer/timeline/viewRange.ts'
import { dayNumber } from '../../../shared/model/calendar.ts'

const DAY_MS = 86_400_000
const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

test('the whole range holds the first and the last day entirely, with room for labels', () => {
  const range = rangeOfExtent({ earliestDay: 100, latestDay: 199 })
  expect(range?.fromMs).toBeLessThan(100 * DAY_MS)
  expect(range?.toMs).toBeGreaterThan(200 * DAY_MS)
  expect((range?.toMs ?? 0) - (range?.fromMs ?? 0)).toBeLessThan(150 * DAY_MS)
})

test('a single day is shown with days around it', () => {
  const range = rangeOfExtent({ earliestDay: 100, latestDay: 100 })
  expect((range?.toMs ?? 0) - (range?.fromMs ?? 0)).toBeGreaterThanOrEqual(14 * DAY_MS)
})

test('an extent open to one side is shown around its bound, one without dates not at all', () => {
  expect(rangeOfExtent({ earliestDay: null, latestDay: 50 })).toEqual(rangeOfExtent({ earliestDay: 50, latestDay: 50 }))
  expect(rangeOfExtent({ earliestDay: null, latestDay: null })).toBeNull()
})

test('panning keeps the width, zooming and centring keep the middle asked for', () => {
  const range = { fromMs: 100, toMs: 300 }
  expect(pannedRange(range, -0.5)).toEqual({ fromMs: 0, toMs: 200 })
  expect(zoomedRange(range, 0.5)).toEqual({ fromMs: 150, toMs: 250 })
  expect(centredRange(range, 1000)).toEqual({ fromMs: 900, toMs: 1100 })
})

test('zooming keeps a chosen mark where it is on screen, if it is on screen', () => {
  const range = { fromMs: 100, toMs: 300 }
  expect(zoomedRange(range, 0.5, 150)).toEqual({ fromMs: 125, toMs: 225 })
  expect(zoomedRange(range, 2, 150)).toEqual({ fromMs: 50, toMs: 450 })
  expect(zoomedRange(range, 0.5, 999)).toEqual(zoomedRange(range, 0.5))
})

test.each(['America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Kiritimati', 'UTC'])(
  'today is the day on the wall in %s',
  (name) => {
    process.env['TZ'] = name
    // Half an hour to midnight: UTC is on another day in most of these zones.
    const late = new Date(2026, 0, 24, 23, 30)
    expect(noonOfToday(late)).toBe((dayNumber(2026, 1, 24) + 0.5) * DAY_MS)
  },
)
