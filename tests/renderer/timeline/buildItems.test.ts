import { describe, expect, test } from 'vitest'
import { buildItems, eventItem } from '../../../renderer/timeline/buildItems.ts'
import { makeEvent } from '../makeEvent.ts'

function drawn(date: string) {
  const item = eventItem(makeEvent({ date }))
  if (item === null) return null
  const { shape, startMs, endMs, isApproximate, isUncertain } = item
  const start = new Date(startMs).toISOString()
  return { shape, start, end: endMs === null ? null : new Date(endMs).toISOString(), isApproximate, isUncertain }
}

const sure = { isApproximate: false, isUncertain: false }

describe('an event is drawn as far as its date goes', () => {
  test('a day is a pin at its noon, UTC', () => {
    expect(drawn('2026-01-24')).toEqual({ shape: 'pin', start: '2026-01-24T12:00:00.000Z', end: null, ...sure })
  })

  test.each([
    ['2026-01', '2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'],
    ['2022', '2022-01-01T00:00:00.000Z', '2023-01-01T00:00:00.000Z'],
    ['2025-09/2025-11', '2025-09-01T00:00:00.000Z', '2025-12-01T00:00:00.000Z'],
    ['2024-02-28/2024-02-29', '2024-02-28T00:00:00.000Z', '2024-03-01T00:00:00.000Z'],
  ])('%s is a bar of its own width', (date, start, end) => {
    expect(drawn(date)).toEqual({ shape: 'bar', start, end, ...sure })
  })

  test('"by" ends with the last day that the source names and is open before it', () => {
    expect(drawn('../2026-01')).toEqual({ shape: 'by', start: '2026-02-01T00:00:00.000Z', end: null, ...sure })
  })

  test('"from" begins with the first day that the source names and is open after it', () => {
    expect(drawn('2026-02/..')).toEqual({ shape: 'from', start: '2026-02-01T00:00:00.000Z', end: null, ...sure })
  })

  test.each([
    ['2026-01-24~', { isApproximate: true, isUncertain: false }],
    ['2026-01-24?', { isApproximate: false, isUncertain: true }],
    ['2026-01%', { isApproximate: true, isUncertain: true }],
  ])('%s says about or uncertain', (date, doubt) => {
    expect(drawn(date)).toMatchObject(doubt)
  })

  test('an undated event has no place', () => {
    expect(drawn('')).toBeNull()
    expect(buildItems({ events: [makeEvent({ date: '' })], buckets: [] })).toEqual([])
  })
})

test('a bucket reaches to the end of its last day and keeps its key while it counts the same stretch', () => {
  const bucket = { type: 'shooting', fromDay: 0, toDay: 6 } as const
  const [one] = buildItems({ events: [], buckets: [{ ...bucket, count: 12 }] })
  const [other] = buildItems({ events: [], buckets: [{ ...bucket, count: 13 }] })
  expect(one).toMatchObject({ kind: 'bucket', lane: 'shooting', startMs: 0, endMs: 7 * 86_400_000, count: 12 })
  expect(other?.key).toBe(one?.key)
})
