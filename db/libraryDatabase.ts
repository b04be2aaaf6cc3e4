import type Database from 'better-sqlite3'

/**
 * The one connection to a library. It holds the file's exclusive lock until `closeLibrary`. Nothing in this process
 * may open the file by other means meanwhile, not even to copy or hash it: see openFiles.ts.
 */
export type LibraryDatabase = Database.Database
