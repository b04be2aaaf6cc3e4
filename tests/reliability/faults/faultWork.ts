import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setPublished } from '../../../db/articleEdits.ts'
import { editEventField, reviewEvents } from '../../../db/eventEdits.ts'
import type { LibraryDatabase } from '../../../db/libraryDatabase.ts'
import { closeLibrary } from '../../../db/openLibrary.ts'
import { rollBackReceipt } from '../../../db/rollBack.ts'
import { makeBackup } from '../../../electron/library/backups.ts'
import { catchUp } from '../../../electron/library/catchUp.ts'
import { createImporter, type Importer } from '../../../electron/library/importFiles.ts'
import { type LibraryFolder, openLibraryFolder } from '../../../electron/library/libraryFolder.ts'
import { endRestore, finishRestore } from '../../../electron/library/restoreBackup.ts'
import { setStaleLogAside } from '../../../electron/library/staleLog.ts'
import { createFolderSync } from '../../../electron/library/sync/folderSync.ts'
import { toAppError } from '../../../shared/ipc/appError.ts'
import { inProcessReader } from '../../electron/library/inProcessReader.ts'

export type WorkPlace = {
  readonly library: string
  readonly older: string
  /** Imported before; its events are edited. */
  readonly first: string
  /** Imported before; rolled back. */
  readonly more: string
  /** Followed; one of its files changed since. */
  readonly news: string
  /** To be imported. */
  readonly source: string
}

/** `done WHAT` or `failed WHAT CODE`. */
export type Tell = (line: string) => void

export const BACKUP_MS = Date.UTC(2026, 10, 24, 12)
export const EDIT_COUNT = 5
export const SOURCE_NAMES = ['010.txt', '011.md', '012.rtf', '013.srt', '014.txt'] as const
export const CHANGED_NAMES = ['200.txt', '202.txt'] as const

export function workPlace(place: string): WorkPlace {
  const inside = (name: string) => path.join(place, name)
  return {
    library: inside('Library'),
    older: inside('Older'),
    first: inside('first'),
    more: inside('more'),
    news: inside('news'),
    source: inside('source'),
  }
}

/** Everything that has to be told of; a line about each, or the work was silent. */
export const WORK: readonly string[] = [
  'open',
  ...SOURCE_NAMES.map((name) => `import ${name}`),
  ...Array.from({ length: EDIT_COUNT }, (_, index) => `edit ${index}`),
  'review',
  'published',
  'roll back',
  'backup',
  'sync',
  'close',
  'migrate',
  'older edit',
  'older close',
]

/**
 * Opens a library, imports, edits, rolls back, makes a backup, takes in what changed in a followed folder, and brings an
 * older library up to date; each part whatever became of the one before. Done again, it does what is left.
 */
export async function doWork(
  place: WorkPlace,
  { files, tell, makesBackup }: { readonly files: KnownFiles; readonly tell: Tell; readonly makesBackup: boolean },
): Promise<void> {
  await workOnLibrary(place, files, tell, makesBackup)
  await workOnOlder(place, tell)
}

async function workOnLibrary(place: WorkPlace, files: KnownFiles, tell: Tell, makesBackup: boolean): Promise<void> {
  const library = await attempt(tell, 'open', () => open(place.library))
  if (library === null) return
  const { db } = library
  const events = editedEvents(db, files)
  const articleId = articleIn(db, files.undated)
  const receiptId = receiptOf(db, files.rolledBack)
  const importer = importerOf(library)
  await importSource(importer, place, tell)
  for (const [index, id] of events.entries()) {
    await attempt(tell, `edit ${index}`, () => editEventField(db, id, 'title', `Corrected ${index}`))
  }
  await attempt(tell, 'review', () => reviewEvents(db, events, 'accepted'))
  await attempt(tell, 'published', () => setPublished(db, articleId, '2026-02-03'))
  await attempt(tell, 'roll back', () => rollBackReceipt(db, receiptId))
  if (makesBackup) await attempt(tell, 'backup', () => makeBackup(db, { folder: place.library }, 'asked', BACKUP_MS))
  await followNews(library, importer, tell)
  await importer.stop()
  await attempt(tell, 'close', () => closeLibrary(db))
}

async function importSource(importer: Importer, { source }: WorkPlace, tell: Tell): Promise<void> {
  const receipt = await importer.start(SOURCE_NAMES.map((name) => path.join(source, name)))
  for (const { fileName, outcome, errorCode } of receipt.lines) {
    tell(
      outcome === 'imported' || outcome === 'same'
        ? `done import ${fileName}`
        : `failed import ${fileName} ${errorCode}`,
    )
  }
}

async function followNews({ db, folder }: LibraryFolder, importer: Importer, tell: Tell): Promise<void> {
  const sync = createFolderSync({
    db,
    libraryFolder: folder,
    importer,
    onChange() {},
    onReceipt() {},
    onFailed() {},
    quietMs: 30,
  })
  try {
    await attempt(tell, 'sync', async () => {
      const receipts = await sync.settle()
      for (const { fileName, outcome, errorCode } of receipts.flatMap(({ lines }) => lines)) {
        tell(outcome === 'failed' ? `failed file ${fileName} ${errorCode}` : `done file ${fileName}`)
      }
      const problem = sync.states().find((state) => state.problem !== null)?.problem
      if (problem !== undefined && problem !== null) throw Object.assign(new Error('paused'), { paused: problem.code })
    })
  } finally {
    await sync.stop()
  }
}

async function workOnOlder({ older }: WorkPlace, tell: Tell): Promise<void> {
  const library = await attempt(tell, 'migrate', () =>
    open(older, (error) => tell(`failed migration-backup ${toAppError(error).code}`)),
  )
  if (library === null) return
  const { db } = library
  await attempt(tell, 'older edit', () => {
    const id = Number(db.prepare('SELECT min(id) FROM event_index').pluck().get())
    editEventField(db, id, 'place', 'Harlow')
  })
  await attempt(tell, 'older close', () => closeLibrary(db))
}

/** As the app opens one. */
export async function open(
  folder: string,
  onBackupFailed: (error: unknown) => void = () => {},
): Promise<LibraryFolder> {
  const isRestored = finishRestore(folder)
  setStaleLogAside(folder)
  const library = await openLibraryFolder({ folder, onBackupFailed })
  try {
    const importFiles = (paths: readonly string[]) => importerOf(library).start(paths)
    await catchUp({ ...library, isRestored, importFiles, reader: inProcessReader() })
    if (isRestored) endRestore(folder)
    return library
  } catch (error) {
    closeLibrary(library.db)
    throw error
  }
}

export function importerOf(library: LibraryFolder): Importer {
  return createImporter({ ...library, reader: inProcessReader(), onProgress() {}, onDataChanged() {} })
}

async function attempt<Result>(tell: Tell, what: string, work: () => Result | Promise<Result>): Promise<Result | null> {
  try {
    const result = await work()
    tell(`done ${what}`)
    return result
  } catch (error) {
    const paused = error instanceof Error && 'paused' in error ? error.paused : null
    tell(`failed ${what} ${paused ?? toAppError(error).code}`)
    return null
  }
}

export type KnownFiles = { readonly edited: string; readonly undated: string; readonly rolledBack: string }

/** What is looked for by its bytes. Asked for before anything else is opened: a fault in it would be none of the app's. */
export function filesToKnow({ first, more }: WorkPlace): KnownFiles {
  return {
    edited: JSON.stringify(['001.txt', '002.md', '003.srt'].map((name) => hashOf(path.join(first, name)))),
    undated: hashOf(path.join(first, '003.srt')),
    rolledBack: hashOf(path.join(more, '100.txt')),
  }
}

/** The same events whatever their ids. */
export function editedEvents(db: LibraryDatabase, { edited }: Pick<KnownFiles, 'edited'>): number[] {
  return db
    .prepare(
      `SELECT event.id FROM event JOIN article ON article.id = event.article_id
       WHERE article.sha256 IN (SELECT value FROM json_each(?)) ORDER BY article.sha256, event.key LIMIT ?`,
    )
    .pluck()
    .all(edited, EDIT_COUNT)
    .map(Number)
}

export function articleIn(db: LibraryDatabase, sha256: string): number {
  return Number(db.prepare('SELECT id FROM article WHERE sha256 = ?').pluck().get(sha256))
}

export function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

function receiptOf(db: LibraryDatabase, sha256: string): number {
  const sql = "SELECT min(receipt_id) FROM receipt_line WHERE article_id = ? AND outcome = 'imported'"
  return Number(db.prepare(sql).pluck().get(articleIn(db, sha256)))
}
