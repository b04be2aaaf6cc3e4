import { createHash } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { getEvent } from '../../db/eventQueries.ts'
import { APPLICATION_ID, migrate, SCHEMA_VERSION } from '../../db/migrate.ts'
import { migrations } from '../../db/migrations.ts'
import { comparableText } from '../../shared/identity/comparableText.ts'
import { sampleEvent, saveSample } from './sampleExtraction.ts'
import { temporaryFolder, temporaryLibrary } from './temporaryLibrary.ts'

function emptyDatabase(): Database.Database {
  const db = new Database(join(temporaryFolder(), 'library.sqlite'))
  onTestFinished(() => void db.close())
  return db
}

const versionOf = (db: Database.Database) => db.pragma('user_version', { simple: true })
const namesOf = (db: Database.Database) => db.prepare('SELECT name FROM sqlite_schema ORDER BY name').pluck().all()

describe('migrate', () => {
  it('makes the whole schema from an empty file', () => {
    const db = emptyDatabase()
    migrate(db)
    expect(versionOf(db)).toBe(SCHEMA_VERSION)
    expect(db.pragma('application_id', { simple: true })).toBe(APPLICATION_ID)
    expect(namesOf(db)).toEqual(expect.arrayContaining(['article', 'event', 'event_analyst', 'event_now', 'change']))
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
  })

  it('does nothing the second time', () => {
    const db = temporaryLibrary()
    saveSample(db, 'one.txt', [sampleEvent('a')])
    const before = db.prepare('SELECT total_changes()').pluck().get()
    migrate(db)
    expect(db.prepare('SELECT total_changes()').pluck().get()).toBe(before)
    expect(versionOf(db)).toBe(SCHEMA_VERSION)
  })

  it('runs only the steps that are missing, with the rows in the tables', () => {
    const db = temporaryLibrary()
    saveSample(db, 'one.txt', [sampleEvent('a')])
    const steps = [...migrations, "ALTER TABLE article ADD COLUMN note TEXT NOT NULL DEFAULT 'none'"]
    migrate(db, steps.length, steps)
    expect(versionOf(db)).toBe(steps.length)
    expect(db.prepare('SELECT title, note FROM article').all()).toEqual([{ title: 'Council meets', note: 'none' }])
  })

  it('joins nothing by itself, and keeps what a person said, when events of several articles can be one', () => {
    const db = temporaryLibrary()
    saveSample(db, 'one.txt', [sampleEvent('a'), sampleEvent('b')])
    saveSample(db, 'two.txt', [sampleEvent('c')])
    db.exec(
      "INSERT INTO event_analyst (event_id, field, value) VALUES (1, 'place', 'Harlow'), (2, 'review', 'rejected')",
    )
    const rowsOf = (table: string) => db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()
    const analyst = rowsOf('event_analyst')
    const old = emptyDatabase()
    migrate(old, 1)
    copyRows(db, old)
    migrate(old)
    expect(old.prepare('SELECT * FROM event_analyst ORDER BY 1, 2').all()).toEqual(analyst)
    expect(old.prepare('SELECT id, review FROM event_index ORDER BY id').raw().all()).toEqual([
      [1, 'proposed'],
      [2, 'rejected'],
      [3, 'proposed'],
    ])
    expect(old.prepare('SELECT * FROM event_group ORDER BY id').raw().all()).toEqual([
      [1, 1, 1],
      [2, 2, 1],
      [3, 3, 2],
    ])
    expect(old.prepare('SELECT article_id FROM join_queue').pluck().all()).toEqual([1, 2])
  })

  it('knows the copies of the articles of before as files to look at, and compares texts without their spacing', () => {
    const db = temporaryLibrary()
    saveSample(db, 'one.txt', [sampleEvent('a')])
    const old = emptyDatabase()
    migrate(old, 5)
    copyRows(db, old, ['article', 'event', 'evidence', 'receipt', 'receipt_line'])
    migrate(old)
    expect(
      old.prepare('SELECT folder_id, CAST(path AS TEXT) AS path, stamp, article_id FROM watched_file').all(),
    ).toEqual([
      { folder_id: 1, path: db.prepare('SELECT stored_name FROM article').pluck().get(), stamp: '', article_id: 1 },
    ])
    const text = String(db.prepare('SELECT text FROM article').pluck().get())
    expect(old.prepare('SELECT text_sha256 FROM article').pluck().get()).toBe(
      createHash('sha256').update(comparableText(text)).digest('hex'),
    )
    expect(old.prepare('SELECT anchor, lost_from FROM evidence').all()).toEqual([{ anchor: 'intact', lost_from: null }])
    expect(old.prepare('SELECT kind, name FROM receipt').all()).toEqual([{ kind: 'import', name: '' }])
    expect(old.prepare('SELECT count(*) FROM receipt_line').pluck().get()).toBe(1)
  })

  it('lets tables wait that an earlier version called failed, and keeps every other line as it was', () => {
    const old = emptyDatabase()
    migrate(old, 11)
    old.exec(`INSERT INTO receipt (kind, name, started_at_ms) VALUES ('import', '3 files', 1)`)
    const insert = old.prepare(
      `INSERT INTO receipt_line (receipt_id, position, file_name, source_path, outcome, error_code, sha256_before)
       VALUES (1, ?, ?, x'2f61', ?, ?, ?)`,
    )
    insert.run(0, 'table.csv', 'failed', 'table-needs-columns', null)
    insert.run(1, 'empty.txt', 'failed', 'file-empty', null)
    insert.run(2, 'story.txt', 'changed', null, 'a'.repeat(64))
    const rows = () => old.prepare('SELECT * FROM receipt_line ORDER BY position').all()
    const before = rows()
    migrate(old)
    expect(rows()).toEqual(before.map((row, index) => (index === 0 ? { ...Object(row), outcome: 'waiting' } : row)))
  })

  it('gives articles of before no pages, and keeps their evidence', () => {
    const db = temporaryLibrary()
    saveSample(db, 'one.txt', [sampleEvent('a')])
    const evidence = db.prepare('SELECT * FROM evidence').all()
    const old = emptyDatabase()
    migrate(old, 3)
    copyRows(db, old, ['article', 'event', 'evidence'])
    migrate(old)
    expect(old.prepare('SELECT count(*) FROM article_part').pluck().get()).toBe(0)
    expect(old.prepare('SELECT * FROM evidence').all()).toEqual(evidence)
    expect(getEvent(old, 1).evidence.map(({ part }) => part)).toEqual([''])
  })

  it.each([
    ['does not parse', 'CREATE TABLE more (id INTEGER); CREATE TABEL', 'internal'],
    ['leaves a row without its parent', 'DELETE FROM article WHERE id = 1', 'library-damaged'],
  ])('stays at the version before a step that %s', (_name, step, code) => {
    const db = temporaryLibrary()
    saveSample(db, 'one.txt', [sampleEvent('a')])
    const before = namesOf(db)
    const steps = [...migrations, step]
    expect(() => migrate(db, steps.length, steps)).toThrow(expect.objectContaining({ code }))
    expect(versionOf(db)).toBe(SCHEMA_VERSION)
    expect(namesOf(db)).toEqual(before)
    expect(db.prepare('SELECT count(*) FROM article').pluck().get()).toBe(1)
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
  })

  it('makes tables that hold only what their columns say', () => {
    const db = temporaryLibrary()
    const strict = db.prepare("SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0").pluck().all()
    // SQLite's own, and the tables behind the full-text index.
    expect(strict.filter((name) => !/^(sqlite_|article_search_)/.test(String(name)))).toEqual([])
  })
})

/** Copies tables into a library of an earlier version, column by column of that. */
function copyRows(
  from: Database.Database,
  to: Database.Database,
  tables: readonly string[] = ['article', 'event', 'event_analyst'],
): void {
  for (const table of tables) {
    const columns = to.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table).map(String)
    const insert = to.prepare(`INSERT INTO ${table} (${columns}) VALUES (${columns.map((name) => `@${name}`)})`)
    for (const row of from.prepare(`SELECT ${columns} FROM ${table}`).all()) insert.run(row)
  }
}
