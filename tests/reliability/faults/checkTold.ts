import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import type { LibraryDatabase } from '../../../db/libraryDatabase.ts'
import { SCHEMA_VERSION } from '../../../db/migrate.ts'
import { backupName } from '../../../electron/library/backupFiles.ts'
import { appErrorCodes } from '../../../shared/ipc/appError.ts'
import { articleIn, BACKUP_MS, CHANGED_NAMES, editedEvents, filesToKnow, hashOf, type WorkPlace } from './faultWork.ts'

type Told = {
  readonly db: LibraryDatabase
  readonly folder: string
  readonly place: WorkPlace
  readonly told: readonly string[]
}

/** Whether a failure has a code that says something. */
export function isTolerated(line: string): boolean {
  const code = line.split(' ').at(-1)
  return appErrorCodes.some((known) => known === code) && code !== 'internal'
}

/** What was answered as done and is not there. */
export function checkTold({ db, folder, place, told }: Told): string[] {
  const isOlder = folder === place.older
  const lost: string[] = []
  for (const line of told) {
    if (!line.startsWith('done ')) continue
    const what = line.slice('done '.length)
    const isThere = isOlder ? isOlderThere(what, { db, folder, told }) : isLibraryThere(what, { db, place })
    if (!isThere) lost.push(`answered as done and not there: ${what}`)
  }
  return lost
}

function isLibraryThere(what: string, { db, place }: Pick<Told, 'db' | 'place'>): boolean {
  const [word = '', detail = ''] = what.split(' ')
  const value = (sql: string, ...values: readonly (string | number)[]) =>
    db
      .prepare(sql)
      .pluck()
      .get(...values)
  switch (word) {
    case 'import':
      return isStored(db, place, path.join(place.source, detail))
    case 'edit': {
      const id = editedEvents(db, filesToKnow(place))[Number(detail)] ?? -1
      const sql = "SELECT value FROM event_analyst WHERE event_id = ? AND field = 'title'"
      return value(sql, id) === `Corrected ${detail}`
    }
    case 'review':
      return editedEvents(db, filesToKnow(place)).every(
        (id) => value("SELECT value FROM event_analyst WHERE event_id = ? AND field = 'review'", id) === 'accepted',
      )
    case 'published': {
      const id = articleIn(db, hashOf(path.join(place.first, '003.srt')))
      return (
        value("SELECT value FROM article_analyst WHERE article_id = ? AND field = 'published'", id) === '2026-02-03'
      )
    }
    case 'roll':
      return ['100.txt', '101.md'].every((name) => {
        const id = articleIn(db, hashOf(path.join(place.more, name)))
        return value("SELECT count(*) FROM article_analyst WHERE article_id = ? AND field = 'removed'", id) === 1
      })
    case 'backup':
      return isWhole(path.join(place.library, 'backups', backupName('asked', BACKUP_MS)))
    case 'file':
      return !CHANGED_NAMES.some((name) => name === detail) || isStored(db, place, path.join(place.news, detail))
    default:
      return true
  }
}

function isOlderThere(what: string, { db, folder, told }: Pick<Told, 'db' | 'folder' | 'told'>): boolean {
  if (what === 'migrate') {
    const backups = readdirSync(path.join(folder, 'backups')).filter((name) => name.endsWith('-migration.sqlite'))
    if (told.some((line) => line.startsWith('failed migration-backup'))) return true
    for (const name of backups) if (!isWhole(path.join(folder, 'backups', name))) return false
    return backups.length > 0 && db.pragma('user_version', { simple: true }) === SCHEMA_VERSION
  }
  if (what !== 'older edit') return true
  return db.prepare("SELECT count(*) FROM event_analyst WHERE field = 'place' AND value = 'Harlow'").pluck().get() === 1
}

/** Row and copy, with the bytes of the source. */
function isStored(db: LibraryDatabase, { library }: WorkPlace, file: string): boolean {
  const name = db.prepare('SELECT stored_name FROM article WHERE sha256 = ?').pluck().get(hashOf(file))
  if (typeof name !== 'string') return false
  const copy = path.join(library, 'articles', name)
  return existsSync(copy) && readFileSync(copy).equals(readFileSync(file))
}

function isWhole(file: string): boolean {
  try {
    const copy = new Database(file, { readonly: true })
    try {
      return copy.pragma('integrity_check', { simple: true }) === 'ok'
    } finally {
      copy.close()
    }
  } catch {
    return false
  }
}
