import path from 'node:path'
import { onTestFinished } from 'vitest'
import { listArticles } from '../../../../db/articles.ts'
import { createFolderSync, type FolderSync } from '../../../../electron/library/sync/folderSync.ts'
import type { ArticleReader } from '../../../../electron/reader/articleReader.ts'
import type { Receipt } from '../../../../shared/model/receipt.ts'
import { openTestLibrary, type TestLibrary } from '../openTestLibrary.ts'
import { temporaryFolder } from '../temporaryFolder.ts'

export type SyncedLibrary = TestLibrary & {
  readonly sync: FolderSync
  /** A watched folder of its own. */
  readonly news: string
  /** Looks everything through and gives `outcome name`, sorted, of all lines. */
  readonly look: () => Promise<readonly string[]>
  readonly titles: () => readonly string[]
}

export async function openSyncedLibrary({ reader }: { readonly reader?: ArticleReader } = {}): Promise<SyncedLibrary> {
  const library = await openTestLibrary(reader === undefined ? {} : { reader })
  const sync = createFolderSync({
    db: library.db,
    libraryFolder: library.folder,
    importer: library.importer,
    onChange() {},
    onReceipt() {},
    onFailed(error) {
      throw error
    },
    quietMs: 30,
  })
  onTestFinished(() => sync.stop())
  const news = path.join(temporaryFolder(), 'News')
  return {
    ...library,
    sync,
    news,
    look: async () => linesOf(await sync.settle()),
    titles: () =>
      listArticles(library.db)
        .map(({ title }) => title)
        .toSorted(),
  }
}

export function linesOf(receipts: readonly Receipt[]): readonly string[] {
  return receipts
    .flatMap(({ lines }) => lines)
    .map(({ outcome, fileName, errorCode }) => [outcome, fileName, errorCode].filter(Boolean).join(' '))
    .toSorted()
}

export function storyText(title: string, sentence = 'A man was shot in Harlow on Monday, Jan. 19, 2026.'): string {
  return `${title}\n\n${sentence} Police said that nobody was arrested.\n`
}
