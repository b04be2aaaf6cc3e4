import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { throttle } from '../../../electron/library/throttle.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a storm of requests runs at once, then once an interval, and the last one is not lost', () => {
  const action = vi.fn()
  const throttled = throttle(100, action)
  throttled.request()
  expect(action).toHaveBeenCalledTimes(1)
  for (let step = 0; step < 25; step += 1) {
    throttled.request()
    vi.advanceTimersByTime(10)
  }
  expect(action.mock.calls.length).toBeGreaterThanOrEqual(3)
  expect(action.mock.calls.length).toBeLessThanOrEqual(4)
  throttled.request()
  const before = action.mock.calls.length
  vi.advanceTimersByTime(100)
  expect(action).toHaveBeenCalledTimes(before + 1)
})

test('flush runs at once and takes a waiting request with it', () => {
  const action = vi.fn()
  const throttled = throttle(100, action)
  throttled.request()
  throttled.request()
  throttled.flush()
  vi.advanceTimersByTime(1000)
  expect(action).toHaveBeenCalledTimes(2)
})
