import { expect, it } from 'vitest'
import { editEventField } from '../../db/eventEdits.ts'
import { getEvent } from '../../db/eventQueries.ts'
import { historyState, undo } from '../../db/history.ts'
import { swapSecondReading } from '../../db/secondReading.ts'
import { sampleEvent, saveSample } from './sampleExtraction.ts'
import { temporaryLibrary } from './temporaryLibrary.ts'

function libraryWith(alternative: string) {
  const db = temporaryLibrary()
  const { derivation } = sampleEvent('a')
  saveSample(db, 'one.txt', [sampleEvent('a', { derivation: { ...derivation, alternative } })])
  return db
}

it('gives the second reading as the analyst’s date, and the first again the next time', () => {
  const db = libraryWith('2026-01-17')
  swapSecondReading(db, 1)
  expect(getEvent(db, 1)).toMatchObject({ date: '2026-01-17', earliestDay: 20_470, isEdited: true })
  expect(historyState(db).undo).toBe('Use second reading of Event a')
  swapSecondReading(db, 1)
  expect(getEvent(db, 1)).toMatchObject({ date: '2026-01-24', earliestDay: 20_477, isEdited: false })
  expect(historyState(db).undo).toBe('Use first reading of Event a')
  undo(db)
  undo(db)
  expect(getEvent(db, 1).fields.date).toEqual({ machine: '2026-01-24', analyst: null })
})

it('takes the place of a date that the analyst gave, and undo gives that back', () => {
  const db = libraryWith('2026-01-17')
  editEventField(db, 1, 'date', '2026-01-20')
  swapSecondReading(db, 1)
  expect(getEvent(db, 1).date).toBe('2026-01-17')
  undo(db)
  expect(getEvent(db, 1).date).toBe('2026-01-20')
})

it('refuses an event without a second reading, and one that is gone', () => {
  const db = libraryWith('')
  expect(() => swapSecondReading(db, 1)).toThrow(expect.objectContaining({ code: 'value-invalid' }))
  expect(() => swapSecondReading(db, 99)).toThrow(expect.objectContaining({ code: 'not-found' }))
  expect(historyState(db).undo).toBeNull()
})

it('takes no second reading that is no date', () => {
  const db = libraryWith('next spring')
  expect(() => swapSecondReading(db, 1)).toThrow(expect.objectContaining({ code: 'date-invalid' }))
  expect(getEvent(db, 1).fields.date.analyst).toBeNull()
})

it('reads events that an older version stored, without steps and reasons', () => {
  const db = libraryWith('2026-01-17')
  db.prepare(`UPDATE event SET derivation = json_remove(derivation, '$.steps', '$.reasons')`).run()
  const { derivation, reasons } = getEvent(db, 1)
  expect(derivation).toMatchObject({ steps: [], alternative: '2026-01-17' })
  expect(reasons).toEqual({ trigger: null, status: null, participants: [], mentions: [], signals: [] })
})
