import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { throttle } from '../../../renderer/state/throttle.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** When an action that takes so long began, in a burst of calls of a second. */
async function beginnings(tookMs: number, share: number): Promise<readonly number[]> {
  const times: number[] = []
  const start = Date.now()
  const call = throttle(
    () => {
      times.push(Date.now() - start)
      return new Promise((resolve) => setTimeout(resolve, tookMs))
    },
    400,
    () => share,
  )
  for (let ms = 0; ms < 1000; ms += 50) {
    call()
    await vi.advanceTimersByTimeAsync(50)
  }
  await vi.advanceTimersByTimeAsync(5000)
  return times
}

test('a burst of calls acts at once, at the pace of the interval, and once after its end', async () => {
  expect(await beginnings(0, 0)).toEqual([0, 400, 800, 1200])
  expect(await beginnings(200, 0)).toEqual([0, 400, 800, 1200])
})

test('an action that takes long leaves others their share of the time', async () => {
  expect(await beginnings(40, 9)).toEqual([0, 400, 800, 1200])
  expect(await beginnings(80, 9)).toEqual([0, 800, 1600])
  expect(await beginnings(200, 9)).toEqual([0, 2000])
})

test('an action that waits for a slow answer does not hold the next one up', async () => {
  expect(await beginnings(30_000, 0)).toHaveLength(3)
  expect(await beginnings(30_000, 9)).toEqual([0, 5000])
})

test('what waits for the share of others begins when they are done', async () => {
  let share = 9
  const times: number[] = []
  const start = Date.now()
  const call = throttle(
    () => {
      times.push(Date.now() - start)
      return new Promise((resolve) => setTimeout(resolve, 200))
    },
    400,
    () => share,
  )
  call()
  call()
  await vi.advanceTimersByTimeAsync(650)
  share = 0
  await vi.advanceTimersByTimeAsync(100)
  expect(times).toEqual([0, 700])
})

test('after a pause a call acts at once again', async () => {
  const action = vi.fn(async () => {})
  const call = throttle(action, 400, () => 0)
  call()
  await vi.advanceTimersByTimeAsync(1000)
  call()
  expect(action).toHaveBeenCalledTimes(2)
})
