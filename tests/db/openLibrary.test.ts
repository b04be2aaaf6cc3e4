import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { countArticles } from '../../db/articles.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { APPLICATION_ID, SCHEMA_VERSION } from '../../db/migrate.ts'
import { closeLibrary, openLibrary } from '../../db/openLibrary.ts'
import { canMountSmallDisk, runOnSmallDisk } from '../helpers/smallDisk.ts'
import { sampleEvent, saveSample } from './sampleExtraction.ts'
import { temporaryFolder } from './temporaryLibrary.ts'

const script = (name: string) => join(import.meta.dirname, 'scripts', name)
const refusal = (code: string) => expect.objectContaining({ name: 'AppError', code })

/** A closed library with forty articles: enough pages to damage some. */
function libraryFile(): string {
  const file = join(temporaryFolder(), 'library.sqlite')
  const db = openLibrary({ file, mode: 'create' })
  for (let index = 0; index < 40; index += 1) saveSample(db, `${index}.txt`, [sampleEvent('a')])
  closeLibrary(db)
  return file
}

/** Changes a closed library the way another program would. */
function alter(file: string, change: (db: Database.Database) => void): void {
  const db = new Database(file)
  change(db)
  db.close()
}

/** What a crash leaves: the library and its log as they are on the disk while `change` is only in the log. */
function crashImage(file: string, change: (db: LibraryDatabase) => void): string {
  const db = new Database(file)
  db.pragma('locking_mode = EXCLUSIVE')
  db.pragma('wal_autocheckpoint = 0')
  change(db)
  const image = join(temporaryFolder(), 'library.sqlite')
  for (const suffix of ['', '-wal']) copyFileSync(`${file}${suffix}`, `${image}${suffix}`)
  db.close()
  return image
}

function damage(file: string): void {
  const bytes = readFileSync(file)
  for (let page = 4; page < bytes.length / 4096; page += 3) bytes.fill(0xff, page * 4096, page * 4096 + 4000)
  writeFileSync(file, bytes)
}

function stateOf(file: string) {
  return {
    bytes: createHash('sha256').update(readFileSync(file)).digest('hex'),
    mtime: statSync(file, { bigint: true }).mtimeNs,
  }
}

/** Opening must throw this code, and leave every file of the library as it is. */
function expectRefusal(file: string, code: string): void {
  const files = [file, `${file}-wal`].filter((name) => existsSync(name))
  const before = files.map(stateOf)
  expect(() => openLibrary({ file, mode: 'open' })).toThrow(refusal(code))
  expect(files.map(stateOf)).toEqual(before)
}

function openInAnotherProcess(file: string): unknown {
  const rawImports = join(import.meta.dirname, '..', 'helpers', 'rawImports.ts')
  return JSON.parse(execFileSync(process.execPath, ['--import', rawImports, script('openAgain.ts'), file]).toString())
}

function expectUsable(file: string, articles: number): void {
  const db = openLibrary({ file, mode: 'open' })
  onTestFinished(() => closeLibrary(db))
  expect(countArticles(db)).toBe(articles)
  saveSample(db, 'one more.txt', [sampleEvent('a')])
  expect(countArticles(db)).toBe(articles + 1)
}

describe('openLibrary', () => {
  it('makes a library that opens again with everything in it', () => {
    expectUsable(libraryFile(), 40)
  })

  it('leaves one file behind when it is closed', () => {
    const file = libraryFile()
    closeLibrary(openLibrary({ file, mode: 'open' }))
    expect(readdirSync(join(file, '..'))).toEqual(['library.sqlite'])
  })

  it('writes nothing by opening and closing', () => {
    const file = libraryFile()
    const before = stateOf(file)
    closeLibrary(openLibrary({ file, mode: 'open' }))
    expect(stateOf(file)).toEqual(before)
  })

  it('has its pragmas set on every connection, after a write too', () => {
    const file = libraryFile()
    const db = openLibrary({ file, mode: 'open' })
    onTestFinished(() => closeLibrary(db))
    saveSample(db, 'written.txt', [])
    const names = ['application_id', 'user_version', 'journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema']
    const more = ['cell_size_check', 'mmap_size', 'locking_mode', 'temp_store']
    expect(Object.fromEntries([...names, ...more].map((name) => [name, db.pragma(name, { simple: true })]))).toEqual({
      application_id: APPLICATION_ID,
      user_version: SCHEMA_VERSION,
      journal_mode: 'wal',
      synchronous: 2,
      foreign_keys: 1,
      trusted_schema: 0,
      cell_size_check: 1,
      mmap_size: 0,
      locking_mode: 'exclusive',
      temp_store: 2,
    })
  })

  it('marks the file with the letters THRL', () => {
    expect(readFileSync(libraryFile()).toString('latin1', 68, 72)).toBe('THRL')
  })

  it('takes in what a crash left in the log', () => {
    const image = crashImage(libraryFile(), (db) => void saveSample(db, 'in the log.txt', [sampleEvent('a')]))
    expect(statSync(`${image}-wal`).size).toBeGreaterThan(0)
    expectUsable(image, 41)
    expect(existsSync(`${image}-shm`)).toBe(false)
  })

  it('sets the journal back to the log when another program changed it', () => {
    const file = libraryFile()
    alter(file, (db) => void db.pragma('journal_mode = DELETE'))
    expectUsable(file, 40)
  })
})

describe('openLibrary refuses, untouched,', () => {
  it('a library whose index says something else than its table', () => {
    const file = libraryFile()
    const index = "type = 'index' AND name = 'article_by_text'"
    let definition: unknown
    alter(file, (db) => {
      db.unsafeMode()
      db.pragma('writable_schema = ON')
      definition = db.prepare(`SELECT * FROM sqlite_schema WHERE ${index}`).raw().get()
      db.exec(`DELETE FROM sqlite_schema WHERE ${index}`)
    })
    alter(file, (db) => void db.exec('UPDATE article SET text_sha256 = hex(zeroblob(32)) WHERE id = 7'))
    alter(file, (db) => {
      db.unsafeMode()
      db.pragma('writable_schema = ON')
      db.prepare('INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)').run(definition)
    })
    expectRefusal(file, 'library-damaged')
  })

  it('a library of a newer program', () => {
    const file = libraryFile()
    alter(file, (db) => void db.pragma(`user_version = ${SCHEMA_VERSION + 1}`))
    expectRefusal(file, 'library-newer')
  })

  it('a library of a newer program whose last words are still in the log', () => {
    const image = crashImage(libraryFile(), (db) => void db.pragma(`user_version = ${SCHEMA_VERSION + 1}`))
    expectRefusal(image, 'library-newer')
  })

  it('a database of another program', () => {
    const file = join(temporaryFolder(), 'library.sqlite')
    alter(file, (db) => void db.exec('PRAGMA application_id = 77; CREATE TABLE t (x)'))
    expectRefusal(file, 'library-foreign')
    expect(readdirSync(join(file, '..'))).toEqual(['library.sqlite'])
  })

  it.each([
    ['text', 'not a database at all, only some words that go on for more than one hundred bytes '.repeat(3)],
    ['nothing', ''],
  ])('a file of %s', (_name, contents) => {
    const file = join(temporaryFolder(), 'library.sqlite')
    writeFileSync(file, contents)
    expectRefusal(file, 'library-foreign')
  })

  it('a folder in its place', () => {
    const file = join(temporaryFolder(), 'library.sqlite')
    mkdirSync(file)
    expect(() => openLibrary({ file, mode: 'open' })).toThrow(refusal('library-foreign'))
  })

  it('a library that is not there', () => {
    const folder = temporaryFolder()
    const missing = refusal('library-missing')
    expect(() => openLibrary({ file: join(folder, 'library.sqlite'), mode: 'open' })).toThrow(missing)
    expect(() => openLibrary({ file: join(folder, 'no folder', 'library.sqlite'), mode: 'create' })).toThrow(missing)
    expect(readdirSync(folder)).toEqual([])
  })

  it('to make a library where one is', () => {
    const file = libraryFile()
    const before = stateOf(file)
    expect(() => openLibrary({ file, mode: 'create' })).toThrow(refusal('library-folder-taken'))
    expect(stateOf(file)).toEqual(before)
  })

  it('overwritten pages', () => {
    const file = libraryFile()
    damage(file)
    expectRefusal(file, 'library-damaged')
    expect(readdirSync(join(file, '..'))).toEqual(['library.sqlite'])
  })

  it('overwritten pages when a log would be copied over them', () => {
    const image = crashImage(libraryFile(), (db) => void saveSample(db, 'in the log.txt', [sampleEvent('a')]))
    damage(image)
    expectRefusal(image, 'library-damaged')
  })

  it.each([16, 90, 4096, 40_000])('a library cut off after %i bytes', (length) => {
    const file = libraryFile()
    truncateSync(file, length)
    expectRefusal(file, 'library-damaged')
  })

  it.each([
    ['trigger', "CREATE TRIGGER evil AFTER INSERT ON receipt BEGIN UPDATE event SET title = 'x'; END"],
    ['view', 'CREATE VIEW evil AS SELECT * FROM article'],
    ['replaced view', 'DROP VIEW event_index_source; CREATE VIEW event_index_source AS SELECT 1'],
    ['missing index', 'DROP INDEX receipt_line_by_article'],
  ])("a stranger's library with a %s of its own", (_name, sql) => {
    const file = libraryFile()
    alter(file, (db) => void db.exec(sql))
    expectRefusal(file, 'library-damaged')
  })

  it('a library that is open, in this process and in another', () => {
    const file = libraryFile()
    const db = openLibrary({ file, mode: 'open' })
    onTestFinished(() => closeLibrary(db))
    saveSample(db, 'held.txt', [])
    // Twice: a first attempt must not loosen the lock for a second.
    expect(() => openLibrary({ file, mode: 'open' })).toThrow(refusal('library-in-use'))
    expect(openInAnotherProcess(file)).toEqual({ code: 'library-in-use', isUntouched: true })
    expect(() => openLibrary({ file, mode: 'open' })).toThrow(refusal('library-in-use'))
    expect(openInAnotherProcess(file)).toEqual({ code: 'library-in-use', isUntouched: true })
    saveSample(db, 'held still.txt', [])
    expect(countArticles(db)).toBe(42)
  })

  it('no library that was open and is closed', () => {
    const file = libraryFile()
    closeLibrary(openLibrary({ file, mode: 'open' }))
    expect(openInAnotherProcess(file)).toEqual({ code: 'opened', isUntouched: true })
    expectUsable(file, 40)
  })

  it('a library whose file may not be read', ({ skip }) => {
    skip(process.getuid?.() === 0, 'the superuser may read everything')
    const file = libraryFile()
    chmodSync(file, 0o000)
    expect(() => openLibrary({ file, mode: 'open' })).toThrow(refusal('library-unreadable'))
  })

  it('a library on a disk that may not be written to', ({ skip }) => {
    skip(!canMountSmallDisk(), 'mounting a disk for the test is not permitted here')
    const folder = temporaryFolder()
    const printed = runOnSmallDisk(folder, 4, script('openReadOnly.ts'), [folder])
    expect(JSON.parse(printed)).toEqual(['library-read-only', 'library-read-only'])
  })
})
