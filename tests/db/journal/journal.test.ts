import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { setPublished } from '../../../db/articleEdits.ts'
import { editEventField, reviewEvents } from '../../../db/eventEdits.ts'
import { redo, undo } from '../../../db/history.ts'
import { inTransaction } from '../../../db/inTransaction.ts'
import { keepApart, mergeEvents, splitEvent } from '../../../db/joinEdits.ts'
import { attachJournal, journalState } from '../../../db/journal/journal.ts'
import { readJournal } from '../../../db/journal/journalFiles.ts'
import { missingEntries, replayJournal } from '../../../db/journal/replayJournal.ts'
import type { LibraryDatabase } from '../../../db/libraryDatabase.ts'
import { closeLibrary, openLibrary } from '../../../db/openLibrary.ts'
import { readingSettings, setReadingSettings } from '../../../db/readingSettings.ts'
import { putBackReceipt, rollBackReceipt } from '../../../db/rollBack.ts'
import { sampleEvent, saveSample } from '../sampleExtraction.ts'
import { temporaryFolder } from '../temporaryLibrary.ts'

describe('the journal', () => {
  it('rebuilds what analysts did from an older copy of the library, row for row', () => {
    const { folder, journal, db, copy } = libraryWithCopy()
    editEventField(db, 1, 'title', 'Renamed')
    reviewEvents(db, [1, 2], 'accepted')
    undo(db)
    redo(db)
    setPublished(db, 1, '2026-02-05')
    setReadingSettings(db, { ...readingSettings(db), otherDated: true })
    mergeEvents(db, [1, 3])
    splitEvent(db, 3)
    keepApart(db, 2, 3)
    editEventField(db, 2, 'place', 'Lowtown')
    undo(db)
    rollBackReceipt(db, 1)
    undo(db)
    rollBackReceipt(db, 2)
    putBackReceipt(db, 2)
    rollBackReceipt(db, 1)
    const live = analystRows(db)
    closeLibrary(db)

    const rebuilt = openLibrary({ file: copy, mode: 'open' })
    const { entries, problems } = readJournal(journal)
    expect(problems).toEqual([])
    expect(replayJournal(rebuilt, entries)).toEqual({ applied: 16, lost: 0 })
    expect(analystRows(rebuilt)).toEqual(live)
    expect(replayJournal(rebuilt, entries)).toEqual({ applied: 0, lost: 0 })
    closeLibrary(rebuilt)
    expect(readdirSync(folder)).toContain('journal')
  })

  it('finds events by article and key where a library that was built again has other ids', () => {
    const { journal, db } = libraryWithCopy()
    editEventField(db, 2, 'title', 'Second of the first article')
    mergeEvents(db, [1, 3])
    const { library } = journalState(db)
    closeLibrary(db)

    const file = join(temporaryFolder(), 'library.sqlite')
    const other = openLibrary({ file, mode: 'create' })
    other.prepare('UPDATE journal_state SET library = ?').run(library)
    saveSample(other, 'b.txt', [sampleEvent('c')])
    saveSample(other, 'a.txt', [sampleEvent('a'), sampleEvent('b')])
    expect(replayJournal(other, readJournal(journal).entries)).toEqual({ applied: 2, lost: 0 })
    const rows = other
      .prepare('SELECT event.key, field, value FROM event_analyst JOIN event ON event.id = event_id ORDER BY 1, 2')
      .all()
    expect(rows).toEqual([
      { key: 'b', field: 'title', value: 'Second of the first article' },
      { key: 'c', field: 'same_as', value: '2' },
    ])
    closeLibrary(other)
  })

  it('tolerates a torn last line and goes on in a file of its own', () => {
    const { journal, db } = libraryWithCopy()
    editEventField(db, 1, 'title', 'First')
    const [name = ''] = readdirSync(journal)
    appendFileSync(join(journal, name), '{"check":"0123456789abcdef","entry":{"ver')
    attachJournal(db, journal)
    editEventField(db, 1, 'title', 'Second')
    expect(readdirSync(journal)).toHaveLength(2)
    const { entries, problems } = readJournal(journal)
    expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2])
    expect(problems).toEqual([])
    closeLibrary(db)
  })

  it('reports a bad line in the middle, and the number that is missing for it', () => {
    const { journal, db } = libraryWithCopy()
    for (const title of ['One', 'Two', 'Three']) editEventField(db, 1, 'title', title)
    const [name = ''] = readdirSync(journal)
    const file = join(journal, name)
    writeFileSync(file, readFileSync(file, 'utf8').replace('"Two"', '"Tow"'))
    const { entries, problems } = readJournal(journal)
    expect(entries.map(({ sequence }) => sequence)).toEqual([1, 3])
    expect(problems.map(({ kind, line }) => [kind, line])).toEqual([
      ['damaged', 2],
      ['gap', 0],
    ])
    closeLibrary(db)
  })

  it('holds no line of a transaction that failed, nor of a part of one that was given up', () => {
    const { journal, db } = libraryWithCopy()
    expect(() =>
      inTransaction(db, () => {
        editEventField(db, 1, 'title', 'Not kept')
        throw new Error('given up')
      }),
    ).toThrow()
    inTransaction(db, () => {
      expect(() =>
        inTransaction(db, () => {
          editEventField(db, 1, 'title', 'Not kept either')
          throw new Error('given up')
        }),
      ).toThrow()
      editEventField(db, 2, 'title', 'Kept')
    })
    const { entries } = readJournal(journal)
    expect(entries.map(({ changes }) => changes[0]?.after)).toEqual(['Kept'])
    expect(journalState(db).sequence).toBe(1)
    closeLibrary(db)
  })

  it('takes its line back where the library could not commit', () => {
    const { journal, db } = libraryWithCopy()
    editEventField(db, 1, 'title', 'Kept')
    db.exec('CREATE TEMP TABLE parent (id INTEGER PRIMARY KEY)')
    db.exec('CREATE TEMP TABLE child (id INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED)')
    expect(() =>
      inTransaction(db, () => {
        editEventField(db, 1, 'title', 'Fails at commit')
        db.exec('INSERT INTO child VALUES (9)')
      }),
    ).toThrow()
    expect(readJournal(journal).entries).toHaveLength(1)
    editEventField(db, 1, 'title', 'Next')
    expect(readJournal(journal).entries.map(({ sequence }) => sequence)).toEqual([1, 2])
    closeLibrary(db)
  })

  it('does not let a change be saved that it could not write', () => {
    const { journal, db } = libraryWithCopy()
    rmSync(journal, { recursive: true })
    expect(() => editEventField(db, 1, 'title', 'Not kept')).toThrow(
      expect.objectContaining({ code: 'journal-failed', detail: 'ENOENT' }),
    )
    expect(analystRows(db)).toEqual(expect.objectContaining({ values: [], changes: [] }))
    mkdirSync(journal)
    editEventField(db, 1, 'title', 'Kept')
    expect(readJournal(journal).entries).toHaveLength(1)
    closeLibrary(db)
  })

  it('takes a line that the library does not have for a change to do again, and those of another library for none', () => {
    const { journal, db, copy } = libraryWithCopy()
    editEventField(db, 1, 'title', 'In the journal')
    closeLibrary(db)
    const behind = openLibrary({ file: copy, mode: 'open' })
    const { entries } = readJournal(journal)
    expect(missingEntries(behind, entries)).toHaveLength(1)
    expect(
      missingEntries(
        behind,
        entries.map((entry) => ({ ...entry, library: 'f'.repeat(32) })),
      ),
    ).toEqual([])
    closeLibrary(behind)
  })

  it('passes over values that no edit could have stored', () => {
    const { journal, db, copy } = libraryWithCopy()
    editEventField(db, 1, 'date', '2026-01-24')
    closeLibrary(db)
    const behind = openLibrary({ file: copy, mode: 'open' })
    const forged = readJournal(journal).entries.map((entry) => ({
      ...entry,
      changes: entry.changes.map((change) => ({ ...change, after: 'yesterday' })),
    }))
    expect(replayJournal(behind, forged)).toEqual({ applied: 1, lost: 1 })
    expect(analystRows(behind)).toEqual(expect.objectContaining({ values: [], changes: [] }))
    closeLibrary(behind)
  })
})

/** Two articles with three events, and a copy of the library as it was before anything was edited. */
function libraryWithCopy() {
  const folder = temporaryFolder()
  const file = join(folder, 'library.sqlite')
  const first = openLibrary({ file, mode: 'create' })
  saveSample(first, 'a.txt', [sampleEvent('a'), sampleEvent('b')])
  saveSample(first, 'b.txt', [sampleEvent('c')])
  closeLibrary(first)
  const copy = join(temporaryFolder(), 'library.sqlite')
  cpSync(file, copy)
  const journal = join(folder, 'journal')
  mkdirSync(journal)
  const db = openLibrary({ file, mode: 'open' })
  attachJournal(db, journal)
  return { folder, journal, db, copy }
}

function analystRows(db: LibraryDatabase) {
  return {
    values: db.prepare('SELECT * FROM event_analyst ORDER BY event_id, field').all(),
    articles: db.prepare('SELECT * FROM article_analyst ORDER BY article_id, field').all(),
    library: db.prepare('SELECT * FROM library_analyst ORDER BY field').all(),
    changes: db.prepare('SELECT * FROM change ORDER BY id').all(),
  }
}
