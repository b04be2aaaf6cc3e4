import { z } from 'zod'
import { id } from '../shared/ipc/schemas.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRow, parseRows } from './parseRow.ts'
import { allRows, oneRow, run } from './statements.ts'

const queueRow = z.object({ id, article_id: id })
const countRow = z.object({ count: z.int() })

/** Articles whose events have to be compared with others, and the mark to take them off by. */
export type QueuedArticles = { readonly articleIds: ReadonlySet<number>; readonly mark: number }

export function queuedArticles(db: LibraryDatabase): QueuedArticles {
  const rows = parseRows(queueRow, allRows(db, 'SELECT id, article_id FROM join_queue ORDER BY id'))
  return { articleIds: new Set(rows.map(({ article_id: articleId }) => articleId)), mark: rows.at(-1)?.id ?? 0 }
}

/** Articles that changed since the mark stay in the queue. */
export function takeOffQueue(db: LibraryDatabase, mark: number): void {
  run(db, 'DELETE FROM join_queue WHERE id <= :mark', { mark })
}

export function queueLength(db: LibraryDatabase): number {
  return parseRow(countRow, oneRow(db, 'SELECT count(*) AS count FROM join_queue')).count
}
