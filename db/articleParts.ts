import type { ArticlePart } from '../shared/model/articlePart.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { run } from './statements.ts'

/** Stores where the pages or chapters of a new article begin. */
export function insertArticleParts(db: LibraryDatabase, articleId: number, parts: readonly ArticlePart[]): void {
  for (const { start, label } of parts) {
    run(db, 'INSERT INTO article_part (article_id, start_offset, label) VALUES (:articleId, :start, :label)', {
      articleId,
      start,
      label,
    })
  }
}
