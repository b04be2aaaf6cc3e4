import { isStoredNameTaken } from '../../db/articles.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { ARTICLES_FOLDER_ID } from '../../db/watchedFolders.ts'
import { type StagedCopy, stageArticleFile } from './articleFiles.ts'
import type { Source } from './findSources.ts'
import type { PreparedSource } from './prepareSource.ts'
import { storedNameFor } from './storedName.ts'

export type ReadSource = Extract<PreparedSource, { kind: 'read' }>

/** A copy of the bytes; of a file that lies in `articles/` already, the file itself. */
export async function stageCopy(
  { db, articlesFolder }: { readonly db: LibraryDatabase; readonly articlesFolder: string },
  { watched, fileName }: Source,
  { sha256, bytes }: ReadSource,
): Promise<StagedCopy> {
  if (watched?.folderId === ARTICLES_FOLDER_ID) {
    const storedName = watched.path.toString('utf8')
    if (Buffer.from(storedName).equals(watched.path)) {
      return { storedName, stamp: watched.stamp, publish: async () => {}, discard: async () => {} }
    }
  }
  const storedName = storedNameFor(fileName, sha256, (name) => isStoredNameTaken(db, name))
  return await stageArticleFile(articlesFolder, storedName, bytes)
}

/** What is known from now on of the copy, and of the source where it is in a folder that is watched. */
export function placesOf(copy: StagedCopy, { watched }: Source, sha256: string) {
  const common = { sha256, missingSinceMs: null, error: null }
  const own = { folderId: ARTICLES_FOLDER_ID, path: Buffer.from(copy.storedName), stamp: copy.stamp, ...common }
  const isOwn = watched?.folderId === ARTICLES_FOLDER_ID && own.path.equals(watched.path)
  if (watched === undefined || isOwn) return [own]
  return [own, { folderId: watched.folderId, path: watched.path, stamp: watched.stamp, ...common }]
}
