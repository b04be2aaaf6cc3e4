import { changesOfReceipt } from '../../db/changedArticles.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { knownMapping } from '../../db/tablePresets.ts'
import type { ArticleReader } from '../reader/articleReader.ts'
import { changeAgain } from './sync/changeAgain.ts'
import { readTables } from './tables/readTables.ts'
import { FOLLOW } from './tables/tablePolicy.ts'

type Seams = { readonly db: LibraryDatabase; readonly articlesFolder: string; readonly reader: ArticleReader }

/**
 * Makes articles that a receipt changed what they were before it (`before`) or what they became by it (`after`), from the
 * copies in `articles/`; answers how many. What a person said of them stays, as with every change. Their sources are not
 * touched and count as known, so nothing changes them again before their bytes do. Cut off, the rest stays as it is.
 */
export async function rollBackTexts(
  { db, articlesFolder, reader }: Seams,
  { receiptId, to }: { readonly receiptId: number; readonly to: 'before' | 'after' },
): Promise<number> {
  const tables = readTables(reader, FOLLOW, (columns) => knownMapping(db, columns))
  let count = 0
  for (const change of changesOfReceipt(db, receiptId, to)) {
    if (await changeAgain({ db, articlesFolder, reader: tables }, change)) count += 1
  }
  return count
}
