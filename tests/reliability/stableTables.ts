import { portableValue } from '../../db/journal/references.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'

/** By table, a line a row, sorted. */
export type StableTables = Readonly<Record<string, readonly string[]>>

/** Where an import or a journal was cut and gone on with differs by nature; what they brought is in the other tables. */
const LEFT_OUT = new Set(['journal_state', 'join_queue', 'receipt', 'receipt_line', 'receipt_file'])

/** What a person said. */
export const ANALYST_TABLES = ['event_analyst', 'article_analyst', 'library_analyst', 'change'] as const

/** Ids of events, by table. */
const EVENT_COLUMNS = new Set(['event_id', 'other_id', 'head_id', 'same_as'])
const EVENT_TABLES = new Set(['event', 'event_index', 'event_group'])
const ARTICLE_COLUMNS = new Set(['article_id', 'copy_of'])

type Options = {
  /** Paths below it are given without it. */
  readonly place?: string
  readonly tables?: readonly string[]
  /** False where steps may come in another order: then their numbers are left out. */
  readonly isHistoryOrdered?: boolean
}

/**
 * Every table row for row without what differs between two libraries that say the same: an article is its bytes' hash, an
 * event its key in its article, and a time is only there or not.
 */
export function stableTables(
  db: LibraryDatabase,
  { place = '', tables, isHistoryOrdered = true }: Options = {},
): StableTables {
  const articles = new Map(rowsOf(db, 'SELECT id, sha256 FROM article').map((row) => [row['id'], row['sha256']]))
  const events = new Map(
    rowsOf(db, 'SELECT id, article_id, key FROM event').map((row) => [
      row['id'],
      `${articles.get(row['article_id'])} ${row['key']}`,
    ]),
  )
  const folders = new Map(
    rowsOf(db, 'SELECT id, path FROM watched_folder').map((row) => [
      row['id'],
      String(row['path']).replaceAll(place, ''),
    ]),
  )
  const groups = new Map(
    rowsOf(db, 'SELECT DISTINCT group_id FROM change ORDER BY group_id').map((row, index) => [row['group_id'], index]),
  )

  function stable(table: string, row: Row): Row {
    const found: Row = {}
    for (const [name, value] of Object.entries(row)) found[name] = stableValue(table, row, name, value)
    return found
  }

  function stableValue(table: string, row: Row, name: string, value: unknown): unknown {
    if (value === null) return null
    if (name === 'id') return EVENT_TABLES.has(table) ? events.get(value) : undefined
    if (ARTICLE_COLUMNS.has(name)) return articles.get(value)
    if (EVENT_COLUMNS.has(name)) return events.get(value)
    if (name === 'folder_id') return folders.get(value)
    if (name === 'group_id') return isHistoryOrdered ? groups.get(value) : undefined
    if (name === 'subject_id') {
      if (row['subject'] === 'event') return events.get(value)
      return row['subject'] === 'article' ? articles.get(value) : value
    }
    if (name.endsWith('at_ms') || name === 'missing_since_ms') return 'at some time'
    if ((name === 'stamp' && table === 'watched_file') || name === 'identity') return undefined
    if (row['field'] === 'removed') return name === 'field' ? value : 'at some time'
    if (['value', 'before', 'after'].includes(name)) return portableValue(db, String(row['field']), String(value))
    if (Buffer.isBuffer(value)) return value.toString()
    return typeof value === 'string' && place !== '' ? value.replaceAll(place, '') : value
  }

  const found: Record<string, readonly string[]> = {}
  for (const table of tables ?? tableNames(db)) {
    const lines = rowsOf(db, `SELECT * FROM ${table}`).map((row) => JSON.stringify(stable(table, row)))
    found[table] = lines.toSorted()
  }
  return found
}

/** Tables in which two libraries differ, with the first line that only one has. */
export function differences(one: StableTables, other: StableTables): string[] {
  const tables = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...tables].flatMap((table) => {
    const [left = [], right = []] = [one[table], other[table]]
    if (left.join('\n') === right.join('\n')) return []
    const only = left.find((line) => !right.includes(line)) ?? right.find((line) => !left.includes(line)) ?? ''
    return [`${table}: ${left.length} and ${right.length} rows, ${only.slice(0, 400)}`]
  })
}

/** What is wrong with a library as SQLite sees it, its search index included; null when nothing is. */
export function faultIn(db: LibraryDatabase): string | null {
  const integrity = String(db.pragma('integrity_check', { simple: true }))
  if (integrity !== 'ok') return integrity.slice(0, 200)
  const orphans = db.prepare('SELECT count(*) FROM pragma_foreign_key_check').pluck().get()
  if (orphans !== 0) return `${orphans} rows without the row they belong to`
  try {
    db.exec("INSERT INTO article_search (article_search, rank) VALUES ('integrity-check', 1)")
    return null
  } catch (error) {
    return `search index: ${String(error)}`
  }
}

type Row = Record<string, unknown>

function rowsOf(db: LibraryDatabase, sql: string): Row[] {
  return db
    .prepare(sql)
    .all()
    .map((row) => ({ ...Object(row) }))
}

function tableNames(db: LibraryDatabase): string[] {
  return db
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table'
       AND name NOT GLOB 'sqlite_*' AND name NOT GLOB 'article_search*' ORDER BY name`,
    )
    .pluck()
    .all()
    .map(String)
    .filter((name) => !LEFT_OUT.has(name))
}
