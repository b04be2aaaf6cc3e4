import { isStoredNameTaken } from '../../db/articles.ts'
import { saveArticle } from '../../db/saveArticle.ts'
import { ARTICLES_FOLDER_ID } from '../../db/watchedFolders.ts'
import { type StagedCopy, stageArticleFile } from './articleFiles.ts'
import type { Source } from './findSources.ts'
import type { PreparedSource } from './prepareSource.ts'
import { plainLine, type UnplacedLine } from './receiptLines.ts'
import { storedNameFor } from './storedName.ts'
import type { StorePlace } from './storeSource.ts'

export type ReadSource = Extract<PreparedSource, { kind: 'read' }>

/**
 * Stores a new article with its copy in `articles/` and its line in the receipt. Throws what the database and the file
 * system report; then there is neither row nor file.
 */
export async function storeArticle(prepared: ReadSource, source: Source, place: StorePlace): Promise<UnplacedLine> {
  const { db, receiptId, position } = place
  const copy = await stageCopy(prepared, source, place)
  try {
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
    await copy.publish()
    return { ...plainLine(source.fileName, 'imported'), ...saved }
  } catch (error) {
    await copy.discard()
    throw error
  }
}

/** A copy of the bytes; of a file that lies in `articles/` already, the file itself. */
export async function stageCopy(prepared: ReadSource, source: Source, place: StorePlace): Promise<StagedCopy> {
  const { watched } = source
  if (watched?.folderId === ARTICLES_FOLDER_ID) {
    const storedName = watched.path.toString('utf8')
    if (Buffer.from(storedName).equals(watched.path)) {
      return { storedName, stamp: watched.stamp, publish: async () => {}, discard: async () => {} }
    }
  }
  const storedName = storedNameFor(source.fileName, prepared.sha256, (name) => isStoredNameTaken(place.db, name))
  return await stageArticleFile(place.articlesFolder, storedName, prepared.bytes)
}

/** What is known from now on of the copy, and of the source where it is in a folder that is watched. */
export function placesOf(copy: StagedCopy, { watched }: Source, sha256: string) {
  const common = { sha256, missingSinceMs: null, error: null }
  const own = { folderId: ARTICLES_FOLDER_ID, path: Buffer.from(copy.storedName), stamp: copy.stamp, ...common }
  const isOwn = watched?.folderId === ARTICLES_FOLDER_ID && own.path.equals(watched.path)
  if (watched === undefined || isOwn) return [own]
  return [own, { folderId: watched.folderId, path: watched.path, stamp: watched.stamp, ...common }]
}
