import { unlinkSync } from 'node:fs'

/**
 * Removes a file where there is one. Throws what the file system reports.
 *
 * Trap: `rmSync` reports a disk that may not be written to, and some other faults, in an error without the system's code.
 */
export function removeFile(file: string): void {
  try {
    unlinkSync(file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
}
