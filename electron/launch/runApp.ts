import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import type { PreparedElectron } from './prepareElectron.ts'
import { say } from './say.ts'

/** Switches Electron needs before the app folder; root is the one user whose sandbox cannot work. */
export function electronSwitches(uid: number | undefined): string[] {
  return uid === 0 ? ['--no-sandbox'] : []
}

/** What the app is told about the machine it was prepared on; it listens only while not packaged. */
export function appEnvironment(
  electron: Pick<PreparedElectron, 'sqliteBindingPath'>,
  base: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv {
  const { ELECTRON_RUN_AS_NODE: _, THROUGHLINE_SQLITE_BINDING: __, ...environment } = base
  if (electron.sqliteBindingPath === null) return environment
  return { ...environment, THROUGHLINE_SQLITE_BINDING: electron.sqliteBindingPath }
}

/**
 * Runs the app until it ends and gives its exit code (128 + number after a signal). Signals to the launcher go to
 * the app once; a second one a moment later ends it by force.
 */
export function runApp(
  executablePath: string,
  commandArguments: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  return new Promise((resolve, reject) => {
    // Its own process group: the terminal would otherwise send Ctrl+C to it as well, and twice means by force.
    const isDetached = process.platform !== 'win32'
    const child = spawn(executablePath, commandArguments, { env: environment, stdio: 'inherit', detached: isDetached })
    let firstSignalMs: number | undefined
    const forward = (signal: NodeJS.Signals): void => {
      if (firstSignalMs === undefined) {
        firstSignalMs = performance.now()
        child.kill(signal)
      } else if (performance.now() - firstSignalMs > 1_000) {
        say('ending it by force')
        child.kill('SIGKILL')
      }
    }
    const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, forward)
    child.once('error', reject)
    child.once('close', (code, signal) => {
      for (const name of signals) process.off(name, forward)
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]))
    })
  })
}
