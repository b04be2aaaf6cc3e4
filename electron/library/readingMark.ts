import { closeSync, ftruncateSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

/** Names, in the library's folder, the file that is in the reader at this moment. */
const MARK_FILE = 'file-in-reader.json'

const mark = z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), fileName: z.string().max(4096) })
export type MarkedFile = z.infer<typeof mark>

export type ReadingMark = {
  set(file: MarkedFile): void
  clear(): void
  /** Takes the file away. */
  close(): void
}

/**
 * The file that an earlier run was ended over, or null; its mark is taken away. It need not have reached the disk: a
 * mark that the power took with it cost one file no more than another try.
 */
export function takeLeftMark(folder: string): MarkedFile | null {
  const file = path.join(folder, MARK_FILE)
  try {
    const left = mark.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    return left.success ? left.data : null
  } catch {
    // Not there, empty, or cut off while it was written.
    return null
  } finally {
    rmSync(file, { force: true })
  }
}

/** Two system calls a file, so that marking costs an import nothing. Where it cannot be written there is no mark. */
export function openReadingMark(folder: string): ReadingMark {
  const file = path.join(folder, MARK_FILE)
  let descriptor: number | null = null
  let writtenLength = 0

  function quietly(step: () => void): void {
    try {
      step()
    } catch {
      // A full disk: files are read all the same.
    }
  }

  return {
    set: (marked) =>
      quietly(() => {
        descriptor ??= openSync(file, 'w')
        const bytes = Buffer.from(JSON.stringify(marked))
        // Blanks take the place of the rest of a longer one, in the same call.
        const padded = Buffer.alloc(Math.max(bytes.length, writtenLength), ' ')
        bytes.copy(padded)
        writeSync(descriptor, padded, 0, padded.length, 0)
        writtenLength = bytes.length
      }),
    clear: () =>
      quietly(() => {
        if (descriptor !== null) ftruncateSync(descriptor, 0)
        writtenLength = 0
      }),
    close: () =>
      quietly(() => {
        if (descriptor !== null) closeSync(descriptor)
        descriptor = null
        rmSync(file, { force: true })
      }),
  }
}
