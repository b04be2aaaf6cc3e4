import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { setPublished } from '../../db/articleEdits.ts'
import { getArticle } from '../../db/articles.ts'
import { editEventField, reviewEvents } from '../../db/eventEdits.ts'
import { getEvent } from '../../db/eventQueries.ts'
import { historyState, redo, undo } from '../../db/history.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { closeLibrary, openLibrary } from '../../db/openLibrary.ts'
import { sampleEvent, saveSample } from './sampleExtraction.ts'
import { temporaryFolder, temporaryLibrary } from './temporaryLibrary.ts'

function oneEvent(): LibraryDatabase {
  const db = temporaryLibrary()
  saveSample(db, 'one.txt', [sampleEvent('a')])
  return db
}

const titleOf = (db: LibraryDatabase) => getEvent(db, 1).title

describe('history', () => {
  it('has nothing to do at first, and says so', () => {
    const db = oneEvent()
    const nothing = { undo: null, redo: null }
    expect([historyState(db), undo(db), redo(db)]).toEqual([nothing, nothing, nothing])
  })

  it('goes back and forth through more than a hundred steps, a restart between', () => {
    const file = join(temporaryFolder(), 'library.sqlite')
    let db = openLibrary({ file, mode: 'create' })
    onTestFinished(() => closeLibrary(db))
    saveSample(db, 'one.txt', [sampleEvent('a')])
    for (let step = 1; step <= 150; step += 1) editEventField(db, 1, 'title', `title ${step}`)
    for (let step = 149; step >= 75; step -= 1) {
      undo(db)
      expect(titleOf(db)).toBe(`title ${step}`)
    }
    closeLibrary(db)
    db = openLibrary({ file, mode: 'open' })
    expect(historyState(db)).toEqual({ undo: 'Edit title', redo: 'Edit title' })
    for (let step = 74; step >= 1; step -= 1) {
      undo(db)
      expect(titleOf(db)).toBe(`title ${step}`)
    }
    expect(undo(db)).toEqual({ undo: null, redo: 'Edit title' })
    expect(titleOf(db)).toBe('Event a')
    expect(getEvent(db, 1).fields.title.analyst).toBeNull()
    for (let step = 1; step <= 150; step += 1) {
      redo(db)
      expect(titleOf(db)).toBe(`title ${step}`)
    }
    expect(historyState(db)).toEqual({ undo: 'Edit title', redo: null })
  })

  it('cannot redo what was undone once something else was done', () => {
    const db = oneEvent()
    editEventField(db, 1, 'title', 'first')
    editEventField(db, 1, 'title', 'second')
    undo(db)
    editEventField(db, 1, 'place', 'elsewhere')
    expect(redo(db)).toEqual({ undo: 'Edit place', redo: null })
    expect(titleOf(db)).toBe('first')
    undo(db)
    expect(undo(db)).toEqual({ undo: null, redo: 'Edit title' })
    expect(getEvent(db, 1)).toMatchObject({ title: 'Event a', place: '', isEdited: false })
  })

  it('takes publication dates back too', () => {
    const db = oneEvent()
    setPublished(db, 1, '2026-02-10')
    setPublished(db, 1, '')
    expect(historyState(db).undo).toBe('Remove publication date')
    expect(getArticle(db, 1).publication).toEqual({ date: '2026-02-03', origin: 'dateline', certain: true })
    undo(db)
    expect(getArticle(db, 1).publication).toEqual({ date: '2026-02-10', origin: 'analyst', certain: true })
    expect(undo(db)).toEqual({ undo: null, redo: 'Set publication date' })
  })

  it('passes over steps whose events are gone', () => {
    const db = oneEvent()
    saveSample(db, 'two.txt', [sampleEvent('b'), sampleEvent('c')])
    editEventField(db, 1, 'title', 'kept')
    reviewEvents(db, [1, 2], 'accepted')
    editEventField(db, 2, 'title', 'gone')
    db.exec('DELETE FROM article WHERE id = 2')
    expect(historyState(db).undo).toBe('Accept 2 events')
    expect(undo(db)).toEqual({ undo: 'Edit title', redo: 'Accept 2 events' })
    expect(getEvent(db, 1).review).toBe('proposed')
    redo(db)
    expect(getEvent(db, 1).review).toBe('accepted')
    db.exec('DELETE FROM article WHERE id = 1')
    expect(undo(db)).toEqual({ undo: null, redo: null })
  })

  it('never takes a new event for one that is gone', () => {
    const db = oneEvent()
    editEventField(db, 1, 'title', 'old event')
    db.exec('DELETE FROM article WHERE id = 1')
    const { articleId } = saveSample(db, 'two.txt', [sampleEvent('b')])
    expect([articleId, historyState(db)]).toEqual([2, { undo: null, redo: null }])
    expect(getEvent(db, 2).title).toBe('Event b')
  })

  it.each([
    ["UPDATE change SET before = 'not a date', field = 'date'"],
    ["UPDATE change SET field = 'confidence'"],
    ["UPDATE change SET before = 'evil', field = 'review'"],
    ["UPDATE change SET before = '{}', field = 'people'"],
    ["UPDATE change SET before = '2026-99-99', field = 'published', subject = 'article'"],
  ])('from a stranger is damage, and changes nothing: %s', (sql) => {
    const db = oneEvent()
    editEventField(db, 1, 'title', 'mine')
    db.exec(sql)
    expect(() => undo(db)).toThrow(expect.objectContaining({ code: 'library-damaged' }))
    expect(titleOf(db)).toBe('mine')
  })
})
