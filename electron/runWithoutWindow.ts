import { carryOut } from './carryOut.ts'
import type { StartOptions } from './commandLine.ts'
import { openLibraryAt } from './openLibraryAt.ts'
import { runHidden } from './runHidden.ts'

/** `--quit`: the command line's work on a library. The library's own lock keeps it from writing beside an open app. */
export function runWithoutWindow(options: StartOptions & { readonly library: string }): void {
  runHidden(async (reader) => {
    const seams = {
      reader,
      onProgress() {},
      onDataChanged() {},
      onReadingProgress() {},
      onFoldersChanged() {},
      keepsBackups: false,
    }
    const library = await openLibraryAt(options.library, 'either', seams)
    try {
      const { isWhole, output, complaint } = await carryOut(library, options, { canWait: false })
      return { exitCode: isWhole ? 0 : 1, output, complaint }
    } finally {
      await library.close()
    }
  })
}
