import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { listArticles } from '../../../db/articles.ts'
import { editEventField } from '../../../db/eventEdits.ts'
import { getEvent } from '../../../db/eventQueries.ts'
import type { LibraryDatabase } from '../../../db/libraryDatabase.ts'
import { closeLibrary } from '../../../db/openLibrary.ts'
import { makeBackup } from '../../../electron/library/backups.ts'
import { catchUp } from '../../../electron/library/catchUp.ts'
import { createLibrary, LIBRARY_FILE } from '../../../electron/library/libraryFolder.ts'
import { beginRestore } from '../../../electron/library/restoreBackup.ts'
import { AppError } from '../../../shared/ipc/appError.ts'
import { inProcessReader } from '../../electron/library/inProcessReader.ts'
import { importerOf, open } from '../faults/faultWork.ts'
import { writeMixedArticles } from '../mixedArticles.ts'
import { seededRandom } from '../seededRandom.ts'
import { ANALYST_TABLES, differences, faultIn, type StableTables, stableTables } from '../stableTables.ts'
import { type Damaged, damageLibrary, type OtherLibrary } from './damageLibrary.ts'

export type DamageReport = {
  readonly rounds: number
  readonly byKind: Record<string, number>
  /** Opened, and everything worked that was tried. */
  readonly opened: number
  readonly refused: Record<string, number>
  /** Opened, but something tried then was refused as damaged. */
  readonly openedAndBroke: number
  /** Refused with another code, or an error without one. */
  readonly unexpected: number
  /** Refused, but not as it was. */
  readonly changed: number
  /** Where the newest backup, the articles and the journal did not give everything back. */
  readonly notRestored: number
  readonly findings: string[]
}

const EXPECTED = new Set(['library-damaged', 'library-foreign', 'library-newer'])

/** Damages a library again and again, opens it as the app does, and restores what cannot be opened. */
export async function damageRounds(rounds: number, seed: number): Promise<DamageReport> {
  const place = mkdtempSync(path.join(tmpdir(), 'throughline-damage-'))
  const random = seededRandom(seed)
  const report = {
    rounds,
    byKind: {} as Record<string, number>,
    opened: 0,
    refused: {} as Record<string, number>,
    openedAndBroke: 0,
    unexpected: 0,
    changed: 0,
    notRestored: 0,
    findings: [] as string[],
  }
  try {
    const whole = path.join(place, 'whole')
    const wanted = await makeLibrary(whole, 1)
    const other = await makeOther(path.join(place, 'other'))
    const bytes = readFileSync(path.join(whole, LIBRARY_FILE))
    for (let round = 0; round < rounds; round++) {
      const damaged = damageLibrary(bytes, round, random, other)
      report.byKind[damaged.kind] = (report.byKind[damaged.kind] ?? 0) + 1
      const folder = path.join(place, 'run')
      cpSync(whole, folder, { recursive: true })
      writeDamaged(folder, damaged)
      const verdict = await tryToOpen(folder)
      const name = `${round} ${damaged.kind}`
      if (verdict.kind === 'opened') report.opened += 1
      if (verdict.kind === 'broke') {
        report.openedAndBroke += 1
        report.findings.push(`${name}: opened, then ${verdict.words}`)
      }
      if (verdict.kind === 'refused') {
        report.refused[verdict.code] = (report.refused[verdict.code] ?? 0) + 1
        if (!EXPECTED.has(verdict.code)) {
          report.unexpected += 1
          report.findings.push(`${name}: ${verdict.code} ${verdict.words}`)
        }
        if (!isAsItWas(folder, damaged)) {
          report.changed += 1
          report.findings.push(`${name}: refused and changed`)
        }
        const missing = await restore(folder, wanted)
        if (missing.length > 0) report.notRestored += 1
        for (const words of missing) report.findings.push(`${name}: ${words}`)
      }
      rmSync(folder, { recursive: true, force: true })
    }
    return report
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** Some articles, edits before and after a backup, and articles after it; closed. Answers what it says. */
async function makeLibrary(folder: string, first: number): Promise<StableTables> {
  const library = await createLibrary({ folder })
  const importer = importerOf(library)
  await catchUp({ ...library, isRestored: false, importFiles: async () => {}, reader: inProcessReader() })
  const source = `${folder} source`
  await importer.start(writeMixedArticles(source, { first, count: 12, formats: 'plain' }))
  editEvery(library.db, 3, 'Before the backup')
  await makeBackup(library.db, { folder }, 'asked')
  await importer.start(writeMixedArticles(source, { first: first + 20, count: 4, formats: 'plain' }))
  editEvery(library.db, 4, 'After the backup')
  const wanted = stableTables(library.db, { tables: ['article', 'event', ...ANALYST_TABLES] })
  await importer.stop()
  closeLibrary(library.db)
  return wanted
}

async function makeOther(folder: string): Promise<OtherLibrary> {
  await makeLibrary(folder, 500)
  const { db } = await open(folder)
  editEvery(db, 5, 'In the log')
  const log = path.join(folder, 'log')
  copyFileSync(path.join(folder, `${LIBRARY_FILE}-wal`), log)
  closeLibrary(db)
  return { bytes: readFileSync(path.join(folder, LIBRARY_FILE)), log: readFileSync(log) }
}

function editEvery(db: LibraryDatabase, step: number, title: string): void {
  for (const id of db.prepare('SELECT id FROM event_index WHERE id % ? = 0').pluck().all(step)) {
    editEventField(db, Number(id), 'title', title)
  }
}

type Verdict =
  | { readonly kind: 'opened' }
  | { readonly kind: 'broke'; readonly words: string }
  | { readonly kind: 'refused'; readonly code: string; readonly words: string }

async function tryToOpen(folder: string): Promise<Verdict> {
  let db: LibraryDatabase
  try {
    db = (await open(folder)).db
  } catch (error) {
    const code = error instanceof AppError ? error.code : 'no code'
    return { kind: 'refused', code, words: String(error).slice(0, 200) }
  }
  try {
    workWith(db)
    return { kind: 'opened' }
  } catch (error) {
    return { kind: 'broke', words: String(error).slice(0, 200) }
  } finally {
    closeLibrary(db)
  }
}

/** Reads everything and writes a little. */
function workWith(db: LibraryDatabase): void {
  listArticles(db)
  const ids = db.prepare('SELECT id FROM event_index').pluck().all().map(Number)
  for (const id of ids) getEvent(db, id)
  db.prepare("SELECT rowid FROM article_search WHERE article_search MATCH 'council'").all()
  for (const id of ids.slice(0, 3)) editEventField(db, id, 'place', 'Harlow')
  const fault = faultIn(db)
  if (fault !== null) throw new Error(fault)
}

function writeDamaged(folder: string, { bytes, log }: Damaged): void {
  writeFileSync(path.join(folder, LIBRARY_FILE), bytes)
  if (log !== null) writeFileSync(path.join(folder, `${LIBRARY_FILE}-wal`), log)
}

function isAsItWas(folder: string, { bytes, log }: Damaged): boolean {
  const file = path.join(folder, LIBRARY_FILE)
  if (!readFileSync(file).equals(bytes)) return false
  return log === null || (existsSync(`${file}-wal`) && readFileSync(`${file}-wal`).equals(log))
}

async function restore(folder: string, wanted: StableTables): Promise<string[]> {
  try {
    const [backup = ''] = readdirSync(path.join(folder, 'backups'))
    await beginRestore({ folder }, backup)
    const { db } = await open(folder)
    try {
      const fault = faultIn(db)
      const found = stableTables(db, { tables: Object.keys(wanted) })
      return [...(fault === null ? [] : [fault]), ...differences(wanted, found)]
    } finally {
      closeLibrary(db)
    }
  } catch (error) {
    return [`not restored: ${String(error)}`]
  }
}
