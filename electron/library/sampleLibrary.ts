import { countArticles } from '../../db/articles.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import type { Receipt } from '../../shared/model/receipt.ts'
import type { Importer } from './importFiles.ts'

/**
 * Fills a fresh library with the bundled sample articles, by the same import as any drop.
 * Null when there is anything in it already: samples that an analyst removed do not come back.
 */
export async function importSamples(
  { db, importer }: { readonly db: LibraryDatabase; readonly importer: Importer },
  samplesFolder: string,
): Promise<Receipt | null> {
  return countArticles(db) > 0 ? null : await importer.start([samplesFolder])
}
