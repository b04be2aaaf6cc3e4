import { describe, expect, test } from 'vitest'
import { PLOT_LEFT, PLOT_RIGHT } from '../../../shared/figure/figureLayout.ts'
import { FADE_LENGTH, markGeometry } from '../../../shared/figure/markGeometry.ts'
import { createTimeScale } from '../../../shared/figure/timeScale.ts'
import { dayNumber } from '../../../shared/model/calendar.ts'
import { parseEventDate } from '../../../shared/model/edtf.ts'

const scale = createTimeScale({ fromDay: dayNumber(2026, 1, 1), toDay: dayNumber(2026, 3, 31) })

function markOf(date: string) {
  const when = parseEventDate(date)
  if (when === null) throw new Error(`${date} is not a date`)
  return markGeometry(when, scale)
}

describe('a date is drawn as what it says', () => {
  test('a day is a pin in the middle of that day', () => {
    const day = dayNumber(2026, 1, 24)
    expect(markOf('2026-01-24')).toMatchObject({
      shape: 'pin',
      start: (scale.startOf(day) + scale.startOf(day + 1)) / 2,
      isApproximate: false,
      isUncertain: false,
    })
  })

  test('a month is a bar from its first day to the end of its last', () => {
    const february = markOf('2026-02')
    expect(february.shape).toBe('bar')
    expect(february.end - february.start).toBeCloseTo(28 * scale.pixelsPerDay)
    expect(february.start).toBeCloseTo(scale.startOf(dayNumber(2026, 2, 1)))
  })

  test('an interval is a bar with both of its ends in it', () => {
    const mark = markOf('2026-01-05/2026-01-08')
    expect(mark.end - mark.start).toBeCloseTo(4 * scale.pixelsPerDay)
  })

  test('about reaches beyond the stated time on both sides', () => {
    const mark = markOf('2026-02~')
    expect(mark).toMatchObject({ isApproximate: true, left: mark.start - FADE_LENGTH, right: mark.end + FADE_LENGTH })
  })

  test('by points back from the end of its day, from points on from the beginning of its day', () => {
    const by = markOf('../2026-01')
    expect(by).toMatchObject({ shape: 'by', start: scale.startOf(dayNumber(2026, 2, 1)) })
    expect(by.left).toBeLessThan(by.start - 20)
    const from = markOf('2026-02-02/..')
    expect(from).toMatchObject({ shape: 'from', start: scale.startOf(dayNumber(2026, 2, 2)) })
    expect(from.right).toBeGreaterThan(from.start + 20)
  })

  test('what reaches beyond the range is cut at the edge of the plot, and known to be', () => {
    expect(markOf('2025')).toMatchObject({ isCutAtStart: true, isCutAtEnd: false, start: PLOT_LEFT })
    expect(markOf('2025-12/2026-05')).toMatchObject({ isCutAtStart: true, isCutAtEnd: true, end: PLOT_RIGHT })
  })

  test('a bar too short to be seen is widened around its middle', () => {
    const wide = createTimeScale({ fromDay: dayNumber(1900, 1, 1), toDay: dayNumber(2026, 12, 31) })
    const when = parseEventDate('1950-06')
    const mark = when && markGeometry(when, wide)
    expect(mark && mark.end - mark.start).toBeCloseTo(2)
  })
})
