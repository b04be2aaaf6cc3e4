import { app } from 'electron'
import { toAppError } from '../shared/ipc/appError.ts'
import { errorMessage } from '../shared/ipc/errorMessages.ts'
import { printAndExit, write } from './batchOutput.ts'
import type { GivenFile } from './commandLine.ts'
import { describeError, log, openLog } from './log.ts'
import { appPaths } from './paths.ts'
import { readFiles } from './readFiles.ts'
import { startReader } from './startReader.ts'
import { makeThrowAwayProfile } from './throwAwayProfile.ts'

/** `--read`: prints what is read of files. No library is opened; beside an open app it runs as `--quit` does. */
export function runReadOnly(files: readonly GivenFile[]): void {
  const paths = appPaths()
  openLog(paths.logFolder)
  app.setPath('userData', makeThrowAwayProfile(paths.throwAwayProfiles))
  // The hidden reader is no reason to go on, and its end none to stop.
  app.on('window-all-closed', () => {})
  app.whenReady().then(run, fail)

  async function run(): Promise<void> {
    try {
      const reader = startReader(paths)
      const isWhole = await readFiles(files, {
        reader,
        print: (line) => write(process.stdout, line),
        complain: (line) => write(process.stderr, line),
      })
      reader.dispose()
      await printAndExit({ exitCode: isWhole ? 0 : 1 })
    } catch (error) {
      await fail(error)
    }
  }
}

async function fail(error: unknown): Promise<void> {
  log('error', `reading without a library failed: ${describeError(error)}`)
  await printAndExit({ exitCode: 1, complaint: `throughline: ${errorMessage(toAppError(error))}\n` })
}
