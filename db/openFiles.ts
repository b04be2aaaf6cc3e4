import { statSync } from 'node:fs'
import { AppError } from '../shared/ipc/appError.ts'

/**
 * Library files this process holds open, by device and inode.
 *
 * Trap: closing any descriptor of a file drops all POSIX locks this process has on it, SQLite's too. So the file of
 * an open library must not be read here, not even its header; another process could then open it and write as well.
 */
const openFiles = new Set<string>()

/** Throws `library-in-use` when this process has the library open, and the system's error when it is not there. */
export function refuseOpenFile(file: string): void {
  if (openFiles.has(identityOf(file))) throw new AppError('library-in-use')
}

/** Marks the file as open until the function it answers is called. */
export function holdFile(file: string): () => void {
  const identity = identityOf(file)
  openFiles.add(identity)
  return () => openFiles.delete(identity)
}

function identityOf(file: string): string {
  const { dev, ino } = statSync(file, { bigint: true })
  return `${dev}:${ino}`
}
