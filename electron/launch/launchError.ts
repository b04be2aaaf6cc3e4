import { say } from './say.ts'

/** Something the launcher cannot mend itself; the message says what to do and is shown without a stack. */
export class LaunchError extends Error {
  override readonly name = 'LaunchError'
}

/** Runs a script's main function; an expected failure is one plain message and exit code 1. */
export async function runScript(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof LaunchError)) throw error
    say(error.message)
    process.exitCode = 1
  }
}
