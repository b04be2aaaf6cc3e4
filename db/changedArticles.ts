import { z } from 'zod'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRow, parseRows } from './parseRow.ts'
import { isPresentSql } from './removedArticles.ts'
import { allRows, oneRow, run } from './statements.ts'

/** The bytes an article has, and others of it. */
export type SourceChange = { readonly before: string; readonly after: string }

const changeRow = z.object({ before: z.string(), after: z.string() })
const countRow = z.object({ count: z.int() })

/** Of a `receipt_line`: its article changed then, is what it became, and the copy of before is there. */
export const IS_CHANGED = betweenSql('sha256_after', 'sha256_before')

/** Likewise: it is what it was before, and the copy of what it became is there. */
export const IS_CHANGED_BACK = betweenSql('sha256_before', 'sha256_after')

function betweenSql(present: string, other: string): string {
  return `(receipt_line.outcome = 'changed' AND ${isPresentSql('receipt_line.article_id')} AND EXISTS (
    SELECT 1 FROM article JOIN article_version AS version ON version.article_id = article.id
    WHERE article.id = receipt_line.article_id AND article.sha256 = receipt_line.${present}
      AND version.sha256 = receipt_line.${other} AND version.stored_name IS NOT NULL))`
}

/** Notes with the line of a receipt what its article was and became. Call it inside the transaction of the change. */
export function noteChange(
  db: LibraryDatabase,
  { receiptId, position, before, after }: SourceChange & { readonly receiptId: number; readonly position: number },
): void {
  run(
    db,
    `UPDATE receipt_line SET sha256_before = :before, sha256_after = :after
     WHERE receipt_id = :receiptId AND position = :position`,
    { receiptId, position, before, after },
  )
}

/**
 * What has to change for articles that a receipt changed to be again what they were before it, or what they became by it.
 * An article that changed again later is not among them.
 */
export function changesOfReceipt(db: LibraryDatabase, receiptId: number, to: 'before' | 'after'): SourceChange[] {
  const [present, wanted] = to === 'before' ? ['after', 'before'] : ['before', 'after']
  const rows = allRows(
    db,
    `SELECT DISTINCT sha256_${present} AS before, sha256_${wanted} AS after FROM receipt_line
     WHERE receipt_id = :receiptId AND ${to === 'before' ? IS_CHANGED : IS_CHANGED_BACK} ORDER BY article_id`,
    { receiptId },
  )
  return parseRows(changeRow, rows)
}

/** Articles that a receipt changed, whatever became of them since. */
export function countChangedArticles(db: LibraryDatabase, receiptId: number): number {
  const row = oneRow(
    db,
    `SELECT count(DISTINCT article_id) AS count FROM receipt_line
     WHERE receipt_id = :receiptId AND outcome = 'changed'`,
    { receiptId },
  )
  return parseRow(countRow, row).count
}
