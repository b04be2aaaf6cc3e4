import type { BigIntStats } from 'node:fs'

/**
 * What of a file's state says that its bytes may be others: size, the times of its last changes in nanoseconds, and
 * its inode. A program that sets the modification time back cannot set the change time back.
 */
export function fileStamp({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string {
  return `${size}:${mtimeNs}:${ctimeNs}:${ino}`
}

/** The same for a copy in `articles/`: it is written under another name, and a rename is a change of the inode too. */
export function copyStamp({ size, mtimeNs, ino }: BigIntStats): string {
  return `${size}:${mtimeNs}:${ino}`
}
