import { describe, expect, test } from 'vitest'
import { selectFigureEvents } from '../../../shared/figure/figureSelection.ts'
import { BUILT_IN_CATALOG } from '../../../shared/figure/typeCatalog.ts'
import { dayNumber } from '../../../shared/model/calendar.ts'
import { figureEvent } from './figureSamples.ts'

const january = { fromDay: dayNumber(2026, 1, 1), toDay: dayNumber(2026, 1, 31) }

function numbersOf(dates: readonly string[], range: typeof january | null = null) {
  const events = dates.map((date, index) => figureEvent({ id: index + 1, date }))
  return selectFigureEvents(events, range, BUILT_IN_CATALOG).events.map(({ event }) => event.date)
}

describe('what is drawn', () => {
  test('is in order of its first known day, then of its last', () => {
    expect(numbersOf(['2026-01-24', '2026', '2026-01', '2025-12-31', '2026-01-01'])).toEqual([
      '2025-12-31',
      '2026-01-01',
      '2026-01',
      '2026',
      '2026-01-24',
    ])
  })

  test('touches the range, if only with one day', () => {
    expect(numbersOf(['2025-12-31', '2025-12-31/2026-01-01', '2026', '2026-01-31', '2026-02-01'], january)).toEqual([
      '2025-12-31/2026-01-01',
      '2026',
      '2026-01-31',
    ])
  })

  test('has by and from where their known day lies', () => {
    expect(numbersOf(['../2025-12-31', '../2026-01-15', '2026-01-20/..', '2026-02-02/..'], january)).toEqual([
      '../2026-01-15',
      '2026-01-20/..',
    ])
  })
})

describe('the range', () => {
  test('is the asked one to the day', () => {
    expect(selectFigureEvents([figureEvent({ id: 1 })], january, BUILT_IN_CATALOG)).toMatchObject({
      range: january,
      span: january,
    })
  })

  test('without one holds all events with room at both ends, and a week at least', () => {
    const { range, span } = selectFigureEvents([figureEvent({ id: 1, date: '2026-01-24' })], null, BUILT_IN_CATALOG)
    expect(span).toEqual({ fromDay: dayNumber(2026, 1, 24), toDay: dayNumber(2026, 1, 24) })
    expect(range).toEqual({ fromDay: dayNumber(2026, 1, 21), toDay: dayNumber(2026, 1, 27) })
  })

  test('does not leave the years that have a date', () => {
    const dates = [figureEvent({ id: 1, date: '0000' }), figureEvent({ id: 2, date: '9999' })]
    expect(selectFigureEvents(dates, null, BUILT_IN_CATALOG).range).toEqual({
      fromDay: dayNumber(0, 1, 1),
      toDay: dayNumber(9999, 12, 31),
    })
  })
})
