import { app } from 'electron'

/** How a run without a window ends. */
export type BatchEnd = {
  readonly exitCode: 0 | 1 | 2
  readonly output?: string
  readonly complaint?: string
}

/** Writes to the terminal, waits until it is out, and ends the app. */
export async function printAndExit(end: BatchEnd): Promise<void> {
  await write(process.stdout, end.output ?? '')
  await write(process.stderr, end.complaint ?? '')
  app.exit(end.exitCode)
}

/** Resolves when the text has left the process: ending right after `write` would cut a pipe short. */
export function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stream.off('error', done)
      resolve()
    }
    // A reader that went away (`| head`) is no reason to fail.
    stream.once('error', done)
    stream.write(text, done)
  })
}
