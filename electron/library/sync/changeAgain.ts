import { lstat, readdir } from 'node:fs/promises'
import path from 'node:path'
import { analystPublished, articleCopy, currentSha256 } from '../../../db/articles.ts'
import { findVersion } from '../../../db/articleVersions.ts'
import { changeArticle } from '../../../db/changeArticle.ts'
import type { SourceChange } from '../../../db/changedArticles.ts'
import type { LibraryDatabase } from '../../../db/libraryDatabase.ts'
import { readingSettings } from '../../../db/readingSettings.ts'
import { ARTICLES_FOLDER_ID } from '../../../db/watchedFolders.ts'
import type { ArticleReader } from '../../reader/articleReader.ts'
import { prepareSource } from '../prepareSource.ts'
import { copyStamp } from './fileStamp.ts'

type Seams = { readonly db: LibraryDatabase; readonly articlesFolder: string; readonly reader: ArticleReader }

/**
 * Makes an article what one of its copies in `articles/` holds: a change that the journal tells and the library does not
 * have, so that the steps after it have the text they are about, or one that a person takes back. False where the article
 * or a copy with these bytes is not there; then nothing is changed.
 */
export async function changeAgain(
  { db, articlesFolder, reader }: Seams,
  { before, after }: SourceChange,
): Promise<boolean> {
  const article = articleCopy(db, before)
  if (article === null) return false
  const own = [article.storedName, findVersion(db, after)?.storedName]
  for (const name of await copiesOf(articlesFolder, after, own)) {
    const file = path.join(articlesFolder, name)
    const prepared = await prepareSource(
      { fileName: article.fileName, path: Buffer.from(file), problem: null },
      {
        reader,
        reading: readingSettings(db),
        findArticleId: () => null,
        published: analystPublished(db, article.id),
        signal: new AbortController().signal,
      },
    )
    if (prepared.kind !== 'read' || prepared.sha256 !== after) continue
    const stamp = copyStamp(await lstat(file, { bigint: true }))
    // Its file changed while the copy was read.
    if (currentSha256(db, article.id) !== before) return false
    const place = {
      folderId: ARTICLES_FOLDER_ID,
      path: Buffer.from(name),
      stamp,
      sha256: after,
      missingSinceMs: null,
      error: null,
    }
    changeArticle(db, {
      articleId: article.id,
      file: {
        sha256: after,
        textSha256: prepared.textSha256,
        storedName: name,
        byteLength: prepared.bytes.length,
      },
      ...prepared.answer,
      stamp: prepared.stamp,
      watched: [place],
      isOverwritten: name === article.storedName,
      atMs: Date.now(),
    })
    return true
  }
  return false
}

/** Names that may be copies of these bytes: those with the hash in them, and the article's `own`, which may be written over. */
async function copiesOf(
  articlesFolder: string,
  sha256: string,
  own: readonly (string | null | undefined)[],
): Promise<readonly string[]> {
  const names = await readdir(articlesFolder)
  return names.filter((name) => own.includes(name) || isCopyOf(name, sha256))
}

/** Whether a name in `articles/` says that it is a copy of these bytes. */
export function isCopyOf(name: string, sha256: string): boolean {
  const piece = /-([0-9a-f]{10,64})(?:\.[a-z0-9]{1,10})?$/.exec(name)?.[1]
  return piece !== undefined && sha256.startsWith(piece)
}
