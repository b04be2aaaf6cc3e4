import { closeSync, fsyncSync, openSync } from 'node:fs'

/** What was written to the file is on the disk when this returns. Not for the file of an open library: openFiles.ts. */
export function syncFile(file: string): void {
  const descriptor = openSync(file, 'r+')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
