import { z } from 'zod'
import { AppError } from '../shared/ipc/appError.ts'
import type { ArticleComparison, ComparedText } from '../shared/model/articleRelation.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRow } from './parseRow.ts'
import { isPresentSql } from './removedArticles.ts'
import { oneRow, type SqlParameters } from './statements.ts'

const textRow = z.object({ title: z.string(), text: z.string(), length: z.int() })

/** Of each text so many characters are compared: about 60,000 words. */
const MAX_COMPARED = 400_000

/**
 * The texts of an article and of what it is compared with: another article, or an earlier text of its own. Both are cut
 * where they are very long. Throws `not-found`.
 */
export function compareArticles(
  db: LibraryDatabase,
  articleId: number,
  before: { readonly id: number } | { readonly sha256: string },
): ArticleComparison {
  const article = `article WHERE id = :articleId AND ${isPresentSql('article.id')}`
  return {
    before:
      'id' in before
        ? comparedText(db, article, { articleId: before.id })
        : comparedText(db, 'article_version WHERE sha256 = :sha256 AND article_id = :articleId', {
            sha256: before.sha256,
            articleId,
          }),
    after: comparedText(db, article, { articleId }),
  }
}

function comparedText(db: LibraryDatabase, from: string, parameters: SqlParameters): ComparedText {
  const found = oneRow(
    db,
    `SELECT title, substr(text, 1, ${MAX_COMPARED}) AS text, length(text) AS length FROM ${from}`,
    parameters,
  )
  if (found === undefined) throw new AppError('not-found')
  const { title, text, length } = parseRow(textRow, found)
  return { title, text, isCut: length > MAX_COMPARED }
}
