import { app } from 'electron'
import { toAppError } from '../shared/ipc/appError.ts'
import { errorMessage } from '../shared/ipc/errorMessages.ts'
import { printAndExit } from './batchOutput.ts'
import { type CommandResult, carryOut } from './carryOut.ts'
import type { StartOptions } from './commandLine.ts'
import { describeError, log, openLog } from './log.ts'
import { openLibraryAt } from './openLibraryAt.ts'
import { appPaths } from './paths.ts'
import { startReader } from './startReader.ts'
import { makeThrowAwayProfile } from './throwAwayProfile.ts'

/**
 * `--quit`: the command line's work without a window. It takes no single-instance lock and has a profile of its own
 * that is thrown away, so it runs beside an open app; the library's own lock keeps the two from writing at once.
 */
export function runWithoutWindow(options: StartOptions & { readonly library: string }): void {
  const paths = appPaths()
  openLog(paths.logFolder)
  app.setPath('userData', makeThrowAwayProfile(paths.throwAwayProfiles))
  // The hidden reader is no reason to go on, and its end none to stop.
  app.on('window-all-closed', () => {})
  app.whenReady().then(run, fail)

  async function run(): Promise<void> {
    try {
      const reader = startReader(paths)
      const seams = { reader, onProgress() {}, onDataChanged() {}, onReadingProgress() {}, keepsBackups: false }
      const library = await openLibraryAt(options.library, 'either', seams)
      let result: CommandResult
      try {
        result = await carryOut(library, options)
      } finally {
        await library.close()
        reader.dispose()
      }
      await printAndExit({ exitCode: result.isWhole ? 0 : 1, output: result.output, complaint: result.complaint })
    } catch (error) {
      await fail(error)
    }
  }
}

async function fail(error: unknown): Promise<void> {
  log('error', `a run without a window failed: ${describeError(error)}`)
  await printAndExit({ exitCode: 1, complaint: `throughline: ${errorMessage(toAppError(error))}\n` })
}
