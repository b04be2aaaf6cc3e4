import type { Statement } from 'better-sqlite3'
import { toLibraryError } from './databaseErrors.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'

/** Named parameters. SQLite gets numbers as REAL: CAST one to INTEGER before dividing by it. */
export type SqlParameters = Readonly<Record<string, string | number | Uint8Array | null>>

/** Filters make a few dozen texts; more than this means somebody builds SQL from data. */
const MAX_CACHED = 200

const caches = new WeakMap<LibraryDatabase, Map<string, Statement>>()

/** Every row, unchecked: parse before use. Database errors come out as AppErrors. */
export function allRows(db: LibraryDatabase, sql: string, parameters: SqlParameters = {}): unknown[] {
  try {
    return prepared(db, sql).all(parameters)
  } catch (error) {
    throw toLibraryError(error)
  }
}

/** The first row, unchecked, or undefined. */
export function oneRow(db: LibraryDatabase, sql: string, parameters: SqlParameters = {}): unknown {
  try {
    return prepared(db, sql).get(parameters)
  } catch (error) {
    throw toLibraryError(error)
  }
}

/** Runs a statement that answers no rows. */
export function run(
  db: LibraryDatabase,
  sql: string,
  parameters: SqlParameters = {},
): { readonly changes: number; readonly id: number } {
  try {
    const { changes, lastInsertRowid } = prepared(db, sql).run(parameters)
    return { changes, id: Number(lastInsertRowid) }
  } catch (error) {
    throw toLibraryError(error)
  }
}

/** Each text is compiled once per connection. */
function prepared(db: LibraryDatabase, sql: string): Statement {
  let cache = caches.get(db)
  if (cache === undefined) {
    cache = new Map()
    caches.set(db, cache)
  }
  let statement = cache.get(sql)
  if (statement === undefined) {
    if (cache.size >= MAX_CACHED) cache.clear()
    statement = db.prepare(sql)
    cache.set(sql, statement)
  }
  return statement
}
