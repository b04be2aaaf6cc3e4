import { describe, expect, it } from 'vitest'
import { editEventField } from '../../db/eventEdits.ts'
import { historyState, redo, undo } from '../../db/history.ts'
import { readingSettings, readingStamp, setReadingSettings } from '../../db/readingSettings.ts'
import { countOutdatedArticles, outdatedArticles } from '../../db/staleArticles.ts'
import { updateExtraction } from '../../db/updateExtraction.ts'
import { DEFAULT_READING } from '../../shared/model/readingSettings.ts'
import { SAMPLE_STAMP, sampleEvent, sampleExtraction, saveSample } from './sampleExtraction.ts'
import { temporaryLibrary } from './temporaryLibrary.ts'

const bombing = { id: 'bombing', name: 'Bombing', color: '#8a1f11', triggers: ['bomb'] }
const withBombing = { ownTypes: [bombing], otherDated: false }

describe('what a library asks of reading', () => {
  it('is the built-in types alone at first', () => {
    expect(readingSettings(temporaryLibrary())).toEqual(DEFAULT_READING)
  })

  it('is kept, undone and done again, with a label that says what changed', () => {
    const db = temporaryLibrary()
    setReadingSettings(db, withBombing)
    expect([readingSettings(db), historyState(db).undo]).toEqual([withBombing, 'Add type Bombing'])
    setReadingSettings(db, { ...withBombing, otherDated: true })
    expect(historyState(db).undo).toBe('Show other dated sentences')
    undo(db)
    undo(db)
    expect(readingSettings(db)).toEqual(DEFAULT_READING)
    redo(db)
    expect(readingSettings(db)).toEqual(withBombing)
    setReadingSettings(db, DEFAULT_READING)
    expect(historyState(db).undo).toBe('Remove type Bombing')
  })

  it('gives no step when nothing changes', () => {
    const db = temporaryLibrary()
    setReadingSettings(db, withBombing)
    setReadingSettings(db, withBombing)
    undo(db)
    expect(historyState(db).undo).toBeNull()
  })

  it('is damage when it is not what could have been stored', () => {
    const db = temporaryLibrary()
    db.exec(`INSERT INTO library_analyst VALUES (1, 'reading', '{"ownTypes": 3}')`)
    expect(() => readingSettings(db)).toThrow(expect.objectContaining({ code: 'library-damaged' }))
  })

  it('lets an event be of an own type while there is one', () => {
    const db = temporaryLibrary()
    saveSample(db, 'one.txt', [sampleEvent('a')])
    expect(() => editEventField(db, 1, 'type', 'bombing')).toThrow(expect.objectContaining({ code: 'value-invalid' }))
    setReadingSettings(db, withBombing)
    editEventField(db, 1, 'type', 'bombing')
    setReadingSettings(db, DEFAULT_READING)
    expect(db.prepare('SELECT type FROM event_now').pluck().get()).toBe('bombing')
  })
})

describe('the stamp of a reading', () => {
  it('changes with triggers, types and the choice of other sentences, not with names and colours', () => {
    const stamps = [
      DEFAULT_READING,
      withBombing,
      { ...withBombing, otherDated: true },
      { ...withBombing, ownTypes: [{ ...bombing, triggers: ['bomb', 'blast'] }] },
    ].map(readingStamp)
    expect(new Set(stamps).size).toBe(4)
    const renamed = { ...bombing, name: 'Bombs', color: '#000000' }
    expect(readingStamp({ ...withBombing, ownTypes: [renamed] })).toBe(stamps[1])
  })
})

describe('outdated articles', () => {
  it('are those read with another stamp, or before there were any', () => {
    const db = temporaryLibrary()
    for (const name of ['one.txt', 'two.txt', 'three.txt']) saveSample(db, name, [])
    expect(countOutdatedArticles(db, SAMPLE_STAMP)).toBe(0)
    db.exec('DELETE FROM article_reading WHERE article_id = 2')
    const idsOf = (stamp: string, afterId: number) =>
      outdatedArticles(db, stamp, { afterId, limit: 9 }).map(({ id }) => id)
    expect(idsOf(SAMPLE_STAMP, 0)).toEqual([2])
    const stamp = readingStamp(withBombing)
    updateExtraction(db, 3, sampleExtraction([]), stamp)
    expect([idsOf(stamp, 0), idsOf(stamp, 1), countOutdatedArticles(db, stamp)]).toEqual([[1, 2], [2], 2])
  })
})
