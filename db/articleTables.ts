import { z } from 'zod'
import { type TableMapping, tableMappingSchema } from '../shared/tables/tableMapping.ts'
import { columnSignature } from '../shared/tables/tablePreset.ts'
import { jsonOf } from './columns.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRows } from './parseRow.ts'
import { allRows, run } from './statements.ts'

/** What the columns of a table were said to mean. */
export type MappedTable = { readonly columns: readonly string[]; readonly mapping: TableMapping }

/** Writes that an article is a table, or with undefined that it is none. */
export function writeArticleTable(db: LibraryDatabase, articleId: number, table: MappedTable | undefined): void {
  run(db, 'DELETE FROM article_table WHERE article_id = :articleId', { articleId })
  if (table === undefined) return
  run(db, 'INSERT INTO article_table (article_id, signature, mapping) VALUES (:articleId, :signature, :mapping)', {
    articleId,
    signature: columnSignature(table.columns),
    mapping: JSON.stringify(table.mapping),
  })
}

const mappingRow = z.object({ mapping: jsonOf(tableMappingSchema) })

/** The mapping of the latest table with these columns; null where there is none. */
export function mappingOfTables(db: LibraryDatabase, columns: readonly string[]): TableMapping | null {
  const rows = allRows(
    db,
    'SELECT mapping FROM article_table WHERE signature = :signature ORDER BY article_id DESC LIMIT 1',
    { signature: columnSignature(columns) },
  )
  return parseRows(mappingRow, rows)[0]?.mapping ?? null
}

/** For a condition on `article`: false for tables, whose text is not searched for events. */
export const IS_PROSE = 'NOT EXISTS (SELECT 1 FROM article_table WHERE article_table.article_id = article.id)'
