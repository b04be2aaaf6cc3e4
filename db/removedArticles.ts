import { z } from 'zod'
import { id } from '../shared/ipc/schemas.ts'
import { readAnalystValue } from './analystValues.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRows } from './parseRow.ts'
import { allRows } from './statements.ts'

/**
 * A condition that the article of this id is in the library's views: no import that brought it was rolled back.
 * @param articleId SQL, such as `article.id`
 */
export function isPresentSql(articleId: string): string {
  return `NOT EXISTS (
    SELECT 1 FROM article_analyst AS removed WHERE removed.article_id = ${articleId} AND removed.field = 'removed')`
}

/** Whether a stored text may be the value of an article's field `removed`: milliseconds since 1970. */
export function isRemovedValue(text: string): boolean {
  return /^\d{1,15}$/.test(text)
}

export function isRemoved(db: LibraryDatabase, articleId: number): boolean {
  return readAnalystValue(db, { subject: 'article', subjectId: articleId, field: 'removed' }) !== null
}

const idRow = z.object({ id })

/**
 * Ids of the articles that a receipt brought into the library, in order: new ones, and those that an import put back.
 * @param which those that are in the views now, or those that are out of them
 */
export function articlesOfReceipt(db: LibraryDatabase, receiptId: number, which: 'present' | 'removed'): number[] {
  const isPresent = isPresentSql('receipt_line.article_id')
  const rows = allRows(
    db,
    `SELECT DISTINCT receipt_line.article_id AS id FROM receipt_line JOIN receipt ON receipt.id = receipt_line.receipt_id
     WHERE receipt_line.receipt_id = :receiptId AND receipt_line.article_id IS NOT NULL AND ${BROUGHT}
       AND ${which === 'present' ? isPresent : `NOT (${isPresent})`}
     ORDER BY receipt_line.article_id`,
    { receiptId },
  )
  return parseRows(idRow, rows).map((row) => row.id)
}

/** Joined to `receipt`: the lines that brought an article. A sync’s `restored` is of a file, not of an article. */
export const BROUGHT = `(
  receipt_line.outcome = 'imported' OR (receipt_line.outcome = 'restored' AND receipt.kind = 'import'))`
