import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { checkCopy } from '../../db/checkCopy.ts'
import { journalState } from '../../db/journal/journal.ts'
import { readJournal } from '../../db/journal/journalFiles.ts'
import { missingEntries, replayJournal } from '../../db/journal/replayJournal.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { closeLibrary, openLibrary } from '../../db/openLibrary.ts'
import { backupNames } from '../../electron/library/backupFiles.ts'
import { catchUp } from '../../electron/library/catchUp.ts'
import { createLibrary, LIBRARY_FILE, openLibraryFolder } from '../../electron/library/libraryFolder.ts'
import { endRestore, finishRestore } from '../../electron/library/restoreBackup.ts'
import { saveSample } from '../db/sampleExtraction.ts'
import { inProcessReader } from '../electron/library/inProcessReader.ts'
import { KILL_EVENTS } from './killEvents.ts'
import { seededRandom } from './seededRandom.ts'

export type KillReport = {
  readonly rounds: number
  /** What was answered as saved in all rounds. */
  readonly acknowledged: number
  readonly lost: number
  readonly corrupt: number
  /** Rounds after which the newest backup and the journal did not give the tables of the library, row for row. */
  readonly different: number
  /** Rounds after which that was looked at. */
  readonly rebuilt: number
  /** Backups that had to be whole, and were not. */
  readonly badBackups: number
  /** Rounds that were killed after a restore had begun. */
  readonly restores: number
  /** Rounds whose library was behind its journal. */
  readonly caughtUp: number
}

const repositoryRoot = path.join(import.meta.dirname, '..', '..')
const rawImports = pathToFileURL(path.join(repositoryRoot, 'tests', 'helpers', 'rawImports.ts')).href

/** What a worker answers at least before it is killed, and how many more the seed may add. */
const LEAST_ANSWERS = 8
const MORE_ANSWERS = 40

/** Up to so long after the answer, so that the kill falls into the middle of something. */
const PAUSE_MS = 30

/**
 * Lets a worker work on one library and kills it, again and again; after every kill everything that was answered as saved
 * must be there, once. The seed says after how many answers, so that a slow machine only takes longer.
 */
export async function killRounds(rounds: number, seed: number): Promise<KillReport> {
  const place = mkdtempSync(path.join(tmpdir(), 'throughline-kill-'))
  const random = seededRandom(seed)
  const report = {
    rounds,
    acknowledged: 0,
    lost: 0,
    corrupt: 0,
    different: 0,
    rebuilt: 0,
    badBackups: 0,
    restores: 0,
    caughtUp: 0,
  }
  try {
    const folder = path.join(place, 'Library')
    closeLibrary((await createLibrary({ folder })).db)
    const articles = new Set<string>()
    for (let round = 0; round < rounds; round++) {
      const told = path.join(place, `told-${round}`)
      // A restore goes back behind articles that no file in the library can bring back here, so it ends a life.
      const newest = backupNames(readdirSync(path.join(folder, 'backups')))[0]
      const isRestoring = random() < 0.15
      const restores = newest !== undefined && isRestoring
      await workAndKill([folder, told, String(seed * 1000 + round), restores ? newest.name : ''], told, random)
      const lines = existsSync(told) ? readFileSync(told, 'utf8').split('\n') : []
      if (restores) {
        report.restores += 1
        articles.clear()
      }
      for (const line of lines) if (line.startsWith('article ')) articles.add(line.slice(8))
      const sequences = lines.filter((line) => line.startsWith('journal ')).map((line) => Number(line.slice(8)))
      report.acknowledged += lines.filter((line) => /^(article|journal) /.test(line)).length

      const isRestored = finishRestore(folder)
      const { db } = await openLibraryFolder({ folder })
      const caughtUp = await catchUp({ db, folder, isRestored, importFiles: async () => {}, reader: inProcessReader() })
      if (isRestored) endRestore(folder)
      if (caughtUp.steps > 0) report.caughtUp += 1
      if (!isWhole(db)) report.corrupt += 1
      const names = new Set(db.prepare('SELECT file_name FROM article ORDER BY id').pluck().all().map(String))
      report.lost += [...articles].filter((name) => !names.has(name)).length
      report.lost += Math.max(0, Math.max(0, ...sequences) - journalState(db).sequence)
      const live = analystRows(db)
      closeLibrary(db)
      const backups = backupNames(readdirSync(path.join(folder, 'backups')))
      for (const { name } of backups)
        if (!(await isWholeCopy(path.join(folder, 'backups', name)))) report.badBackups += 1
      const [base] = backups
      const again = base === undefined ? null : rebuilt(place, folder, base.name, names)
      if (again !== null) report.rebuilt += 1
      if (again !== null && again !== live) report.different += 1
    }
    return report
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

async function workAndKill(args: readonly string[], told: string, random: () => number): Promise<void> {
  const worker = spawn(
    process.execPath,
    ['--import', rawImports, path.join(import.meta.dirname, 'killWorker.ts'), ...args],
    { cwd: repositoryRoot, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let complaint = ''
  worker.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text
  })
  const ended = new Promise<number | null>((resolve) => worker.once('close', resolve))
  const answers = LEAST_ANSWERS + Math.floor(random() * MORE_ANSWERS)
  // A restore is killed on the way too, before it has answered anything.
  const isEarly = random() < 0.5 && args[3] !== ''
  await untilTold(told, worker, isEarly ? /^begin$/ : /^(article|journal) /, isEarly ? 1 : answers)
  await sleep(random() * PAUSE_MS)
  worker.kill('SIGKILL')
  if ((await ended) !== null) throw new Error(`the worker ended by itself: ${complaint.slice(0, 2000)}`)
}

async function untilTold(told: string, worker: ChildProcess, kind: RegExp, count: number): Promise<void> {
  while (worker.exitCode === null) {
    const lines = existsSync(told) ? readFileSync(told, 'utf8').split('\n') : []
    if (lines.filter((line) => kind.test(line)).length >= count) return
    await sleep(2)
  }
}

/**
 * The newest backup with what was imported since and the journal, built beside. Null where a file changed since: the
 * articles here have no files that could be read again.
 */
function rebuilt(place: string, folder: string, backup: string, names: ReadonlySet<string>): string | null {
  const copy = path.join(place, 'rebuilt')
  mkdirSync(copy)
  try {
    const file = path.join(copy, LIBRARY_FILE)
    cpSync(path.join(folder, 'backups', backup), file)
    const db = openLibrary({ file, mode: 'open' })
    const known = new Set(db.prepare('SELECT file_name FROM article ORDER BY id').pluck().all().map(String))
    try {
      const { entries } = readJournal(path.join(folder, 'journal'))
      if (missingEntries(db, entries).some(({ kind }) => kind === 'source')) return null
      for (const name of names) if (!known.has(name)) saveSample(db, name, KILL_EVENTS)
      replayJournal(db, entries)
      return analystRows(db)
    } finally {
      closeLibrary(db)
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

function isWhole(db: LibraryDatabase): boolean {
  const isIntact = db.pragma('integrity_check', { simple: true }) === 'ok'
  return isIntact && db.prepare('SELECT count(*) FROM pragma_foreign_key_check').pluck().get() === 0
}

async function isWholeCopy(file: string): Promise<boolean> {
  try {
    await checkCopy({ file, nativeBinding: undefined })
    return true
  } catch {
    return false
  }
}

/** Everything a person said, history included. */
function analystRows(db: LibraryDatabase): string {
  return JSON.stringify([
    db.prepare('SELECT * FROM event_analyst ORDER BY event_id, field').all(),
    db.prepare('SELECT * FROM article_analyst ORDER BY article_id, field').all(),
    db.prepare('SELECT * FROM library_analyst ORDER BY field').all(),
    db.prepare('SELECT * FROM change ORDER BY id').all(),
    db.prepare('SELECT sequence FROM journal_state').all(),
  ])
}
