import { open } from 'node:fs/promises'

const PAUSE_MS = 20

/**
 * Brings a file to the disk while somebody writes it, so that their own sync at the end has little left to wait for.
 * Answers the function that ends it. Not for the file of an open library: openFiles.ts.
 */
export function flushAlong(file: string): () => Promise<void> {
  let isOver = false
  async function flush(): Promise<void> {
    while (!isOver) {
      try {
        const handle = await open(file, 'r+')
        await handle.datasync().finally(() => handle.close())
      } catch {
        // Not there yet. What the disk reports, the writer's own sync reports too.
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }
  const flushing = flush()
  return () => {
    isOver = true
    return flushing
  }
}
