import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getArticle, listArticles } from '../../db/articles.ts'
import { editEventField, reviewEvents } from '../../db/eventEdits.ts'
import { allEvents } from '../../db/eventExports.ts'
import { eventPage, getEvent } from '../../db/eventQueries.ts'
import { historyState, redo, undo } from '../../db/history.ts'
import { keepApart, mergeEvents, splitEvent } from '../../db/joinEdits.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { type JoinsToStore, storeJoins } from '../../db/storeJoins.ts'
import { updateExtraction } from '../../db/updateExtraction.ts'
import { DEFAULT_FILTER } from '../../shared/model/event.ts'
import { SAMPLE_STAMP, sampleEvent, sampleEvidence, sampleExtraction, saveSample } from './sampleExtraction.ts'
import { temporaryLibrary } from './temporaryLibrary.ts'

/** Four articles with an event each; ids 1 to 4. */
function library(): LibraryDatabase {
  const db = temporaryLibrary()
  for (const [at, name] of ['one', 'two', 'three', 'four'].entries()) {
    saveSample(db, `${name}.txt`, [sampleEvent(name, { evidence: [sampleEvidence(at, 30 + at)] })], { title: name })
  }
  return db
}

const store = (db: LibraryDatabase, joined: Partial<JoinsToStore>) =>
  storeJoins(db, {
    joins: [],
    suggestions: [],
    compared: [1, 2, 3, 4],
    copies: new Map(),
    joinedArticles: [],
    mark: 0,
    ...joined,
  })

const shown = (db: LibraryDatabase, filter = {}) =>
  eventPage(db, { filter: { ...DEFAULT_FILTER, ...filter }, offset: 0, limit: 100 }).events.map(({ id }) => id)
const sourceIds = (db: LibraryDatabase, id: number) => getEvent(db, id).sources.map(({ eventId }) => eventId)

describe('joined events', () => {
  it('are one in the list, with the evidence of each article', () => {
    const db = library()
    store(db, {
      joins: [
        { id: 2, head: 1 },
        { id: 4, head: 1 },
      ],
    })
    expect(shown(db)).toEqual([1, 3])
    expect(sourceIds(db, 1)).toEqual([1, 2, 4])
    expect(getEvent(db, 4).id).toBe(1)
    expect(getEvent(db, 1).sources.map(({ evidence }) => evidence[0]?.start)).toEqual([0, 1, 3])
  })

  it('are found by every article they stand in, and by what each says', () => {
    const db = library()
    store(db, { joins: [{ id: 2, head: 1 }] })
    expect(shown(db, { articleId: 2 })).toEqual([1])
    expect(listArticles(db).map(({ eventCount }) => eventCount)).toEqual([1, 1, 1, 1])
    expect(getArticle(db, 2).highlights.map(({ eventId }) => eventId)).toEqual([1])
  })

  it('are exported with all their sources', () => {
    const db = library()
    store(db, { joins: [{ id: 2, head: 1 }], copies: new Map([[2, 1]]), joinedArticles: [1, 2] })
    expect(allEvents(db, DEFAULT_FILTER)[0]?.sources).toMatchObject([
      { article: { title: 'one' }, copyOf: null },
      { article: { title: 'two' }, copyOf: { articleId: 1, title: 'one' } },
    ])
  })

  it('part when the head is gone, and the machine may join them anew', () => {
    const db = library()
    store(db, {
      joins: [
        { id: 2, head: 1 },
        { id: 3, head: 1 },
      ],
    })
    updateExtraction(db, 1, sampleExtraction([]), SAMPLE_STAMP)
    expect(shown(db)).toEqual([2, 3, 4])
    store(db, { compared: [2, 3, 4], joins: [{ id: 3, head: 2 }] })
    expect(sourceIds(db, 2)).toEqual([2, 3])
  })
})

describe('mergeEvents', () => {
  it('joins whole groups in one step that undo and redo know', () => {
    const db = library()
    store(db, { joins: [{ id: 2, head: 1 }] })
    expect(mergeEvents(db, [3, 1])).toBe(3)
    expect(shown(db)).toEqual([3, 4])
    expect(sourceIds(db, 3)).toEqual([3, 1, 2])
    expect(undo(db)).toEqual({ undo: null, redo: 'Merge 2 events' })
    expect(shown(db)).toEqual([1, 3, 4])
    expect(sourceIds(db, 1)).toEqual([1, 2])
    redo(db)
    expect(sourceIds(db, 3)).toEqual([3, 1, 2])
  })

  it('keeps the one event on top that a person worked on, and hides no value for good', () => {
    const db = library()
    editEventField(db, 2, 'place', 'Harlow')
    expect(mergeEvents(db, [1, 2])).toBe(2)
    expect(getEvent(db, 1).place).toBe('Harlow')
    reviewEvents(db, [3], 'accepted')
    expect(mergeEvents(db, [3, 2])).toBe(3)
    splitEvent(db, 2)
    expect(getEvent(db, 2).place).toBe('Harlow')
  })

  it('takes back that two were told apart', () => {
    const db = library()
    keepApart(db, 1, 2)
    mergeEvents(db, [1, 2])
    splitEvent(db, 2)
    expect(db.prepare("SELECT count(*) FROM event_analyst WHERE field = 'distinct_from'").pluck().get()).toBe(0)
  })

  it('wants two events that are there', () => {
    const db = library()
    expect(() => mergeEvents(db, [1, 99])).toThrow(expect.objectContaining({ code: 'not-found' }))
    expect(() => mergeEvents(db, [1, 1])).toThrow(expect.objectContaining({ code: 'not-found' }))
    expect(historyState(db).undo).toBeNull()
  })
})

describe('splitEvent', () => {
  it('shows an article’s event alone, whatever the machine says afterwards, and undo puts it back', () => {
    const db = library()
    store(db, { joins: [{ id: 2, head: 1 }] })
    splitEvent(db, 2)
    expect(shown(db)).toEqual([1, 2, 3, 4])
    store(db, { joins: [{ id: 2, head: 1 }] })
    store(db, {})
    expect(shown(db)).toEqual([1, 2, 3, 4])
    undo(db)
    expect(shown(db)).toEqual([1, 3, 4])
  })

  it('of the head leaves the rest together', () => {
    const db = library()
    store(db, {
      joins: [
        { id: 2, head: 1 },
        { id: 3, head: 1 },
      ],
    })
    splitEvent(db, 1)
    expect([sourceIds(db, 1), sourceIds(db, 2)]).toEqual([[1], [2, 3]])
    undo(db)
    expect(sourceIds(db, 1)).toEqual([1, 2, 3])
  })

  it('of an event that stands alone is no step', () => {
    const db = library()
    splitEvent(db, 1)
    expect(historyState(db).undo).toBeNull()
  })
})

describe('suggestions', () => {
  const reasons = [{ kind: 'same age', shared: '14' }] as const
  const suggested = (db: LibraryDatabase, id: number) => getEvent(db, id).suggestions.map(({ event }) => event.id)

  it('are shown on both events, with the reasons', () => {
    const db = library()
    store(db, { suggestions: [{ id: 1, other: 3, reasons }] })
    expect([suggested(db, 1), suggested(db, 3), suggested(db, 2)]).toEqual([[3], [1], []])
    expect(getEvent(db, 1).suggestions[0]?.reasons).toEqual(reasons)
  })

  it('follow groups, and go when the two are joined', () => {
    const db = library()
    store(db, { suggestions: [{ id: 1, other: 3, reasons }] })
    mergeEvents(db, [2, 3])
    expect([suggested(db, 1), suggested(db, 2)]).toEqual([[2], [1]])
    mergeEvents(db, [1, 2])
    expect(suggested(db, 1)).toEqual([])
  })

  it('are not made again once told apart, until that is undone', () => {
    const db = library()
    store(db, { suggestions: [{ id: 1, other: 3, reasons }] })
    keepApart(db, 3, 1)
    expect([suggested(db, 1), suggested(db, 3)]).toEqual([[], []])
    undo(db)
    expect(suggested(db, 3)).toEqual([1])
    splitEvent(db, 3)
    expect(suggested(db, 3)).toEqual([1])
  })
})

describe('events that the machine joined to one that the reading finds no more', () => {
  it('stay behind it while a person’s value holds it, and stand alone when that is taken back', () => {
    const db = library()
    reviewEvents(db, [1], 'accepted')
    store(db, {
      joins: [
        { id: 2, head: 1 },
        { id: 3, head: 1 },
      ],
    })
    updateExtraction(db, 1, sampleExtraction([]), SAMPLE_STAMP)
    expect(shown(db)).toEqual([1, 4])
    undo(db)
    expect(shown(db)).toEqual([2, 3, 4])
    redo(db)
    expect(shown(db)).toEqual([1, 4])
    expect(sourceIds(db, 1)).toEqual([1, 2, 3])
  })

  it('stand alone when it was hidden while they were compared', () => {
    const db = library()
    reviewEvents(db, [1], 'accepted')
    updateExtraction(db, 1, sampleExtraction([]), SAMPLE_STAMP)
    undo(db)
    store(db, { joins: [{ id: 2, head: 1 }] })
    expect(shown(db)).toEqual([2, 3, 4])
  })
})

const someId = fc.integer({ min: 1, max: 4 })
const someAction = fc.oneof(
  fc.record({ do: fc.constant('merge' as const), ids: fc.array(someId, { minLength: 2, maxLength: 3 }) }),
  fc.record({ do: fc.constantFrom('split' as const, 'review' as const), id: someId }),
  fc.record({ do: fc.constant('apart' as const), id: someId, other: someId }),
  fc.record({ do: fc.constant('machine' as const), heads: fc.array(someId, { minLength: 4, maxLength: 4 }) }),
  fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const, 'lose' as const, 'find' as const) }),
)

it('whatever is joined, split, undone and read again, every event stands behind exactly one that is shown', () => {
  fc.assert(
    fc.property(fc.array(someAction, { minLength: 5, maxLength: 25 }), (actions) => {
      const db = library()
      for (const action of actions) {
        act(db, action)
        const index = 'SELECT * FROM event_index_source EXCEPT SELECT * FROM event_index'
        const groups = 'SELECT * FROM event_group_source EXCEPT SELECT * FROM event_group'
        const counts = `SELECT (SELECT count(*) FROM event_index) - (SELECT count(*) FROM event_index_source) AS shown,
          (SELECT count(*) FROM event_group) - (SELECT count(*) FROM event_group_source) AS all_events`
        expect([db.prepare(index).all(), db.prepare(groups).all(), db.prepare(counts).raw().all()]).toEqual([
          [],
          [],
          [[0, 0]],
        ])
        const unseen = 'SELECT id FROM event_group WHERE head_id NOT IN (SELECT id FROM event_index)'
        expect(db.prepare(unseen).all()).toEqual([])
      }
    }),
    { numRuns: 20 },
  )
}, 300_000)

type SomeAction = typeof someAction extends fc.Arbitrary<infer Action> ? Action : never

function act(db: LibraryDatabase, action: SomeAction): void {
  try {
    switch (action.do) {
      case 'merge':
        mergeEvents(db, action.ids)
        return
      case 'split':
        splitEvent(db, action.id)
        return
      case 'review':
        reviewEvents(db, [action.id], 'accepted')
        return
      case 'apart':
        keepApart(db, action.id, action.other)
        return
      case 'machine':
        store(db, { joins: machineJoins(action.heads) })
        return
      case 'undo':
        undo(db)
        return
      case 'redo':
        redo(db)
        return
      case 'lose':
        updateExtraction(db, 1, sampleExtraction([]), SAMPLE_STAMP)
        return
      case 'find':
        updateExtraction(db, 1, sampleExtraction([sampleEvent('one')]), SAMPLE_STAMP)
        return
    }
  } catch (error) {
    // An event that is gone by now.
    expect(error).toMatchObject({ code: 'not-found' })
  }
}

/** Joins that the machine could make: nobody stands behind one that stands behind another. */
function machineJoins(heads: readonly number[]): JoinsToStore['joins'] {
  const joins = heads.map((head, index) => ({ id: index + 1, head })).filter(({ id, head }) => id !== head)
  const joined = new Set(joins.map(({ id }) => id))
  return joins.filter(({ head }) => !joined.has(head))
}
