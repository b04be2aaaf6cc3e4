import { closeSync, fsyncSync, openSync } from 'node:fs'

/** A new name or a rename is on the disk only when its folder is; Windows cannot open folders and does not need it. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
