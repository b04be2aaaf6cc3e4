/** A line for the person at the terminal. Always stderr: the app's stdout may be a receipt that a script reads. */
export function say(message: string): void {
  process.stderr.write(`throughline: ${message}\n`)
}

/**
 * Runs a long step and says that it started, every 10 s that it still runs, and how long it took.
 *
 * @example await withProgress('compiling the sqlite addon', () => compile())
 */
export async function withProgress<T>(label: string, step: () => Promise<T>): Promise<T> {
  const startMs = performance.now()
  const elapsedSeconds = (): number => Math.round((performance.now() - startMs) / 1000)
  say(`${label} …`)
  const timer = setInterval(() => say(`${label} … ${elapsedSeconds()} s`), 10_000)
  try {
    const result = await step()
    say(`${label}: done in ${elapsedSeconds()} s`)
    return result
  } finally {
    clearInterval(timer)
  }
}
