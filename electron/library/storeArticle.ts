import { saveArticle } from '../../db/saveArticle.ts'
import type { StagedCopy } from './articleFiles.ts'
import type { Source } from './findSources.ts'
import { plainLine, type UnplacedLine } from './receiptLines.ts'
import { placesOf, type ReadSource } from './stageCopy.ts'
import type { StorePlace } from './stageSource.ts'

/** Stores a new article whose copy is written, with its line in the receipt. Throws what the database reports. */
export function storeArticle(
  copy: StagedCopy,
  prepared: ReadSource,
  source: Source,
  { db, receiptId, position }: StorePlace & { readonly position: number },
): UnplacedLine {
  const saved = saveArticle(db, {
    file: {
      sha256: prepared.sha256,
      textSha256: prepared.textSha256,
      fileName: source.fileName,
      storedName: copy.storedName,
      byteLength: prepared.bytes.length,
    },
    ...prepared.answer,
    stamp: prepared.stamp,
    receiptId,
    position,
    importedAtMs: Date.now(),
    sourcePath: source.path,
    watched: placesOf(copy, source, prepared.sha256),
  })
  return { ...plainLine(source.fileName, 'imported'), ...saved }
}
