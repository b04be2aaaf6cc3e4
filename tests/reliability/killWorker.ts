import { appendFileSync } from 'node:fs'
import path from 'node:path'
import { setPublished } from '../../db/articleEdits.ts'
import { changeArticle } from '../../db/changeArticle.ts'
import { editEventField, reviewEvents } from '../../db/eventEdits.ts'
import { redo, undo } from '../../db/history.ts'
import { keepApart, mergeEvents, splitEvent } from '../../db/joinEdits.ts'
import { journalState } from '../../db/journal/journal.ts'
import { putBackReceipt, rollBackReceipt } from '../../db/rollBack.ts'
import { makeBackup } from '../../electron/library/backups.ts'
import { catchUp } from '../../electron/library/catchUp.ts'
import { openLibraryFolder } from '../../electron/library/libraryFolder.ts'
import { beginRestore, endRestore, finishRestore } from '../../electron/library/restoreBackup.ts'
import { AppError } from '../../shared/ipc/appError.ts'
import { sampleEvent, sampleRequest, saveSample } from '../db/sampleExtraction.ts'
import { inProcessReader } from '../electron/library/inProcessReader.ts'
import { KILL_EVENTS } from './killEvents.ts'
import { seededRandom } from './seededRandom.ts'

/**
 * Works on a library until it is killed: imports, changes files, edits, joins, undoes, rolls back and backs up as the seed says. What was
 * answered as saved is told, a line each, in a file outside the library: `journal SEQUENCE` or `article NAME`.
 */
const [folder = '/no folder was given', told = '', seedText = '1', backup = ''] = process.argv.slice(2)
const random = seededRandom(Number(seedText))
const pick = (limit: number) => Math.floor(random() * limit)
const tell = (line: string) => appendFileSync(told, `${line}\n`)

tell('begin')
if (backup !== '') await beginRestore({ folder }, backup)
const isRestored = finishRestore(folder)
const { db } = await openLibraryFolder({ folder })
await catchUp({ db, folder, isRestored, importFiles: async () => {}, reader: inProcessReader() })
if (isRestored) endRestore(folder)
tell('open')

const ids = (): number[] => db.prepare('SELECT id FROM event ORDER BY id').pluck().all().map(Number)
const someEvent = () => ids()[pick(ids().length)] ?? 1

for (let turn = 0; ; turn++) {
  const name = `${seedText}-${turn}.txt`
  const choice = pick(20)
  try {
    if (ids().length < 6 || choice === 0) {
      saveSample(db, name, KILL_EVENTS)
      tell(`article ${name}`)
    } else if (choice === 1 || choice >= 18) {
      await makeBackup(db, { folder }, 'daily')
    } else {
      if (choice === 2) changeFile(turn)
      else edit(choice, turn)
      tell(`journal ${journalState(db).sequence}`)
    }
  } catch (error) {
    // Chance may choose what cannot be: an event with itself, an event that stands alone already.
    if (!(error instanceof AppError) || error.code !== 'not-found') throw error
  }
  if (turn % 5 === 0) await new Promise(setImmediate)
}

/** As a sync does it: the article of a file that has other bytes now, with one event fewer and one that is new. */
function changeFile(turn: number): void {
  const ids = db.prepare('SELECT id FROM article ORDER BY id').pluck().all().map(Number)
  const name = `${seedText}-${turn}-changed.txt`
  const {
    receiptId: _receipt,
    position: _position,
    importedAtMs,
    sourcePath: _path,
    ...request
  } = sampleRequest(1, name, [...KILL_EVENTS.slice(0, 2), sampleEvent(`new ${turn}`)])
  changeArticle(db, { ...request, articleId: ids[pick(ids.length)] ?? 1, isOverwritten: false, atMs: importedAtMs })
}

function someReceipt(): number {
  const ids = db.prepare('SELECT id FROM receipt ORDER BY id').pluck().all().map(Number)
  return ids[pick(ids.length)] ?? 1
}

function edit(choice: number, turn: number): void {
  switch (choice) {
    case 9:
      undo(db)
      return
    case 10:
      rollBackReceipt(db, someReceipt())
      return
    case 11:
      putBackReceipt(db, someReceipt())
      return
    case 3:
      redo(db)
      return
    case 4:
      setPublished(db, 1, `2026-02-${String(1 + pick(27)).padStart(2, '0')}`)
      return
    case 5:
      mergeEvents(db, [someEvent(), someEvent()])
      return
    case 6:
      splitEvent(db, someEvent())
      return
    case 7:
      keepApart(db, someEvent(), someEvent())
      return
    case 8:
      reviewEvents(db, ids().slice(0, 30), random() < 0.5 ? 'accepted' : 'rejected')
      return
    default:
      editEventField(db, headEvent(), 'title', `Title ${seedText} ${path.basename(folder)} ${turn}`)
  }
}

/** Only events that stand for themselves can be edited. */
function headEvent(): number {
  const heads = db.prepare('SELECT id FROM event_index ORDER BY id').pluck().all().map(Number)
  return heads[pick(heads.length)] ?? 1
}
