import { findArticleIdBySha256 } from '../../db/articles.ts'
import { toLibraryError } from '../../db/databaseErrors.ts'
import { inTransaction } from '../../db/inTransaction.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { addReceiptLine } from '../../db/receipts.ts'
import { putBackArticles } from '../../db/rollBack.ts'
import type { Source } from './findSources.ts'
import type { PreparedSource } from './prepareSource.ts'
import { failedLine, plainLine, type UnplacedLine } from './receiptLines.ts'
import { storeArticle } from './storeArticle.ts'
import { changeArticle } from './sync/changeArticle.ts'
import { changedArticleId, noteFailedFile, noteKnownFile } from './sync/watchedPlace.ts'

export type StorePlace = {
  readonly db: LibraryDatabase
  readonly articlesFolder: string
  readonly receiptId: number
  /** Of the line in the receipt. */
  readonly position: number
}

/**
 * Stores what came of a source, and the line that says so, in one transaction. Null where there is nothing to say: a
 * followed file that was only touched, or that went while it was read. Throws AppError `disk-full`, `disk-error`,
 * `reader-invalid`; then nothing is stored.
 */
export async function storeSource(
  prepared: Exclude<PreparedSource, { kind: 'cancelled' }>,
  source: Source,
  place: StorePlace,
): Promise<UnplacedLine | null> {
  const { db } = place
  switch (prepared.kind) {
    case 'same':
      return withLine(source, place, () => sameLine(db, source, prepared))
    case 'failed':
      return withLine(source, place, () =>
        source.watched === undefined || noteFailedFile(db, source.watched, prepared.error)
          ? failedLine(source.fileName, prepared.error)
          : null,
      )
    case 'read': {
      // Read while the file before it was stored, which may have held the same bytes.
      const articleId = findArticleIdBySha256(db, prepared.sha256)
      if (articleId !== null) {
        return withLine(source, place, () => sameLine(db, source, { articleId, sha256: prepared.sha256 }))
      }
      const changed = source.watched === undefined ? null : changedArticleId(db, source.watched)
      try {
        return changed === null
          ? await storeArticle(prepared, source, place)
          : await changeArticle(prepared, source, { ...place, articleId: changed })
      } catch (error) {
        throw toLibraryError(error)
      }
    }
  }
}

type KnownBytes = { readonly articleId: number; readonly sha256: string }

function sameLine(db: LibraryDatabase, { fileName, watched }: Source, bytes: KnownBytes): UnplacedLine | null {
  const outcome = watched === undefined ? givenAgain(db, bytes.articleId) : noteKnownFile(db, watched, bytes)
  return outcome === null ? null : plainLine(fileName, outcome, bytes.articleId)
}

/** A file that a person gives again brings an article back that was rolled back; one that is only found does not. */
function givenAgain(db: LibraryDatabase, articleId: number): 'same' | 'restored' {
  return putBackArticles(db, [articleId]) > 0 ? 'restored' : 'same'
}

function withLine(
  source: Source,
  { db, receiptId, position }: StorePlace,
  store: () => UnplacedLine | null,
): UnplacedLine | null {
  return inTransaction(db, () => {
    const line = store()
    if (line !== null) addReceiptLine(db, receiptId, { ...line, position }, source.path)
    return line
  })
}
