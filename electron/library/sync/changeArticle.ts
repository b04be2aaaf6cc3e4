import { changeArticle as changeStoredArticle } from '../../../db/changeArticle.ts'
import { addReceiptLine } from '../../../db/receipts.ts'
import { ARTICLES_FOLDER_ID } from '../../../db/watchedFolders.ts'
import type { Source } from '../findSources.ts'
import { plainLine, type UnplacedLine } from '../receiptLines.ts'
import { placesOf, type ReadSource, stageCopy } from '../storeArticle.ts'
import type { StorePlace } from '../storeSource.ts'

/**
 * Gives an article what its file holds now, with a copy of it and a line in the receipt. Throws what the database and
 * the file system report; then the article is as it was.
 */
export async function changeArticle(
  prepared: ReadSource,
  source: Source,
  place: StorePlace & { readonly articleId: number },
): Promise<UnplacedLine> {
  const { db, articleId, receiptId, position } = place
  const copy = await stageCopy(prepared, source, place)
  try {
    const line = plainLine(source.fileName, 'changed', articleId)
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
      onChanged: (changed) =>
        addReceiptLine(
          db,
          receiptId,
          { ...line, eventCount: changed.eventCount, isDateCertain: changed.isDateCertain, position },
          source.path,
        ),
    })
    await copy.publish()
    return { ...line, eventCount, isDateCertain }
  } catch (error) {
    await copy.discard()
    throw error
  }
}
