import { z } from 'zod'
import { id, isoDayOrEmpty } from '../shared/ipc/schemas.ts'
import { EFFECTIVE_PUBLISHED } from './articles.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRows } from './parseRow.ts'
import { allRows } from './statements.ts'

export type StaleArticle = {
  readonly id: number
  readonly text: string
  /** The day to resolve against, `YYYY-MM-DD`; null when it is not known for certain. */
  readonly published: string | null
}

const staleRow = z.object({ id, text: z.string(), published: isoDayOrEmpty })

/** Articles whose events were resolved against another publication date than holds now; at most `limit`. */
export function staleArticles(db: LibraryDatabase, limit: number): StaleArticle[] {
  const rows = allRows(
    db,
    `SELECT article.id, article.text, ${EFFECTIVE_PUBLISHED} AS published FROM article
     WHERE article.resolved_against <> ${EFFECTIVE_PUBLISHED} ORDER BY article.id LIMIT :limit`,
    { limit },
  )
  return parseRows(staleRow, rows).map((row) => ({ ...row, published: row.published === '' ? null : row.published }))
}
