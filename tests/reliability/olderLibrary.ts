import { mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { editEventField } from '../../db/eventEdits.ts'
import { migrate } from '../../db/migrate.ts'
import { closeLibrary } from '../../db/openLibrary.ts'
import { catchUp } from '../../electron/library/catchUp.ts'
import { createImporter } from '../../electron/library/importFiles.ts'
import { createLibrary, LIBRARY_FILE } from '../../electron/library/libraryFolder.ts'
import { inProcessReader } from '../electron/library/inProcessReader.ts'
import { writeMixedArticles } from './mixedArticles.ts'

/** The last version before files were followed. */
export const OLDER_VERSION = 5

const TABLES = ['article', 'article_part', 'article_reading', 'event', 'evidence', 'event_analyst', 'change'] as const
const MORE_TABLES = ['library_analyst', 'receipt', 'receipt_line'] as const

/** Makes a library in `folder` as an older version left it: `count` articles, some events edited. */
export async function makeOlderLibrary(folder: string, count: number): Promise<void> {
  const library = await createLibrary({ folder })
  const { db } = library
  const importer = createImporter({ ...library, reader: inProcessReader(), onProgress() {}, onDataChanged() {} })
  await catchUp({ ...library, isRestored: false, importFiles: async () => {}, reader: inProcessReader() })
  const source = `${folder} source`
  await importer.start(writeMixedArticles(source, { first: 300, count, formats: 'plain' }))
  rmSync(source, { recursive: true })
  for (const id of db.prepare('SELECT id FROM event_index WHERE id % 4 = 0').pluck().all()) {
    editEventField(db, Number(id), 'title', `Corrected ${id}`)
  }
  const older = path.join(folder, 'older.sqlite')
  writeDown(db, older)
  closeLibrary(db)
  renameSync(older, path.join(folder, LIBRARY_FILE))
  mkdirSync(path.join(folder, 'backups'), { recursive: true })
}

function writeDown(db: Database.Database, file: string): void {
  const older = new Database(file)
  try {
    older.pragma('journal_mode = WAL')
    migrate(older, OLDER_VERSION)
    older.exec('DELETE FROM journal_state')
    for (const table of [...TABLES, ...MORE_TABLES, 'journal_state']) copyRows(db, older, table)
  } finally {
    older.close()
  }
}

function copyRows(from: Database.Database, to: Database.Database, table: string): void {
  const columns = to.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table).map(String)
  const insert = to.prepare(`INSERT INTO ${table} (${columns}) VALUES (${columns.map((name) => `@${name}`)})`)
  for (const row of from.prepare(`SELECT ${columns} FROM ${table}`).all()) insert.run(row)
}
