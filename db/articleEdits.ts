import { AppError } from '../shared/ipc/appError.ts'
import { isoDayOrEmpty } from '../shared/ipc/schemas.ts'
import { inTransaction } from './inTransaction.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { recordStep } from './recordStep.ts'
import { oneRow } from './statements.ts'

/**
 * Stores the analyst's publication date (`YYYY-MM-DD`) or, with '', takes it away; an undoable step. The article is
 * then one of `staleArticles` where that changes what its relative dates count from.
 * Throws `not-found`, `date-invalid` (detail: the text).
 */
export function setPublished(db: LibraryDatabase, articleId: number, date: string): void {
  if (!isoDayOrEmpty.safeParse(date).success) throw new AppError('date-invalid', date)
  inTransaction(db, () => {
    if (oneRow(db, 'SELECT id FROM article WHERE id = :articleId', { articleId }) === undefined) {
      throw new AppError('not-found')
    }
    const after = date === '' ? null : date
    recordStep(db, [{ subject: 'article', subjectId: articleId, field: 'published', after }], () =>
      after === null ? 'Remove publication date' : 'Set publication date',
    )
  })
}
