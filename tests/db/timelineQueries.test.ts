import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editEventField, reviewEvents } from '../../db/eventEdits.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { timelineExtent, timelineWindow } from '../../db/timelineQueries.ts'
import { isoDay } from '../../shared/model/calendar.ts'
import { parseEventDate } from '../../shared/model/edtf.ts'
import { DEFAULT_FILTER, type EventFilter } from '../../shared/model/event.ts'
import { builtInTypes, type EventType } from '../../shared/model/eventType.ts'
import type { TimelineWindow } from '../../shared/model/timelineWindow.ts'
import { sampleEvent, saveSample } from './sampleExtraction.ts'
import { temporaryLibrary } from './temporaryLibrary.ts'

type Drawn = { readonly type: EventType; readonly date: string }

function libraryWith(events: readonly Drawn[]): LibraryDatabase {
  const db = temporaryLibrary()
  saveSample(
    db,
    'one.txt',
    events.map((event, index) => sampleEvent(`${index}`, event)),
  )
  return db
}

const day = (iso: string) => parseEventDate(iso)?.earliestDay ?? Number.NaN

function datesIn(db: LibraryDatabase, from: string, to: string): string[] {
  const window = timelineWindow(db, { filter: DEFAULT_FILTER, fromDay: day(from), toDay: day(to), limit: 300 })
  expect(window.buckets).toEqual([])
  return window.events.map(({ date }) => date)
}

/** Plain reading of "touches": the days a date can be, an open one only at its known bound. */
function touches(date: string, fromDay: number, toDay: number): boolean {
  const range = parseEventDate(date)
  const first = range?.earliestDay ?? range?.latestDay
  const last = range?.latestDay ?? range?.earliestDay
  return (
    first !== undefined && first !== null && last !== undefined && last !== null && first <= toDay && last >= fromDay
  )
}

function drawnCounts({ events, buckets }: TimelineWindow): Map<EventType, number> {
  const counts = new Map<EventType, number>()
  for (const { type } of events) counts.set(type, (counts.get(type) ?? 0) + 1)
  for (const { type, count } of buckets) counts.set(type, (counts.get(type) ?? 0) + count)
  return counts
}

const someDate = fc
  .integer({ min: 19_700, max: 20_700 })
  .chain((start) =>
    fc.constantFrom(
      isoDay(start),
      isoDay(start),
      isoDay(start).slice(0, 7),
      isoDay(start).slice(0, 4),
      `../${isoDay(start)}`,
      `${isoDay(start)}/..`,
      `${isoDay(start)}/${isoDay(start + 40)}`,
      '',
    ),
  )

describe('timelineWindow', () => {
  it('holds what touches the window, by first possible day', () => {
    const dates = ['2026-01-31', '2026-02-01', '2026', '2026-02-28', '2026-03-01', '2026-01/2026-02', '']
    const db = libraryWith(dates.map((date) => ({ type: 'arrest', date })))
    expect(datesIn(db, '2026-02-01', '2026-02-28')).toEqual(['2026', '2026-01/2026-02', '2026-02-01', '2026-02-28'])
  })

  it('holds an open date where its arrow is drawn, not all the way to the open side', () => {
    const db = libraryWith([
      { type: 'arrest', date: '../2026-02-10' },
      { type: 'arrest', date: '2026-02-20/..' },
    ])
    expect(datesIn(db, '2026-02-10', '2026-02-20')).toEqual(['../2026-02-10', '2026-02-20/..'])
    expect(datesIn(db, '2026-02-11', '2026-02-19')).toEqual([])
    expect(datesIn(db, '2020-01-01', '2026-02-10')).toEqual(['../2026-02-10'])
  })

  it('never has more items than asked for, and counts every touching event once', () => {
    const someEvent = fc.record({ type: fc.constantFrom(...builtInTypes), date: someDate })
    fc.assert(
      fc.property(
        fc.array(someEvent, { minLength: 1, maxLength: 120 }),
        fc.integer({ min: 19_600, max: 20_800 }),
        fc.integer({ min: 0, max: 1200 }),
        fc.integer({ min: builtInTypes.length, max: 60 }),
        (drawn, fromDay, length, limit) => {
          const toDay = fromDay + length
          const window = timelineWindow(libraryWith(drawn), { filter: DEFAULT_FILTER, fromDay, toDay, limit })
          expect(window.events.length + window.buckets.length).toBeLessThanOrEqual(limit)
          const expected = new Map<EventType, number>()
          for (const { type, date } of drawn) {
            if (touches(date, fromDay, toDay)) expected.set(type, (expected.get(type) ?? 0) + 1)
          }
          expect(drawnCounts(window)).toEqual(expected)
          expect(window.buckets.every(({ count, fromDay: from, toDay: to }) => count > 1 && from <= to)).toBe(true)
          expect(new Set(window.events.map(({ id }) => id)).size).toBe(window.events.length)
        },
      ),
      { numRuns: 30 },
    )
  }, 60_000)

  it('parts a crowded lane into slices that stay in place while panning', () => {
    const crowd = Array.from({ length: 400 }, (_, index) => ({
      type: 'protest' as const,
      date: isoDay(20_000 + Math.floor(index / 2)),
    }))
    const db = libraryWith([...crowd, { type: 'arrest', date: isoDay(20_050) }])
    const at = (fromDay: number) =>
      timelineWindow(db, { filter: DEFAULT_FILTER, fromDay, toDay: fromDay + 99, limit: 100 })
    const [before, after] = [at(20_020), at(20_029)]
    expect(before.events.map(({ type }) => type)).toEqual(['arrest'])
    expect(new Set(before.buckets.map(({ fromDay, toDay }) => toDay - fromDay))).toEqual(new Set([13]))
    const inside = ({ buckets }: TimelineWindow) =>
      buckets.filter(({ fromDay, toDay }) => fromDay >= 20_029 && toDay <= 20_119)
    expect(inside(after)).toEqual(inside(before))
    expect(inside(after).length).toBeGreaterThan(4)
    expect(inside(after).every(({ count }) => count === 28)).toBe(true)
  })

  it('has finer slices when the filter leaves fewer lanes', () => {
    const crowd = Array.from({ length: 400 }, (_, index) => ({
      type: 'protest' as const,
      date: isoDay(20_000 + index),
    }))
    const db = libraryWith(crowd)
    const count = (types: EventFilter['types']) =>
      timelineWindow(db, { filter: { ...DEFAULT_FILTER, types }, fromDay: 20_000, toDay: 20_399, limit: 100 }).buckets
        .length
    expect(count(['protest'])).toBeGreaterThan(2 * count(null))
  })

  it('shows merged values and leaves out what the filter hides', () => {
    const db = libraryWith([
      { type: 'arrest', date: '2026-02-10' },
      { type: 'arrest', date: '2026-02-11' },
      { type: 'arrest', date: '' },
    ])
    editEventField(db, 3, 'date', '2026-02-09')
    editEventField(db, 3, 'type', 'protest')
    editEventField(db, 2, 'date', '2030')
    reviewEvents(db, [1], 'rejected')
    const window = timelineWindow(db, { filter: DEFAULT_FILTER, fromDay: 20_480, toDay: 20_520, limit: 20 })
    expect(window.events).toEqual([
      expect.objectContaining({ id: 3, type: 'protest', date: '2026-02-09', earliestDay: 20_493, isEdited: true }),
    ])
  })
})

describe('timelineExtent', () => {
  it('spans all that the filter finds, open dates to their bound, and counts by type', () => {
    const db = libraryWith([
      { type: 'arrest', date: '../2020-05-01' },
      { type: 'arrest', date: '2026-02-11' },
      { type: 'protest', date: '2027/..' },
      { type: 'other', date: '' },
      { type: 'arrest', date: '' },
    ])
    expect(timelineExtent(db, DEFAULT_FILTER)).toEqual({
      earliestDay: day('2020-05-01'),
      latestDay: day('2027-01-01'),
      datedCount: 3,
      undatedCount: 2,
      countByType: { arrest: 2, protest: 1 },
    })
    expect(timelineExtent(db, { ...DEFAULT_FILTER, types: ['other'] })).toEqual({
      earliestDay: null,
      latestDay: null,
      datedCount: 0,
      undatedCount: 1,
      countByType: {},
    })
  })
})
