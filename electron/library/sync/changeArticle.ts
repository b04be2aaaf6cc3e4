import { currentSha256 } from '../../../db/articles.ts'
import { changeArticle as changeStoredArticle } from '../../../db/changeArticle.ts'
import { noteChange } from '../../../db/changedArticles.ts'
import { addReceiptLine } from '../../../db/receipts.ts'
import { ARTICLES_FOLDER_ID } from '../../../db/watchedFolders.ts'
import type { StagedCopy } from '../articleFiles.ts'
import type { Source } from '../findSources.ts'
import { plainLine, type UnplacedLine } from '../receiptLines.ts'
import { placesOf, type ReadSource } from '../stageCopy.ts'
import type { StorePlace } from '../stageSource.ts'

/** Gives an article what its file holds now, with a line in the receipt. Throws what the database reports. */
export function changeArticle(
  copy: StagedCopy,
  prepared: ReadSource,
  source: Source,
  { db, articleId, receiptId, position }: StorePlace & { readonly articleId: number; readonly position: number },
): UnplacedLine {
  const before = currentSha256(db, articleId)
  const { eventCount, isDateCertain } = changeStoredArticle(db, {
    articleId,
    file: {
      sha256: prepared.sha256,
      textSha256: prepared.textSha256,
      storedName: copy.storedName,
      byteLength: prepared.bytes.length,
    },
    ...prepared.answer,
    stamp: prepared.stamp,
    watched: placesOf(copy, source, prepared.sha256),
    isOverwritten: source.watched?.folderId === ARTICLES_FOLDER_ID,
    atMs: Date.now(),
  })
  const line = { ...plainLine(source.fileName, 'changed', articleId), eventCount, isDateCertain }
  addReceiptLine(db, receiptId, { ...line, position }, source.path)
  if (before !== null) noteChange(db, { receiptId, position, before, after: prepared.sha256 })
  return line
}
