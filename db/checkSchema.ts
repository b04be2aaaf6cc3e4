import Database from 'better-sqlite3'
import { z } from 'zod'
import { AppError } from '../shared/ipc/appError.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { migrate } from './migrate.ts'

const objectRow = z.object({ name: z.string(), sql: z.string().nullable() })

/**
 * Compares tables, views and triggers with those our own migrations make, so that a stranger's library cannot bring
 * a trigger or view that runs when we write or read. Throws `library-damaged`.
 */
export function checkSchema(db: LibraryDatabase, version: number, nativeBinding?: string): void {
  const fresh = new Database(':memory:', nativeBinding === undefined ? {} : { nativeBinding })
  try {
    migrate(fresh, version)
    const expected = schemaOf(fresh)
    const found = schemaOf(db)
    const changed = [...expected.keys(), ...found.keys()].find((name) => expected.get(name) !== found.get(name))
    if (changed !== undefined) throw new AppError('library-damaged', `unexpected ${changed}`.slice(0, 100))
  } finally {
    fresh.close()
  }
}

/** SQL by name. The tables behind the full-text index are SQLite's and may differ between its versions. */
function schemaOf(db: LibraryDatabase): Map<string, string | null> {
  const rows = db
    .prepare(
      `SELECT type || ' ' || name AS name, sql FROM sqlite_schema
       WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND NOT (type = 'table' AND name GLOB 'article_search_*')`,
    )
    .all()
  return new Map(rows.map((row) => objectRow.parse(row)).map(({ name, sql }) => [name, sql]))
}
