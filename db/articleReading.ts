import type { LibraryDatabase } from './libraryDatabase.ts'
import { run } from './statements.ts'

/** Remembers with which rules and types (`readingStamp`) an article's events were read. */
export function writeArticleReading(db: LibraryDatabase, articleId: number, stamp: string): void {
  run(
    db,
    `INSERT INTO article_reading (article_id, stamp) VALUES (:articleId, :stamp)
     ON CONFLICT (article_id) DO UPDATE SET stamp = excluded.stamp`,
    { articleId, stamp },
  )
}
