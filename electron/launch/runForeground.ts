import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { say } from './say.ts'

export type ForegroundOptions = {
  readonly env: NodeJS.ProcessEnv
  readonly cwd?: string
  /** As root: the user to run as, with no other groups than its own. */
  readonly user?: { readonly uid: number; readonly gid: number }
}

/**
 * Runs a program on this terminal until it ends and gives its exit code (128 + number after a signal). A signal to
 * the launcher goes to the program once; a second one, later than a moment, ends it by force.
 */
export function runForeground(
  command: string,
  commandArguments: readonly string[],
  options: ForegroundOptions,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, commandArguments, {
      cwd: options.cwd,
      env: options.env,
      uid: options.user?.uid,
      gid: options.user?.gid,
      stdio: 'inherit',
      // Its own process group: the terminal would otherwise send Ctrl+C to it as well, and twice means by force.
      detached: process.platform !== 'win32',
    })
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
