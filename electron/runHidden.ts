import { app } from 'electron'
import { toAppError } from '../shared/ipc/appError.ts'
import { errorMessage } from '../shared/ipc/errorMessages.ts'
import { type BatchEnd, printAndExit } from './batchOutput.ts'
import { describeError, log, openLog } from './log.ts'
import { appPaths } from './paths.ts'
import type { ReaderHost } from './reader/readerHost.ts'
import { startReader } from './startReader.ts'
import { makeThrowAwayProfile } from './throwAwayProfile.ts'

/**
 * Runs the app for one piece of work without a window, and ends it. It takes no single-instance lock and has a profile of
 * its own that is thrown away, so it runs beside an open app. What the work throws is told in words; exit code 1.
 */
export function runHidden(work: (reader: ReaderHost) => Promise<BatchEnd>): void {
  const paths = appPaths()
  openLog(paths.logFolder)
  app.setPath('userData', makeThrowAwayProfile(paths.throwAwayProfiles))
  // The hidden reader is no reason to go on, and its end none to stop.
  app.on('window-all-closed', () => {})
  app.whenReady().then(run, fail)

  async function run(): Promise<void> {
    try {
      const reader = startReader(paths)
      let end: BatchEnd
      try {
        end = await work(reader)
      } finally {
        reader.dispose()
      }
      await printAndExit(end)
    } catch (error) {
      await fail(error)
    }
  }
}

async function fail(error: unknown): Promise<void> {
  log('error', `a run without a window failed: ${describeError(error)}`)
  await printAndExit({ exitCode: 1, complaint: `throughline: ${errorMessage(toAppError(error))}\n` })
}
