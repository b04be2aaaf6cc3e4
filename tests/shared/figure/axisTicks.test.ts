import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { axisTicks } from '../../../shared/figure/axisTicks.ts'
import { createTimeScale } from '../../../shared/figure/timeScale.ts'
import { calendarDay, dayNumber, weekdayOf } from '../../../shared/model/calendar.ts'

function ticksBetween(from: [number, number, number], to: [number, number, number]) {
  return axisTicks(createTimeScale({ fromDay: dayNumber(...from), toDay: dayNumber(...to) }))
}

describe('the grid', () => {
  test('names each day of a few days', () => {
    const { ticks, periods } = ticksBetween([2026, 1, 23], [2026, 1, 25])
    expect(ticks.map(({ label }) => label)).toEqual(['Friday 23', 'Saturday 24', 'Sunday 25'])
    expect(periods.map(({ labels }) => labels[0])).toEqual(['January 2026'])
  })

  test('counts weeks from Monday in half a year', () => {
    const { ticks, periods } = ticksBetween([2025, 9, 1], [2026, 2, 28])
    expect(ticks.every(({ day }) => weekdayOf(day) === 1)).toBe(true)
    expect(ticks).toHaveLength(26)
    expect(periods).toHaveLength(6)
  })

  test('counts months in two years and quarters in four', () => {
    expect(
      ticksBetween([2024, 1, 1], [2025, 12, 31])
        .ticks.map(({ label }) => label)
        .slice(0, 3),
    ).toEqual(['Jan', 'Feb', 'Mar'])
    const quarters = ticksBetween([2022, 1, 1], [2025, 12, 31])
    expect(quarters.ticks.map(({ label }) => label).slice(0, 5)).toEqual(['Jan', 'Apr', 'Jul', 'Oct', 'Jan'])
    expect(quarters.periods.map(({ labels }) => labels[0])).toEqual(['2022', '2023', '2024', '2025'])
  })

  test('counts years by five in eighty years', () => {
    const { ticks, periods } = ticksBetween([1946, 1, 1], [2026, 1, 1])
    expect(ticks.map(({ label }) => label).slice(0, 3)).toEqual(['1950', '1955', '1960'])
    expect(periods).toEqual([])
  })

  test('has lines at whole units, in order, inside the range, with room between, at any range', () => {
    const start = fc.integer({ min: dayNumber(0, 1, 1), max: dayNumber(9000, 1, 1) })
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 360_000 }), (fromDay, length) => {
        const scale = createTimeScale({ fromDay, toDay: fromDay + length - 1 })
        const { ticks } = axisTicks(scale)
        expect(ticks.length).toBeLessThanOrEqual(50)
        for (const [index, { day }] of ticks.entries()) {
          expect(day).toBeGreaterThanOrEqual(scale.fromDay)
          expect(day).toBeLessThanOrEqual(scale.toDay)
          const next = ticks[index + 1]
          if (next !== undefined) expect(scale.startOf(next.day) - scale.startOf(day)).toBeGreaterThan(20)
          if (length > 200) expect(calendarDay(day).day === 1 || weekdayOf(day) === 1).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})
