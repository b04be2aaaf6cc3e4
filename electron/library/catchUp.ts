import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { findArticleIdBySha256, isStoredNameTaken } from '../../db/articles.ts'
import type { SourceChange } from '../../db/changedArticles.ts'
import { adoptLibraryId, attachJournal, journalError, journalState } from '../../db/journal/journal.ts'
import type { JournalEntry } from '../../db/journal/journalEntry.ts'
import type { JournalProblem } from '../../db/journal/journalFiles.ts'
import { readJournal } from '../../db/journal/journalFiles.ts'
import { missingEntries, needsArticles, type ReplayResult, replayJournal } from '../../db/journal/replayJournal.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { parsePresets, rememberedMapping, TABLES_FIELD } from '../../db/tablePresets.ts'
import type { ArticleReader } from '../reader/articleReader.ts'
import { readSourceFile } from './readSourceFile.ts'
import { sha256 } from './sha256.ts'
import { changeAgain, isCopyOf } from './sync/changeAgain.ts'
import type { Remembered } from './tables/readTables.ts'

export type CaughtUp = {
  /** Steps of the journal that the library did not have. */
  readonly steps: number
  /** Changes of them whose event or article is not there. */
  readonly lost: number
  /** Articles read again because only their file was there. */
  readonly articles: number
  readonly problems: readonly JournalProblem[]
}

type CatchUpOptions = {
  readonly db: LibraryDatabase
  readonly folder: string
  /** After a restore: files in `articles/` that the library does not know are read, whether a step asks for them or not. */
  readonly isRestored: boolean
  readonly importFiles: ImportFiles
  readonly reader: ArticleReader
}

/** @param remembered what is known of tables, also by steps that the library does not have yet */
type ImportFiles = (paths: readonly string[], remembered: Remembered) => Promise<unknown>

type Adoption = {
  readonly folder: string
  readonly importFiles: (paths: readonly string[]) => Promise<unknown>
  /** Hashes of what files were changed to. */
  readonly changedTo: readonly string[]
}

/** Copies on their way back into the library; each in a folder of its own, by a piece of its hash. */
const RECOVERING = 'recovering'

/**
 * Brings a library up to its journal, then keeps the journal. It is behind after a crash between the two, and when an
 * older copy was put in its place. Idempotent: cut off, it does at the next opening what is left.
 * Throws AppError `journal-failed` and what the database reports.
 */
export async function catchUp({ db, folder, isRestored, importFiles, reader }: CatchUpOptions): Promise<CaughtUp> {
  const journal = path.join(folder, 'journal')
  const { entries, problems } = readEntries(journal, journalState(db).sequence)
  // A backup from before there were journals has a number of its own; the journal beside it is its own all the same.
  if (isRestored) adoptLibraryId(db, entries)
  const missing = missingEntries(db, entries)
  let articles = 0
  if (isRestored || existsSync(path.join(folder, RECOVERING)) || needsArticles(db, missing)) {
    articles = await adoptFiles(db, {
      folder,
      importFiles: (paths) => importFiles(paths, rememberedIn(missing)),
      changedTo: changedTo(sourceChanges(missing)),
    })
  }
  const { applied, lost } = await replay(db, missing, { folder, reader })
  attachJournal(db, journal)
  return { steps: applied, lost, articles, problems }
}

/** A table that was imported after the backup was made is read as it was then. */
function rememberedIn(missing: readonly JournalEntry[]): Remembered {
  const changes = missing.flatMap((entry) => entry.changes)
  const presets = changes
    .filter(({ subject, field }) => subject === 'library' && field === TABLES_FIELD)
    .flatMap(({ after }) => (after === null ? [] : (parsePresets(after) ?? [])))
  return (columns) => rememberedMapping(presets.toReversed(), columns)
}

function readEntries(journal: string, afterSequence: number) {
  try {
    return readJournal(journal, afterSequence)
  } catch (error) {
    throw journalError(error)
  }
}

/**
 * Does the steps again in their order; where an article's file changed in between, the article changes too. A change
 * that cannot be made again is passed over: what is said of its events later has nothing to act on.
 */
async function replay(
  db: LibraryDatabase,
  entries: readonly JournalEntry[],
  { folder, reader }: Pick<CatchUpOptions, 'folder' | 'reader'>,
): Promise<ReplayResult> {
  let applied = 0
  let lost = 0
  const take = (upTo: readonly JournalEntry[]) => {
    const result = replayJournal(db, upTo)
    applied += result.applied
    lost += result.lost
  }
  for (const [index, entry] of entries.entries()) {
    for (const change of sourceChanges([entry])) {
      take(entries.slice(0, index))
      await changeAgain({ db, articlesFolder: path.join(folder, 'articles'), reader }, change)
    }
  }
  take(entries)
  return { applied, lost }
}

function sourceChanges(entries: readonly JournalEntry[]): SourceChange[] {
  return entries
    .filter(({ kind }) => kind === 'source')
    .flatMap(({ changes }) => changes)
    .flatMap(({ before, after }) => (before === null || after === null ? [] : [{ before, after }]))
}

/** Not those of before the first change, though a person may have taken the change back. */
function changedTo(changes: readonly SourceChange[]): readonly string[] {
  const first = new Set<string>()
  const became = new Set<string>()
  for (const { before, after } of changes) {
    if (!became.has(before)) first.add(before)
    if (!first.has(after)) became.add(after)
  }
  return [...became]
}

/** Reads the copies that no article of the library has; answers how many. Those that cannot be read stay where they are. */
async function adoptFiles(db: LibraryDatabase, { folder, importFiles, changedTo }: Adoption): Promise<number> {
  const recovering = path.join(folder, RECOVERING)
  const articles = path.join(folder, 'articles')
  for (const name of await readdir(articles)) {
    const parts = /^(.+)-([0-9a-f]{10,64})(\.[a-z0-9]{1,10})?$/.exec(name)
    // What a file was changed to becomes its article's text, not an article of its own.
    if (changedTo.some((hash) => isCopyOf(name, hash))) continue
    if (parts === null || isStoredNameTaken(db, name) || !(await stat(path.join(articles, name))).isFile()) continue
    const own = path.join(recovering, parts[2] ?? '')
    await mkdir(own, { recursive: true })
    await rename(path.join(articles, name), path.join(own, `${parts[1]}${parts[3] ?? ''}`))
  }
  if (!existsSync(recovering)) return 0
  const files: string[] = []
  for (const own of await readdir(recovering)) {
    for (const name of await readdir(path.join(recovering, own))) files.push(path.join(recovering, own, name))
  }
  await importFiles(files)
  let adopted = 0
  for (const file of files) {
    const bytes = await readSourceFile(Buffer.from(file))
    if (!bytes.ok || findArticleIdBySha256(db, await sha256(bytes.value)) === null) continue
    await rm(path.dirname(file), { recursive: true, force: true })
    adopted += 1
  }
  if (adopted === files.length) await rm(recovering, { recursive: true, force: true })
  return adopted
}
