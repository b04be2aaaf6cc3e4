import { expect, test } from 'vitest'
import { FIRST_DAY, LAST_DAY, nextWindow, windowAround } from '../../../renderer/timeline/queryWindow.ts'
import { pannedRange, zoomedRange } from '../../../renderer/timeline/viewRange.ts'

const DAY_MS = 86_400_000
const view = { fromMs: 1000 * DAY_MS, toMs: 1100 * DAY_MS }

test('a window is three times as wide as the view', () => {
  expect(windowAround(view)).toEqual({ fromDay: 900, toDay: 1200 })
})

test('a window never leaves the years that main takes', () => {
  const everything = { fromMs: FIRST_DAY * DAY_MS, toMs: LAST_DAY * DAY_MS }
  expect(windowAround(everything)).toEqual({ fromDay: FIRST_DAY, toDay: LAST_DAY })
})

test('a small pan asks for nothing new, a large one does, before the view runs out of events', () => {
  const loaded = windowAround(view)
  expect(nextWindow(loaded, pannedRange(view, 0.5))).toBe(loaded)
  const far = pannedRange(view, 0.9)
  expect(nextWindow(loaded, far)).toEqual(windowAround(far))
})

test('a little zooming keeps the window, a lot asks for a finer or a wider one', () => {
  const loaded = windowAround(view)
  expect(nextWindow(loaded, zoomedRange(view, 0.6))).toBe(loaded)
  const close = zoomedRange(view, 0.2)
  expect(nextWindow(loaded, close)).toEqual(windowAround(close))
  const wide = zoomedRange(view, 4)
  expect(nextWindow(loaded, wide)).toEqual(windowAround(wide))
})

test('at the ends of time the window serves although there is no margin beyond', () => {
  const end = { fromMs: (LAST_DAY - 100) * DAY_MS, toMs: LAST_DAY * DAY_MS }
  const loaded = windowAround(end)
  expect(loaded.toDay).toBe(LAST_DAY)
  expect(nextWindow(loaded, end)).toBe(loaded)
})
