import type { ExtractionReply } from '../shared/ipc/readerProtocol.ts'
import type { ReadArticle } from '../shared/model/readArticle.ts'
import { insertArticleParts } from './articleParts.ts'
import { writeArticleReading } from './articleReading.ts'
import { type MappedTable, writeArticleTable } from './articleTables.ts'
import { dropVersion, keepVersion } from './articleVersions.ts'
import { carryEventsOver } from './carryEventsOver.ts'
import { inTransaction } from './inTransaction.ts'
import { noteSourceChange } from './journal/noteSourceChange.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { checkExtraction } from './machineEvents.ts'
import { run } from './statements.ts'
import { saveWatchedFile, type WatchedFile } from './watchedFiles.ts'

export type ChangeArticleRequest = {
  readonly articleId: number
  readonly file: {
    readonly sha256: string
    readonly textSha256: string
    /** Name in the library's `articles/`: a new copy, or the old one that a person wrote over. */
    readonly storedName: string
    readonly byteLength: number
  }
  readonly article: ReadArticle
  readonly extraction: ExtractionReply
  /** Of a table: what its columns were said to mean. */
  readonly table?: MappedTable
  /** See `readingStamp`. */
  readonly stamp: string
  /** The copy, and the source where that is in a folder that is watched. */
  readonly watched: readonly Omit<WatchedFile, 'articleId'>[]
  /** The copy is the one of before, with other bytes in it. */
  readonly isOverwritten: boolean
  readonly atMs: number
  /** Called inside the transaction, for the receipt. */
  readonly onChanged?: (changed: ChangedArticle) => void
}

export type ChangedArticle = {
  readonly eventCount: number
  readonly isDateCertain: boolean
  /** Things a person has to settle. */
  readonly questionCount: number
}

/**
 * Gives an article what its file holds now, in one transaction. The text of before is kept, machine values are written
 * anew, an analyst's stay where they are, and what no longer fits becomes an open question. Throws `reader-invalid`,
 * `disk-full`, `disk-error`; then everything is as it was.
 */
export function changeArticle(db: LibraryDatabase, request: ChangeArticleRequest): ChangedArticle {
  const { articleId, file, article, extraction, atMs } = request
  checkExtraction(article.text, extraction)
  return inTransaction(db, () => {
    noteSourceChange(db, { articleId, sha256: file.sha256, atMs })
    keepVersion(db, articleId, request)
    dropVersion(db, file.sha256)
    run(db, 'DELETE FROM watched_file WHERE folder_id = 1 AND article_id = :articleId', { articleId })
    writeArticle(db, request)
    run(db, 'DELETE FROM article_part WHERE article_id = :articleId', { articleId })
    insertArticleParts(db, articleId, article.parts)
    const questionCount = carryEventsOver(db, { articleId, text: article.text, events: extraction.events, atMs })
    writeArticleReading(db, articleId, request.stamp)
    writeArticleTable(db, articleId, request.table)
    for (const place of request.watched) saveWatchedFile(db, { ...place, articleId })
    run(db, 'INSERT OR REPLACE INTO join_queue (article_id) VALUES (:articleId)', { articleId })
    const changed = {
      eventCount: extraction.events.length,
      isDateCertain: article.publication.certain,
      questionCount,
    }
    request.onChanged?.(changed)
    return changed
  })
}

function writeArticle(db: LibraryDatabase, { articleId, file, article, extraction }: ChangeArticleRequest): void {
  const { publication, parts: _parts, ...read } = article
  run(
    db,
    `UPDATE article SET sha256 = :sha256, text_sha256 = :textSha256, stored_name = :storedName,
       byte_length = :byteLength, reader = :reader, media_type = :mediaType, encoding = :encoding, title = :title,
       outlet = :outlet, byline = :byline, url = :url, language = :language, published = :published,
       published_origin = :publishedOrigin, published_certain = :publishedCertain, resolved_against = :resolvedAgainst,
       unresolved_count = :unresolvedCount, extractor_version = :extractorVersion, text = :text
     WHERE id = :articleId`,
    {
      articleId,
      ...file,
      ...read,
      published: publication.date,
      publishedOrigin: publication.origin,
      publishedCertain: publication.certain ? 1 : 0,
      resolvedAgainst: extraction.published,
      unresolvedCount: extraction.unresolvedCount,
      extractorVersion: extraction.version,
    },
  )
}
