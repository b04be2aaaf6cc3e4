import { describe, expect, it } from 'vitest'
import { editEventField, revertEventField, reviewEvents } from '../../db/eventEdits.ts'
import { getEvent } from '../../db/eventQueries.ts'
import { historyState, undo } from '../../db/history.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import type { EventField, FieldValue } from '../../shared/model/event.ts'
import { sampleEvent, saveSample } from './sampleExtraction.ts'
import { temporaryLibrary } from './temporaryLibrary.ts'

function threeEvents(): LibraryDatabase {
  const db = temporaryLibrary()
  saveSample(db, 'one.txt', [sampleEvent('a', { people: ['Renee Good'] }), sampleEvent('b'), sampleEvent('c')])
  return db
}

const countChanges = (db: LibraryDatabase) => db.prepare('SELECT count(*) FROM change').pluck().get()

describe('editEventField', () => {
  it.each<[EventField, FieldValue, FieldValue]>([
    ['type', 'arrest', 'arrest'],
    ['title', '  A new \n title ', 'A new title'],
    ['date', ' 2025-09/2025-11 ', '2025-09/2025-11'],
    ['date', '', ''],
    ['status', 'planned', 'planned'],
    ['people', ['Alex Pretti', ' Renee  Good', '', 'Alex Pretti'], ['Alex Pretti', 'Renee Good']],
    ['organisations', [], []],
    ['place', '', ''],
    ['amount', '$75 million', '$75 million'],
  ])('keeps the analyst’s %s beside the machine’s: %j', (field, value, stored) => {
    const db = threeEvents()
    const { machine } = getEvent(db, 1).fields[field]
    editEventField(db, 1, field, value)
    const event = getEvent(db, 1)
    expect(event.fields[field]).toEqual({ machine, analyst: stored })
    expect(event[field]).toEqual(stored)
    expect(event.isEdited).toBe(true)
  })

  it('moves the event in time with its date', () => {
    const db = threeEvents()
    editEventField(db, 1, 'date', '../2026-01')
    expect(getEvent(db, 1)).toMatchObject({ earliestDay: null, latestDay: 20_484 })
    editEventField(db, 1, 'date', '')
    expect(getEvent(db, 1)).toMatchObject({ earliestDay: null, latestDay: null })
  })

  it.each<[EventField, FieldValue, string, string]>([
    ['date', 'last week', 'date-invalid', 'last week'],
    ['date', '2026-02-30', 'date-invalid', '2026-02-30'],
    ['date', ['2026'], 'value-invalid', 'date'],
    ['type', 'robbery', 'value-invalid', 'type'],
    ['status', 'maybe', 'value-invalid', 'status'],
    ['title', '  ', 'value-invalid', 'title'],
    ['title', 'x'.repeat(501), 'value-invalid', 'title'],
    ['title', 'with \u0000 inside', 'value-invalid', 'title'],
    ['place', 'half a \ud83d pair', 'value-invalid', 'place'],
    ['people', 'Renee Good', 'value-invalid', 'people'],
  ])('refuses for %s the value %j', (field, value, code, detail) => {
    const db = threeEvents()
    expect(() => editEventField(db, 1, field, value)).toThrow(expect.objectContaining({ code, detail }))
    expect(getEvent(db, 1).fields[field].analyst).toBeNull()
    expect(countChanges(db)).toBe(0)
  })

  it('takes a value equal to the machine’s as the analyst’s word', () => {
    const db = threeEvents()
    editEventField(db, 1, 'date', '2026-01-24')
    expect(getEvent(db, 1).fields.date).toEqual({ machine: '2026-01-24', analyst: '2026-01-24' })
    expect(historyState(db)).toEqual({ undo: 'Edit date', redo: null })
  })

  it('adds no step for the value that is there', () => {
    const db = threeEvents()
    editEventField(db, 1, 'people', ['A', 'B'])
    editEventField(db, 1, 'people', ['A', ' B '])
    expect(countChanges(db)).toBe(1)
  })

  it('says when there is no such event', () => {
    expect(() => editEventField(threeEvents(), 99, 'place', 'x')).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    )
  })
})

describe('revertEventField', () => {
  it('shows the machine’s value again and can be undone', () => {
    const db = threeEvents()
    editEventField(db, 1, 'date', '2020')
    revertEventField(db, 1, 'date')
    expect(getEvent(db, 1)).toMatchObject({ date: '2026-01-24', earliestDay: 20_477, isEdited: false })
    expect(historyState(db).undo).toBe('Revert date')
    undo(db)
    expect(getEvent(db, 1)).toMatchObject({ date: '2020', earliestDay: 18_262, latestDay: 18_627, isEdited: true })
  })

  it('adds no step where there is nothing to revert', () => {
    const db = threeEvents()
    revertEventField(db, 1, 'title')
    expect(countChanges(db)).toBe(0)
    expect(() => revertEventField(db, 99, 'title')).toThrow(expect.objectContaining({ code: 'not-found' }))
  })
})

describe('reviewEvents', () => {
  const reviews = (db: LibraryDatabase) => [1, 2, 3].map((id) => getEvent(db, id).review)

  it('decides on many in one step', () => {
    const db = threeEvents()
    reviewEvents(db, [1, 2, 3], 'accepted')
    expect(reviews(db)).toEqual(['accepted', 'accepted', 'accepted'])
    expect(historyState(db).undo).toBe('Accept 3 events')
    undo(db)
    expect(reviews(db)).toEqual(['proposed', 'proposed', 'proposed'])
  })

  it('counts and undoes only those it changed', () => {
    const db = threeEvents()
    reviewEvents(db, [1], 'rejected')
    expect(historyState(db).undo).toBe('Reject event')
    reviewEvents(db, [1, 2, 2, 3], 'rejected')
    expect(historyState(db).undo).toBe('Reject 2 events')
    undo(db)
    expect(reviews(db)).toEqual(['rejected', 'proposed', 'proposed'])
    reviewEvents(db, [1], 'rejected')
    expect(historyState(db).redo).toBe('Reject 2 events')
  })

  it('puts back to proposed, and is no edit', () => {
    const db = threeEvents()
    reviewEvents(db, [2], 'accepted')
    expect(getEvent(db, 2).isEdited).toBe(false)
    reviewEvents(db, [1, 2], 'proposed')
    expect(reviews(db)).toEqual(['proposed', 'proposed', 'proposed'])
    expect(historyState(db).undo).toBe('Put event back to proposed')
  })

  it('passes over events that are gone, unless all are', () => {
    const db = threeEvents()
    reviewEvents(db, [2, 99], 'accepted')
    expect(getEvent(db, 2).review).toBe('accepted')
    expect(() => reviewEvents(db, [99], 'accepted')).toThrow(expect.objectContaining({ code: 'not-found' }))
  })
})
