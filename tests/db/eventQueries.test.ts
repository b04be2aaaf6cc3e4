import { describe, expect, it } from 'vitest'
import { setPublished } from '../../db/articleEdits.ts'
import { editEventField, reviewEvents } from '../../db/eventEdits.ts'
import { allEvents } from '../../db/eventExports.ts'
import { eventPage, eventPosition, getEvent } from '../../db/eventQueries.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { DEFAULT_FILTER, type EventFilter } from '../../shared/model/event.ts'
import { SAMPLE_TEXT, sampleEvent, sampleEvidence, saveSample } from './sampleExtraction.ts'
import { temporaryLibrary } from './temporaryLibrary.ts'

function titles(db: LibraryDatabase, filter: Partial<EventFilter>, offset = 0, limit = 100): string[] {
  const page = eventPage(db, { filter: { ...DEFAULT_FILTER, ...filter }, offset, limit })
  return page.events.map(({ title }) => title)
}

/** Titles of all events that hold the words. */
const search = (db: LibraryDatabase, text: string) => titles(db, { text }).sort()

describe('eventPage', () => {
  const dates = ['', '2026-03-01', '2026', '../2026-02-10', '2026-02/..', '2026-03-01', '2026-02-10~', '']

  function datedLibrary(): LibraryDatabase {
    const db = temporaryLibrary()
    saveSample(
      db,
      'one.txt',
      dates.map((date, index) => sampleEvent(`${index}`, { date, title: `${index}: ${date}` })),
    )
    return db
  }

  it('goes by first possible day, open starts by their last, undated last, then as they came', () => {
    const expected = [
      '2: 2026',
      '4: 2026-02/..',
      '3: ../2026-02-10',
      '6: 2026-02-10~',
      '1: 2026-03-01',
      '5: 2026-03-01',
      '0: ',
      '7: ',
    ]
    expect(titles(datedLibrary(), {})).toEqual(expected)
  })

  it('gives every event once when read in pages, and the total with each', () => {
    const db = datedLibrary()
    const pages = [0, 3, 6, 9].map((offset) => eventPage(db, { filter: DEFAULT_FILTER, offset, limit: 3 }))
    expect(pages.map(({ total, events }) => [total, events.length])).toEqual([
      [8, 3],
      [8, 3],
      [8, 2],
      [8, 0],
    ])
    expect(pages.flatMap(({ events }) => events.map(({ title }) => title))).toEqual(titles(db, {}))
  })

  it('places each event where eventPosition says', () => {
    const db = datedLibrary()
    const { events } = eventPage(db, { filter: DEFAULT_FILTER, offset: 0, limit: 100 })
    expect(events.map(({ id }) => eventPosition(db, DEFAULT_FILTER, id))).toEqual(events.map((_, index) => index))
    const undated: EventFilter = { ...DEFAULT_FILTER, dated: 'undated' }
    expect(eventPosition(db, undated, 8)).toBe(1)
    expect(eventPosition(db, undated, 2)).toBeNull()
    expect(eventPosition(db, DEFAULT_FILTER, 99)).toBeNull()
  })

  it('filters by what a person said, not by what the machine said before', () => {
    const db = temporaryLibrary()
    saveSample(db, 'one.txt', [
      sampleEvent('a', { title: 'a', type: 'arrest' }),
      sampleEvent('b', { title: 'b', type: 'arrest' }),
      sampleEvent('c', { title: 'c', type: 'protest', date: '' }),
    ])
    saveSample(db, 'two.txt', [sampleEvent('d', { title: 'd', type: 'other' })])
    editEventField(db, 1, 'type', 'protest')
    editEventField(db, 3, 'date', '2020')
    editEventField(db, 2, 'date', '')
    reviewEvents(db, [4], 'rejected')
    expect(titles(db, { types: ['protest'] })).toEqual(['c', 'a'])
    expect(titles(db, { types: [] })).toEqual([])
    expect(titles(db, { dated: 'undated' })).toEqual(['b'])
    expect(titles(db, { dated: 'dated' })).toEqual(['c', 'a'])
    expect(titles(db, {})).toEqual(['c', 'a', 'b'])
    expect(titles(db, { review: ['rejected'] })).toEqual(['d'])
    expect(titles(db, { review: [] })).toEqual([])
    expect(titles(db, { articleId: 2, review: ['rejected', 'proposed'] })).toEqual(['d'])
    expect(titles(db, { articleId: 1 })).toEqual(['c', 'a', 'b'])
  })
})

describe('the text filter', () => {
  function namedLibrary(): LibraryDatabase {
    const db = temporaryLibrary()
    saveSample(db, 'one.txt', [
      sampleEvent('a', { title: 'alpha 100%', people: ['Renee Good', 'Jo "Red" O\'Hara'], place: 'St. Paul' }),
      sampleEvent('b', { title: 'beta 100x', organisations: ['Police_Federation', 'back\\slash'] }),
      sampleEvent('c', { title: 'gamma', evidence: [sampleEvidence(28, 51)], people: [] }),
    ])
    return db
  }

  it.each([
    ['good', ['alpha 100%']],
    ['GOOD renee', ['alpha 100%']],
    ['renee alpha paul', ['alpha 100%']],
    ['renee gamma', []],
    ['fired', ['gamma']],
    ['council  met', ['alpha 100%', 'beta 100x']],
    ['  ', ['alpha 100%', 'beta 100x', 'gamma']],
    ['100%', ['alpha 100%']],
    ['e_F', ['beta 100x']],
    ['0_%', []],
    ['k\\s', ['beta 100x']],
    ['"red"', ['alpha 100%']],
    // Marks of the stored lists are not part of any name.
    ['["', []],
    [',', []],
    ["o'hara", ['alpha 100%']],
  ])('finds %j in %j', (text, expected) => {
    expect(search(namedLibrary(), text)).toEqual(expected)
  })

  it('looks at the merged values', () => {
    const db = namedLibrary()
    editEventField(db, 1, 'people', ['Somebody Else'])
    editEventField(db, 3, 'title', 'delta')
    expect(search(db, 'renee')).toEqual([])
    expect(search(db, 'somebody')).toEqual(['alpha 100%'])
    expect(search(db, 'gamma')).toEqual([])
    expect(search(db, 'delta')).toEqual(['delta'])
  })

  it('holds for positions and exports too', () => {
    const db = namedLibrary()
    const filter = { ...DEFAULT_FILTER, text: 'council' }
    expect(eventPosition(db, filter, 2)).toBe(1)
    expect(eventPosition(db, filter, 3)).toBeNull()
    expect(allEvents(db, filter).map(({ id }) => id)).toEqual([1, 2])
  })
})

describe('allEvents', () => {
  it('gives merged values with source and quotes, in the order of the list', () => {
    const db = temporaryLibrary()
    saveSample(db, 'folder/one.txt', [
      sampleEvent('late', { date: '2026-05', evidence: [sampleEvidence(0, 27), sampleEvidence(28, 51)] }),
      sampleEvent('early', { date: '2026-01', people: ['A'], organisations: ['B'], place: 'C', amount: '$5' }),
    ])
    editEventField(db, 2, 'place', 'Saint Paul')
    reviewEvents(db, [2], 'accepted')
    const article = {
      id: 1,
      title: 'Council meets',
      outlet: 'Example Courier',
      published: '2026-02-03',
      fileName: 'folder/one.txt',
    }
    const evidence = [{ start: 0, end: 27, quote: SAMPLE_TEXT.slice(0, 27) }]
    expect(allEvents(db, DEFAULT_FILTER)).toEqual([
      {
        id: 2,
        type: 'shooting',
        title: 'Event early',
        date: '2026-01',
        earliestDay: 20_454,
        latestDay: 20_484,
        status: 'happened',
        review: 'accepted',
        people: ['A'],
        organisations: ['B'],
        place: 'Saint Paul',
        amount: '$5',
        confidence: 0.5,
        article,
        evidence,
        sources: [{ article, copyOf: null, evidence }],
      },
      expect.objectContaining({
        id: 1,
        evidence: [
          { start: 0, end: 27, quote: SAMPLE_TEXT.slice(0, 27) },
          { start: 28, end: 51, quote: SAMPLE_TEXT.slice(28, 51) },
        ],
      }),
    ])
  })

  it('says no publication date that is not certain, but the one a person gave', () => {
    const db = temporaryLibrary()
    const publication = { date: '2026-02-03', origin: 'file name', certain: false } as const
    saveSample(db, 'one.txt', [sampleEvent('a')], { publication })
    expect(allEvents(db, DEFAULT_FILTER)[0]?.article.published).toBe('')
    setPublished(db, 1, '2026-02-04')
    expect(allEvents(db, DEFAULT_FILTER)[0]?.article.published).toBe('2026-02-04')
  })
})

describe('a row that no edit could have stored', () => {
  const damaged = expect.objectContaining({ code: 'library-damaged' })

  it.each([
    ["UPDATE event SET type = 'Evil!'"],
    ['UPDATE event SET people = \'{"a": 1}\''],
    ["UPDATE event SET derivation = '[]'"],
    ["INSERT INTO event_analyst (event_id, field, value) VALUES (1, 'people', '[1]')"],
    ["INSERT INTO event_analyst (event_id, field, value) VALUES (1, 'status', 'maybe')"],
    ["INSERT INTO event_analyst (event_id, field, value) VALUES (1, 'review', 'maybe')"],
    ['UPDATE evidence SET rules = \'"x"\''],
  ])('is damage, not a crash: %s', (sql) => {
    const db = temporaryLibrary()
    saveSample(db, 'one.txt', [sampleEvent('a')])
    db.exec(sql)
    expect(() => getEvent(db, 1)).toThrow(damaged)
  })

  it('is damage to the list as well', () => {
    const db = temporaryLibrary()
    saveSample(db, 'one.txt', [sampleEvent('a')])
    db.exec("UPDATE event SET type = 'Evil!'")
    expect(() => eventPage(db, { filter: DEFAULT_FILTER, offset: 0, limit: 5 })).toThrow(damaged)
  })
})

it('getEvent says when there is no such event', () => {
  expect(() => getEvent(temporaryLibrary(), 1)).toThrow(expect.objectContaining({ code: 'not-found' }))
})
