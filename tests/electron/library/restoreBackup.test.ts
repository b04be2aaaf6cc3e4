import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { countArticles } from '../../../db/articles.ts'
import { editEventField } from '../../../db/eventEdits.ts'
import type { LibraryDatabase } from '../../../db/libraryDatabase.ts'
import { closeLibrary } from '../../../db/openLibrary.ts'
import { listBackups, makeBackup, makeBackupNow } from '../../../electron/library/backups.ts'
import { catchUp } from '../../../electron/library/catchUp.ts'
import { createImporter } from '../../../electron/library/importFiles.ts'
import { openLibraryFolder } from '../../../electron/library/libraryFolder.ts'
import { beginRestore, endRestore, finishRestore } from '../../../electron/library/restoreBackup.ts'
import { rollBackTexts } from '../../../electron/library/rollBackTexts.ts'
import { setStaleLogAside } from '../../../electron/library/staleLog.ts'
import { createFolderSync } from '../../../electron/library/sync/folderSync.ts'
import { inProcessReader } from './inProcessReader.ts'
import { openTestLibrary } from './openTestLibrary.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const reader = inProcessReader()
const FIRST = 'RIVERTON, January 24, 2026 — An officer shot a man on Friday in Riverton, police said.\n'
const SECOND = 'LOWTOWN, February 3, 2026 — A judge ruled on Monday that the cameras must stay on.\n'

it('puts a backup back with what the journal says and the files that were imported since', async () => {
  const { folder, live } = await editedLibrary()
  await beginRestore({ folder }, (await listBackups({ folder }))[0]?.name ?? '')
  const { db, caughtUp } = await reopen(folder)
  expect(caughtUp).toEqual({ steps: 2, lost: 0, articles: 1, problems: [] })
  expect(analystValues(db)).toEqual(live)
  expect(countArticles(db)).toBe(2)
  expect(readdirSync(folder).sort()).toEqual(
    ['articles', 'backups', 'journal', 'library.sqlite', 'library.sqlite-wal', 'set-aside'].sort(),
  )
  expect(readdirSync(path.join(folder, 'articles'))).toHaveLength(2)
  closeLibrary(db)
})

it('says of each backup what is in it and what the journal adds', async () => {
  const { folder } = await editedLibrary()
  const [backup] = await listBackups({ folder })
  expect(backup).toMatchObject({ kind: 'asked', content: { articleCount: 1, editCount: 0, laterSteps: 2 } })
  expect(backup?.content?.eventCount).toBeGreaterThan(0)
  expect(await listBackups({ folder: temporaryFolder() })).toEqual([])
})

it('goes on with a restore that was cut off at any step, and loses neither file nor log', async () => {
  for (const cut of ['before anything moved', 'between file and log', 'after the copy was put in'] as const) {
    const { folder, live } = await editedLibrary()
    // A log that holds what the file does not have yet.
    writeFileSync(path.join(folder, 'library.sqlite-wal'), 'the log')
    const name = (await listBackups({ folder }))[0]?.name ?? ''
    await beginRestore({ folder }, name, Date.UTC(2026, 0, 24))
    const aside = path.join(folder, 'set-aside', '2026-01-24T00-00-00-000Z')
    if (cut !== 'before anything moved') {
      finishRestore(folder)
      if (cut === 'between file and log') {
        copyFileSync(path.join(folder, 'library.sqlite'), path.join(folder, 'library.sqlite.restoring'))
        copyFileSync(path.join(aside, 'library.sqlite-wal'), path.join(folder, 'library.sqlite-wal'))
        // The state in which only the file had been moved.
        writeFileSync(path.join(folder, 'library.sqlite'), readFileSync(path.join(aside, 'library.sqlite')))
      }
    }
    const { db } = await reopen(folder)
    expect(analystValues(db)).toEqual(live)
    expect(readFileSync(path.join(aside, 'library.sqlite-wal'), 'utf8')).toBe('the log')
    expect(existsSync(path.join(folder, 'restoring.json'))).toBe(false)
    closeLibrary(db)
  }
})

it('refuses a damaged backup and leaves the library as it is', async () => {
  const { folder } = await editedLibrary()
  const name = (await listBackups({ folder }))[0]?.name ?? ''
  truncateSync(path.join(folder, 'backups', name), 20_000)
  await expect(beginRestore({ folder }, name)).rejects.toMatchObject({ code: 'backup-damaged' })
  await expect(beginRestore({ folder }, '../library.sqlite')).rejects.toMatchObject({ code: 'backup-damaged' })
  expect(finishRestore(folder)).toBe(false)
})

it('takes away what backups that were cut off left, before a migration and at any other time', async () => {
  const { db, folder } = await openTestLibrary()
  const backups = path.join(folder, 'backups')
  const leave = () => {
    for (const end of ['', '-journal']) writeFileSync(path.join(backups, `.unfinished-before.sqlite${end}`), 'x')
  }
  leave()
  makeBackupNow(db, { folder }, 'migration')
  expect(readdirSync(backups)).toEqual([expect.stringMatching(/-migration\.sqlite$/)])
  leave()
  await makeBackup(db, { folder }, 'asked')
  expect(readdirSync(backups).filter((name) => name.startsWith('.'))).toEqual([])
  // The same at once where the copy itself fails.
  leave()
  closeLibrary(db)
  expect(() => makeBackupNow(db, { folder }, 'migration')).toThrow()
  expect(readdirSync(backups).filter((name) => name.startsWith('.'))).toEqual([])
})

it('keeps the backups there are when a damaged library gives none', async () => {
  const library = await openTestLibrary()
  await makeBackup(library.db, library, 'daily', 1_769_000_000_000)
  library.db.exec('CREATE TABLE extra (x INTEGER CHECK (x > 0))')
  library.db.pragma('ignore_check_constraints = ON')
  library.db.exec('INSERT INTO extra VALUES (-1)')
  await expect(makeBackup(library.db, library, 'daily')).rejects.toMatchObject({ code: 'backup-failed' })
  expect(readdirSync(path.join(library.folder, 'backups'))).toHaveLength(1)
})

it('sets the log of another file aside when a backup was copied over the library by hand', async () => {
  const { folder, live } = await editedLibrary()
  const [backup] = await listBackups({ folder })
  copyFileSync(path.join(folder, 'backups', backup?.name ?? ''), path.join(folder, 'library.sqlite'))
  writeFileSync(path.join(folder, 'library.sqlite-wal'), Buffer.alloc(5000, 7))
  expect(setStaleLogAside(folder)).toBe(true)
  const { db, caughtUp } = await reopen(folder)
  // The journal is ahead of the older file.
  expect(caughtUp.steps).toBe(2)
  expect(analystValues(db)).toEqual(live)
  closeLibrary(db)
  expect(setStaleLogAside(folder)).toBe(false)
})

it('changes an article whose file changed after the backup, and says again what was said of the new text', async () => {
  const library = await openTestLibrary()
  await catchUp({ ...library, isRestored: false, importFiles: (paths) => library.importer.start(paths), reader })
  const news = temporaryFolder()
  const file = path.join(news, 'first.txt')
  writeFileSync(file, FIRST)
  const sync = syncOf(library)
  await sync.add(news)
  await sync.settle()
  editEventField(library.db, firstEvent(library.db), 'place', 'Riverton, north')
  await makeBackup(library.db, library, 'asked')
  editEventField(library.db, firstEvent(library.db), 'title', 'Before the change')
  writeFileSync(file, `${FIRST}A judge ruled on Thursday that the cameras must stay on.\n`)
  await sync.settle()
  const [added] = library.db.prepare("SELECT id FROM event WHERE type = 'court_ruling'").pluck().all().map(Number)
  editEventField(library.db, added ?? -1, 'title', 'After the change')
  const live = analystValues(library.db)
  const articles = articleRows(library.db)
  await sync.stop()
  await library.importer.stop()
  closeLibrary(library.db)
  await beginRestore({ folder: library.folder }, (await listBackups(library))[0]?.name ?? '')
  const { db, caughtUp } = await reopen(library.folder)
  expect(caughtUp).toEqual({ steps: 2, lost: 0, articles: 0, problems: [] })
  expect(analystValues(db)).toEqual(live)
  expect(articleRows(db)).toEqual(articles)
  closeLibrary(db)
})

it('brings back an article that came, changed and was rolled back after the backup, with what was said of it since', async () => {
  const library = await openTestLibrary()
  await catchUp({ ...library, isRestored: false, importFiles: (paths) => library.importer.start(paths), reader })
  const news = temporaryFolder()
  const sync = syncOf(library)
  await sync.add(news)
  await makeBackup(library.db, library, 'asked')
  writeFileSync(path.join(news, 'first.txt'), FIRST)
  await sync.settle()
  writeFileSync(path.join(news, 'first.txt'), SECOND)
  const receiptId = (await sync.settle())[0]?.id ?? -1
  expect(await rollBackTexts({ ...library, reader }, { receiptId, to: 'before' })).toBe(1)
  editEventField(library.db, firstEvent(library.db), 'title', 'After it was rolled back')
  const live = analystValues(library.db)
  const articles = articleRows(library.db)
  await sync.stop()
  await library.importer.stop()
  closeLibrary(library.db)
  await beginRestore({ folder: library.folder }, (await listBackups(library))[0]?.name ?? '')
  const { db, caughtUp } = await reopen(library.folder)
  expect(caughtUp).toMatchObject({ steps: 1, lost: 0, articles: 1 })
  expect(analystValues(db)).toEqual(live)
  expect(articleRows(db)).toEqual(articles)
  closeLibrary(db)
})

function syncOf(library: Awaited<ReturnType<typeof openTestLibrary>>) {
  return createFolderSync({
    ...library,
    libraryFolder: library.folder,
    onChange() {},
    onReceipt() {},
    onFailed() {},
    quietMs: 20,
  })
}

function firstEvent(db: LibraryDatabase): number {
  return Number(db.prepare('SELECT min(id) FROM event').pluck().get())
}

function articleRows(db: LibraryDatabase) {
  return db.prepare('SELECT sha256, text, stored_name FROM article ORDER BY sha256').all()
}

/** A library with one article, a backup of it, a second article and an edit of each; closed. */
async function editedLibrary() {
  const library = await openTestLibrary()
  await catchUp({ ...library, isRestored: false, importFiles: (paths) => library.importer.start(paths), reader })
  await library.importer.start([source('first.txt', FIRST)])
  await makeBackup(library.db, library, 'asked')
  await library.importer.start([source('second.txt', SECOND)])
  const ids = library.db.prepare('SELECT min(id) FROM event GROUP BY article_id').pluck().all().map(Number)
  expect(ids).toHaveLength(2)
  for (const id of ids) editEventField(library.db, id, 'title', `Title of ${id}`)
  const live = analystValues(library.db)
  await library.importer.stop()
  closeLibrary(library.db)
  return { folder: library.folder, live }
}

async function reopen(folder: string) {
  const isRestored = finishRestore(folder)
  const library = await openLibraryFolder({ folder })
  const importer = createImporter({ ...library, reader, onProgress() {}, onDataChanged() {} })
  const caughtUp = await catchUp({ ...library, isRestored, importFiles: (paths) => importer.start(paths), reader })
  if (isRestored) endRestore(folder)
  return { db: library.db, caughtUp }
}

function source(name: string, text: string): string {
  const file = path.join(temporaryFolder(), name)
  writeFileSync(file, text)
  return file
}

function analystValues(db: LibraryDatabase) {
  return db
    .prepare(
      `SELECT article.sha256, event.key, field, value FROM event_analyst
       JOIN event ON event.id = event_id JOIN article ON article.id = article_id ORDER BY 1, 2, 3`,
    )
    .all()
}
