import type { ExtractionReply } from '../shared/ipc/readerProtocol.ts'
import type { ReadArticle } from '../shared/model/readArticle.ts'
import { insertArticleParts } from './articleParts.ts'
import { writeArticleReading } from './articleReading.ts'
import { type MappedTable, writeArticleTable } from './articleTables.ts'
import { inTransaction } from './inTransaction.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { checkExtraction, insertMachineEvent } from './machineEvents.ts'
import { addReceiptLine } from './receipts.ts'
import { run } from './statements.ts'
import { saveWatchedFile, type WatchedFile } from './watchedFiles.ts'

export type SaveArticleRequest = {
  readonly file: {
    /** Of the bytes, 64 hexadecimal digits; an article is its bytes. */
    readonly sha256: string
    readonly textSha256: string
    /** Path below the dropped folder, or the bare file name. */
    readonly fileName: string
    /** Name in the library's `articles/`. */
    readonly storedName: string
    readonly byteLength: number
  }
  readonly article: ReadArticle
  readonly extraction: ExtractionReply
  /** Of a table: what its columns were said to mean. */
  readonly table?: MappedTable
  /** With what the events were read, see `readingStamp`. */
  readonly stamp: string
  readonly receiptId: number
  /** Of the line in the receipt. */
  readonly position: number
  readonly importedAtMs: number
  /** Where its source is, as the bytes the disk has; for trying it again. */
  readonly sourcePath: Uint8Array
  /** The copy in `articles/`, and the source where that is in a folder that is watched. */
  readonly watched: readonly Omit<WatchedFile, 'articleId'>[]
}

export type SavedArticle = {
  readonly articleId: number
  readonly eventCount: number
  /** False when the article needs a publication date from the analyst. */
  readonly isDateCertain: boolean
}

/**
 * Stores article, events, evidence and the receipt's line in one transaction. Throws `reader-invalid` where the
 * extraction does not hold together, `disk-full`, `disk-error`; then nothing of the article is stored.
 */
export function saveArticle(db: LibraryDatabase, request: SaveArticleRequest): SavedArticle {
  const { article, extraction, receiptId, position } = request
  checkExtraction(article.text, extraction)
  return inTransaction(db, () => {
    const articleId = insertArticle(db, request)
    insertArticleParts(db, articleId, article.parts)
    writeArticleReading(db, articleId, request.stamp)
    for (const place of request.watched) saveWatchedFile(db, { ...place, articleId })
    writeArticleTable(db, articleId, request.table)
    for (const event of extraction.events) insertMachineEvent(db, articleId, event)
    const saved = { articleId, eventCount: extraction.events.length, isDateCertain: article.publication.certain }
    const line = { fileName: request.file.fileName, outcome: 'imported' as const, errorCode: null, errorDetail: '' }
    addReceiptLine(db, receiptId, { ...line, ...saved, position }, request.sourcePath)
    return saved
  })
}

function insertArticle(db: LibraryDatabase, { file, article, extraction, importedAtMs }: SaveArticleRequest): number {
  const { publication, parts: _parts, ...read } = article
  return run(
    db,
    `INSERT INTO article (sha256, text_sha256, file_name, stored_name, byte_length, reader, media_type, encoding, title,
       outlet, byline, url, language, published, published_origin, published_certain, resolved_against,
       unresolved_count, extractor_version, text, imported_at_ms)
     VALUES (:sha256, :textSha256, :fileName, :storedName, :byteLength, :reader, :mediaType, :encoding, :title,
       :outlet, :byline, :url, :language, :published, :publishedOrigin, :publishedCertain, :resolvedAgainst,
       :unresolvedCount, :extractorVersion, :text, :importedAtMs)`,
    {
      ...file,
      ...read,
      published: publication.date,
      publishedOrigin: publication.origin,
      publishedCertain: publication.certain ? 1 : 0,
      resolvedAgainst: extraction.published,
      unresolvedCount: extraction.unresolvedCount,
      extractorVersion: extraction.version,
      importedAtMs,
    },
  ).id
}
