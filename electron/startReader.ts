import { log } from './log.ts'
import type { AppPaths } from './paths.ts'
import { createReaderHost, type ReaderHost } from './reader/readerHost.ts'
import { openReaderWindow } from './reader/readerWindow.ts'

/** The app's one reader. Its process starts with the first file, or when it is warmed up. */
export function startReader({ readerBundle, readerPreloadScript }: AppPaths): ReaderHost {
  return createReaderHost({
    open: () => openReaderWindow({ bundleFolder: readerBundle, preloadScript: readerPreloadScript }),
    onEnded: (code) => log('warn', `the reader was ended: ${code}`),
  })
}
