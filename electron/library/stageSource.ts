import { findArticleIdBySha256 } from '../../db/articles.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { addReceiptLine } from '../../db/receipts.ts'
import { putBackArticles } from '../../db/rollBack.ts'
import type { StagedCopy } from './articleFiles.ts'
import type { Source } from './findSources.ts'
import type { PreparedSource } from './prepareSource.ts'
import { failedLine, plainLine, type UnplacedLine } from './receiptLines.ts'
import { stageCopy } from './stageCopy.ts'
import { storeArticle } from './storeArticle.ts'
import { changeArticle } from './sync/changeArticle.ts'
import { changedArticleId, noteFailedFile, noteKnownFile } from './sync/watchedPlace.ts'

export type StorePlace = {
  readonly db: LibraryDatabase
  readonly articlesFolder: string
  readonly receiptId: number
}

/** A source whose copy is on the disk, with what is left to do: the one transaction. */
export type StagedSource = {
  /**
   * Stores what came of it and the line that says so; call it inside a transaction. Null where there is nothing to say: a
   * followed file that was only touched, or that went while it was read. Throws AppError `disk-full`, `disk-error`,
   * `reader-invalid`.
   * @param position of the line in the receipt
   */
  readonly commit: (position: number) => UnplacedLine | null
  /** To be called when the transaction is over: the copy gets its name, or is taken away. */
  readonly settle: (isStored: boolean) => Promise<void>
  readonly hasCopy: boolean
}

/** Writes the copy of a source, if it needs one. Throws what the file system reports; nothing of it is left then. */
export async function stageSource(
  prepared: Exclude<PreparedSource, { kind: 'cancelled' }>,
  source: Source,
  place: StorePlace,
): Promise<StagedSource> {
  const { db } = place
  const told = (position: number, line: UnplacedLine | null) => {
    if (line !== null) addReceiptLine(db, place.receiptId, { ...line, position }, source.path)
    return line
  }
  switch (prepared.kind) {
    case 'same':
      return withoutCopy((position) => told(position, sameLine(db, source, prepared)))
    case 'failed':
      return withoutCopy((position) => told(position, failureLine(db, source, prepared)))
    case 'read': {
      // Read while the file before it was stored, which may have held the same bytes.
      const known = () => findArticleIdBySha256(db, prepared.sha256)
      const copy = known() === null ? await stageCopy(place, source, prepared) : null
      let isUsed = false
      return {
        hasCopy: copy !== null,
        commit(position) {
          const articleId = known()
          if (articleId !== null || copy === null) {
            return told(position, sameLine(db, source, { articleId: articleId ?? 0, sha256: prepared.sha256 }))
          }
          const changed = source.watched === undefined ? null : changedArticleId(db, source.watched)
          const line =
            changed === null
              ? storeArticle(copy, prepared, source, { ...place, position })
              : changeArticle(copy, prepared, source, { ...place, position, articleId: changed })
          isUsed = true
          return line
        },
        settle: (isStored) => settleCopy(copy, isStored && isUsed),
      }
    }
  }
}

function withoutCopy(commit: StagedSource['commit']): StagedSource {
  return { commit, settle: async () => {}, hasCopy: false }
}

async function settleCopy(copy: StagedCopy | null, isStored: boolean): Promise<void> {
  await (isStored ? copy?.publish() : copy?.discard())
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

function failureLine(
  db: LibraryDatabase,
  { fileName, watched }: Source,
  { error }: Extract<PreparedSource, { kind: 'failed' }>,
): UnplacedLine | null {
  return watched === undefined || noteFailedFile(db, watched, error) ? failedLine(fileName, error) : null
}
