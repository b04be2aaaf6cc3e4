import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import type { CopyCheck, CopyToCheck } from './checkCopy.ts'
import { libraryFaults } from './libraryFaults.ts'
import { isSearchIndexWhole } from './searchIndex.ts'

/** A thread of its own for reading a whole copy: on the main one it would hold everything else for its length. */
const { file, nativeBinding }: CopyToCheck = workerData
parentPort?.postMessage(check())

function check(): CopyCheck {
  try {
    const copy = new Database(file, { ...(nativeBinding === undefined ? {} : { nativeBinding }), fileMustExist: true })
    try {
      // Without a log of its own, so that a log found beside a copy is known to be another file's.
      copy.pragma('journal_mode = DELETE')
      copy.pragma('trusted_schema = OFF')
      copy.pragma('cell_size_check = ON')
      return {
        finding: libraryFaults(copy, 'integrity').fault ?? 'ok',
        isSearchIndexWhole: hasSearchIndex(copy) && isSearchIndexWhole(copy),
        applicationId: Number(copy.pragma('application_id', { simple: true })),
        userVersion: Number(copy.pragma('user_version', { simple: true })),
      }
    } finally {
      copy.close()
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unreadable'
    return { finding: code, isSearchIndexWhole: false, applicationId: 0, userVersion: 0 }
  }
}

/** A file of another program has none; it is refused by its header. */
function hasSearchIndex(copy: Database.Database): boolean {
  return copy.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'article_search'").get() !== undefined
}
