import { describe, expect, it } from 'vitest'
import { getArticle } from '../../db/articles.ts'
import { editEventField, reviewEvents } from '../../db/eventEdits.ts'
import { eventPage, getEvent } from '../../db/eventQueries.ts'
import { redo, undo } from '../../db/history.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { updateExtraction } from '../../db/updateExtraction.ts'
import { DEFAULT_FILTER } from '../../shared/model/event.ts'
import { SAMPLE_STAMP, sampleEvent, sampleEvidence, sampleExtraction, saveSample } from './sampleExtraction.ts'
import { temporaryLibrary } from './temporaryLibrary.ts'

function fourEvents(): LibraryDatabase {
  const db = temporaryLibrary()
  saveSample(
    db,
    'one.txt',
    ['a', 'b', 'c', 'd'].map((key) => sampleEvent(key)),
  )
  return db
}

const idsIn = (db: LibraryDatabase) =>
  eventPage(db, { filter: { ...DEFAULT_FILTER, review: ['proposed', 'accepted', 'rejected'] }, offset: 0, limit: 100 })
    .events.map(({ id }) => id)
    .sort((a, b) => a - b)

describe('updateExtraction', () => {
  it('replaces machine values and evidence of the events it knows by their key', () => {
    const db = fourEvents()
    const again = sampleEvent('b', {
      type: 'arrest',
      title: 'New title',
      date: '2026-03',
      status: 'planned',
      people: ['X'],
      confidence: 0.9,
      evidence: [sampleEvidence(28, 51), sampleEvidence(52, 71)],
    })
    updateExtraction(
      db,
      1,
      sampleExtraction([sampleEvent('a'), again, sampleEvent('c'), sampleEvent('d')]),
      SAMPLE_STAMP,
    )
    expect(idsIn(db)).toEqual([1, 2, 3, 4])
    expect(getEvent(db, 2)).toMatchObject({
      type: 'arrest',
      title: 'New title',
      earliestDay: 20_513,
      latestDay: 20_543,
      status: 'planned',
      people: ['X'],
      confidence: 0.9,
      evidence: again.evidence,
    })
  })

  it('adds new events, and removes those no longer found that nobody touched', () => {
    const db = fourEvents()
    editEventField(db, 2, 'title', 'mine')
    reviewEvents(db, [3], 'rejected')
    updateExtraction(db, 1, sampleExtraction([sampleEvent('a'), sampleEvent('e')]), SAMPLE_STAMP)
    expect(idsIn(db)).toEqual([1, 2, 3, 5])
    expect([1, 2, 3, 5].map((id) => getEvent(db, id).isStillFound)).toEqual([true, false, false, true])
    expect(getEvent(db, 2).evidence).toHaveLength(1)
  })

  it('finds a kept event again under the same id', () => {
    const db = fourEvents()
    editEventField(db, 2, 'title', 'mine')
    updateExtraction(db, 1, sampleExtraction([]), SAMPLE_STAMP)
    updateExtraction(db, 1, sampleExtraction([sampleEvent('b', { title: 'machine again' })]), SAMPLE_STAMP)
    expect(idsIn(db)).toEqual([2])
    expect(getEvent(db, 2)).toMatchObject({ title: 'mine', isStillFound: true })
    expect(getEvent(db, 2).fields.title).toEqual({ machine: 'machine again', analyst: 'mine' })
  })

  it('hides an event no longer found while no word of a person is left on it, for redo to bring back', () => {
    const db = fourEvents()
    editEventField(db, 2, 'title', 'mine')
    updateExtraction(db, 1, sampleExtraction([sampleEvent('a')]), SAMPLE_STAMP)
    undo(db)
    expect(idsIn(db)).toEqual([1])
    expect(() => getEvent(db, 2)).toThrow(expect.objectContaining({ code: 'not-found' }))
    redo(db)
    expect(idsIn(db)).toEqual([1, 2])
    expect(getEvent(db, 2).title).toBe('mine')
  })

  it('notes what the article was read against', () => {
    const db = fourEvents()
    updateExtraction(
      db,
      1,
      sampleExtraction([], { published: '2026-02-03', unresolvedCount: 3, version: 7 }),
      SAMPLE_STAMP,
    )
    expect(getArticle(db, 1).unresolvedCount).toBe(3)
    expect(db.prepare('SELECT resolved_against, extractor_version FROM article').get()).toEqual({
      resolved_against: '2026-02-03',
      extractor_version: 7,
    })
  })

  it('changes nothing when one quote does not stand where it says', () => {
    const db = fourEvents()
    const astray = sampleEvent('b', { evidence: [{ ...sampleEvidence(0, 27), start: 1 }] })
    const extraction = sampleExtraction([sampleEvent('a', { title: 'changed' }), astray])
    expect(() => updateExtraction(db, 1, extraction, SAMPLE_STAMP)).toThrow(
      expect.objectContaining({ code: 'reader-invalid' }),
    )
    expect(idsIn(db)).toEqual([1, 2, 3, 4])
    expect(getEvent(db, 1).title).toBe('Event a')
  })

  it('leaves the events of other articles alone, and says when there is no such article', () => {
    const db = fourEvents()
    saveSample(db, 'two.txt', [sampleEvent('a')])
    updateExtraction(db, 1, sampleExtraction([]), SAMPLE_STAMP)
    expect(idsIn(db)).toEqual([5])
    expect(() => updateExtraction(db, 9, sampleExtraction([]), SAMPLE_STAMP)).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    )
  })
})
