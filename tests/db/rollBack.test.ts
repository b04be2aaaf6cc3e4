import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getArticle, listArticles } from '../../db/articles.ts'
import { editEventField, reviewEvents } from '../../db/eventEdits.ts'
import { allEvents } from '../../db/eventExports.ts'
import { eventPage, getEvent } from '../../db/eventQueries.ts'
import { historyState, redo, undo } from '../../db/history.ts'
import { eventsToJoin } from '../../db/joinableEvents.ts'
import { mergeEvents, splitEvent } from '../../db/joinEdits.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { previewRollBack, putBackArticles, putBackReceipt, rollBackReceipt } from '../../db/rollBack.ts'
import { storeJoins } from '../../db/storeJoins.ts'
import { timelineExtent } from '../../db/timelineQueries.ts'
import { DEFAULT_FILTER } from '../../shared/model/event.ts'
import { sampleEvent, saveSample } from './sampleExtraction.ts'
import { temporaryLibrary } from './temporaryLibrary.ts'

/** Four articles with an event each, each of a receipt of its own; all ids are 1 to 4. */
function library(): LibraryDatabase {
  const db = temporaryLibrary()
  for (const name of ['one', 'two', 'three', 'four'])
    saveSample(db, `${name}.txt`, [sampleEvent(name)], { title: name })
  return db
}

function join(db: LibraryDatabase, joins: readonly { id: number; head: number }[], compared = [1, 2, 3, 4]): void {
  storeJoins(db, { joins, suggestions: [], compared, copies: new Map(), joinedArticles: [], mark: 0 })
}

const ALL = { ...DEFAULT_FILTER, review: ['proposed', 'accepted', 'rejected'] } as const
const page = (db: LibraryDatabase) => eventPage(db, { filter: ALL, offset: 0, limit: 100 }).events
const shown = (db: LibraryDatabase) => page(db).map(({ id }) => id)
const sourceIds = (db: LibraryDatabase, id: number) => getEvent(db, id).sources.map(({ eventId }) => eventId)
const tables = (db: LibraryDatabase) =>
  ['event', 'event_analyst', 'article_analyst', 'event_index', 'event_group'].map((table) =>
    db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all(),
  )

describe('rollBackReceipt', () => {
  it('takes an article and its events out of every view, and deletes nothing', () => {
    const db = library()
    expect(rollBackReceipt(db, 2)).toBe(1)
    expect(listArticles(db).map(({ id }) => id)).toEqual([4, 3, 1])
    expect(shown(db)).toEqual([1, 3, 4])
    expect(allEvents(db, ALL).map(({ id }) => id)).toEqual([1, 3, 4])
    expect(timelineExtent(db, ALL).datedCount).toBe(3)
    expect(eventsToJoin(db, 0, 100).map(({ id }) => id)).toEqual([1, 3, 4])
    expect(() => getArticle(db, 2)).toThrow(expect.objectContaining({ code: 'not-found' }))
    expect(() => getEvent(db, 2)).toThrow(expect.objectContaining({ code: 'not-found' }))
    expect(db.prepare('SELECT count(*) FROM event').pluck().get()).toBe(4)
  })

  it('says before what it would do', () => {
    const db = library()
    join(db, [{ id: 2, head: 1 }])
    reviewEvents(db, [3], 'accepted')
    expect(previewRollBack(db, 1)).toEqual({
      articleCount: 1,
      eventCount: 0,
      editedEventCount: 0,
      keptEventCount: 1,
      earlierTextCount: 0,
      changedCount: 0,
    })
    expect(previewRollBack(db, 3)).toMatchObject({ articleCount: 1, eventCount: 1, editedEventCount: 1 })
    rollBackReceipt(db, 3)
    expect(previewRollBack(db, 3)).toMatchObject({ articleCount: 0, eventCount: 0 })
    expect(() => previewRollBack(db, 99)).toThrow(expect.objectContaining({ code: 'not-found' }))
  })

  it('is one step of undo and redo, and can be put back from the list of receipts too', () => {
    const db = library()
    editEventField(db, 2, 'title', 'Officer fires twice')
    const before = tables(db)
    rollBackReceipt(db, 2)
    const after = tables(db)
    expect(historyState(db).undo).toBe('Roll back 1 article')
    undo(db)
    expect(tables(db)).toEqual(before)
    redo(db)
    expect(tables(db)).toEqual(after)
    expect(putBackReceipt(db, 2)).toBe(1)
    expect(tables(db)).toEqual(before)
    expect(historyState(db).undo).toBe('Put back 1 article')
    undo(db)
    expect(tables(db)).toEqual(after)
  })

  it('records nothing when all is out already', () => {
    const db = library()
    rollBackReceipt(db, 2)
    const steps = db.prepare('SELECT max(group_id) FROM change').pluck().get()
    expect(rollBackReceipt(db, 2)).toBe(0)
    expect(putBackArticles(db, [1, 3])).toBe(0)
    expect(db.prepare('SELECT max(group_id) FROM change').pluck().get()).toBe(steps)
  })
})

describe('an event that other articles tell too', () => {
  it('stays, told by the others, with what a person said of it', () => {
    const db = library()
    join(db, [
      { id: 2, head: 1 },
      { id: 3, head: 1 },
    ])
    editEventField(db, 1, 'title', 'Officer fires twice')
    reviewEvents(db, [1], 'accepted')
    const before = tables(db)
    rollBackReceipt(db, 1)
    expect(page(db)).toMatchObject([
      { id: 2, title: 'Officer fires twice', review: 'accepted', articleId: 2, articleCount: 2 },
      { id: 4, title: 'Event four', review: 'proposed' },
    ])
    expect(sourceIds(db, 3)).toEqual([2, 3])
    // What the machine finds meanwhile does not part it from the head that may come back.
    join(db, [{ id: 4, head: 3 }], [2, 3, 4])
    expect(shown(db)).toEqual([2])
    putBackReceipt(db, 1)
    expect(sourceIds(db, 1)).toEqual([1, 2, 3, 4])
    expect(page(db)).toMatchObject([{ id: 1, title: 'Officer fires twice', review: 'accepted' }])
    join(db, [
      { id: 2, head: 1 },
      { id: 3, head: 1 },
    ])
    expect(tables(db)).toEqual(before)
  })

  it('keeps what a person said of it while its first article was out', () => {
    const db = library()
    join(db, [{ id: 2, head: 1 }])
    editEventField(db, 1, 'title', 'Officer fires twice')
    editEventField(db, 1, 'place', 'Harlow')
    rollBackReceipt(db, 1)
    editEventField(db, 2, 'title', 'Officer fires three times')
    editEventField(db, 2, 'amount', '$3 million')
    putBackReceipt(db, 1)
    expect(getEvent(db, 1)).toMatchObject({
      id: 1,
      title: 'Officer fires three times',
      place: 'Harlow',
      amount: '$3 million',
    })
    undo(db)
    expect(getEvent(db, 2)).toMatchObject({ id: 2, title: 'Officer fires three times', place: 'Harlow' })
  })

  it('can be merged and split by a person while its first article is out', () => {
    const db = library()
    join(db, [
      { id: 2, head: 1 },
      { id: 3, head: 1 },
    ])
    rollBackReceipt(db, 1)
    expect(mergeEvents(db, [2, 4])).toBe(2)
    expect(shown(db)).toEqual([2])
    expect(sourceIds(db, 2)).toEqual([2, 3, 4])
    splitEvent(db, 2)
    expect(shown(db)).toEqual([2, 3])
    undo(db)
    undo(db)
    putBackReceipt(db, 1)
    expect(sourceIds(db, 1)).toEqual([1, 2, 3])
  })

  it('passes on again when the one that stood for it goes too', () => {
    const db = library()
    join(db, [
      { id: 2, head: 1 },
      { id: 3, head: 1 },
    ])
    editEventField(db, 1, 'title', 'Officer fires twice')
    rollBackReceipt(db, 1)
    rollBackReceipt(db, 2)
    expect(page(db)).toMatchObject([{ id: 3, title: 'Officer fires twice' }, { id: 4 }])
    rollBackReceipt(db, 3)
    expect(shown(db)).toEqual([4])
    for (const receipt of [3, 2, 1]) putBackReceipt(db, receipt)
    expect(page(db)).toMatchObject([{ id: 1, title: 'Officer fires twice' }, { id: 4 }])
  })
})

it('the index is what the merged values say, whatever is joined, rolled back, put back, edited and undone', {
  timeout: 120_000,
}, () => {
  const id = fc.integer({ min: 1, max: 4 })
  const action = fc.oneof(
    fc.record({ kind: fc.constant('join' as const), id, head: id }),
    fc.record({ kind: fc.constant('merge' as const), id, head: id }),
    fc.record({ kind: fc.constantFrom('rollBack', 'putBack', 'split', 'edit', 'undo', 'redo'), id }),
  )
  fc.assert(
    fc.property(fc.array(action, { maxLength: 25 }), (actions) => {
      const db = library()
      for (const each of actions) act(db, each)
      const rows = (sql: string) => db.prepare(sql).all()
      expect(rows('SELECT * FROM event_index ORDER BY id')).toEqual(
        rows('SELECT * FROM event_index_source ORDER BY id'),
      )
      expect(rows('SELECT * FROM event_group ORDER BY id')).toEqual(
        rows('SELECT * FROM event_group_source ORDER BY id'),
      )
      expect(rows('SELECT id FROM event_group WHERE head_id NOT IN (SELECT id FROM event_index)')).toEqual([])
    }),
    { numRuns: 25 },
  )
})

type Action = { readonly kind: string; readonly id: number; readonly head?: number }

function act(db: LibraryDatabase, { kind, id, head = id }: Action): void {
  const isShown = (event: number) => db.prepare('SELECT 1 FROM event_group WHERE id = ?').get(event) !== undefined
  if (kind === 'join') join(db, id === head ? [] : [{ id, head }], [id, head].filter(isShown))
  if (kind === 'rollBack') rollBackReceipt(db, id)
  if (kind === 'putBack') putBackReceipt(db, id)
  if (kind === 'undo') undo(db)
  if (kind === 'redo') redo(db)
  if (!isShown(id) || !isShown(head)) return
  const headOf = (event: number) => getEvent(db, event).id
  if (kind === 'merge' && headOf(id) !== headOf(head)) mergeEvents(db, [id, head])
  if (kind === 'split') splitEvent(db, id)
  if (kind === 'edit') editEventField(db, headOf(id), 'title', `Edited ${id}`)
}
