import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { throttle } from '../../../renderer/state/throttle.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a burst of calls acts at once, at the pace of the interval, and once after its end', () => {
  const times: number[] = []
  const start = Date.now()
  const call = throttle(() => times.push(Date.now() - start), 400)
  for (let ms = 0; ms < 1000; ms += 50) {
    call()
    vi.advanceTimersByTime(50)
  }
  vi.advanceTimersByTime(2000)
  expect(times).toEqual([0, 400, 800, 1200])
})

test('after a pause a call acts at once again', () => {
  const action = vi.fn()
  const call = throttle(action, 400)
  call()
  vi.advanceTimersByTime(1000)
  call()
  expect(action).toHaveBeenCalledTimes(2)
})
