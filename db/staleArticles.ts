import { z } from 'zod'
import { id, isoDayOrEmpty } from '../shared/ipc/schemas.ts'
import { EFFECTIVE_PUBLISHED } from './articles.ts'
import { IS_PROSE } from './articleTables.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRow, parseRows } from './parseRow.ts'
import { allRows, oneRow } from './statements.ts'

export type StaleArticle = {
  readonly id: number
  readonly text: string
  /** The day to resolve against, `YYYY-MM-DD`; null when it is not known for certain. */
  readonly published: string | null
}

const staleRow = z.object({ id, text: z.string(), published: isoDayOrEmpty })
const countRow = z.object({ count: z.int() })

/** Articles whose events were resolved against another publication date than holds now, but for tables; at most `limit`. */
export function staleArticles(db: LibraryDatabase, limit: number): StaleArticle[] {
  const rows = allRows(
    db,
    `SELECT article.id, article.text, ${EFFECTIVE_PUBLISHED} AS published FROM article
     WHERE article.resolved_against <> ${EFFECTIVE_PUBLISHED} AND ${IS_PROSE} ORDER BY article.id LIMIT :limit`,
    { limit },
  )
  return parseRows(staleRow, rows).map(toStale)
}

/** Joined to `article`: those, but for tables, whose events were read with other rules or types than `:stamp` says. */
const OUTDATED = `LEFT JOIN article_reading ON article_reading.article_id = article.id
  WHERE stamp IS NOT :stamp AND ${IS_PROSE}`

/** Articles read with other rules or types than `stamp` says, with an id above `afterId`; at most `limit`. */
export function outdatedArticles(
  db: LibraryDatabase,
  stamp: string,
  { afterId, limit }: { readonly afterId: number; readonly limit: number },
): StaleArticle[] {
  const rows = allRows(
    db,
    `SELECT article.id, article.text, ${EFFECTIVE_PUBLISHED} AS published FROM article ${OUTDATED}
     AND article.id > :afterId ORDER BY article.id LIMIT :limit`,
    { stamp, afterId, limit },
  )
  return parseRows(staleRow, rows).map(toStale)
}

export function countOutdatedArticles(db: LibraryDatabase, stamp: string): number {
  return parseRow(countRow, oneRow(db, `SELECT count(*) AS count FROM article ${OUTDATED}`, { stamp })).count
}

function toStale(row: z.output<typeof staleRow>): StaleArticle {
  return { ...row, published: row.published === '' ? null : row.published }
}
