import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import type { CopyCheck, CopyToCheck } from './checkCopy.ts'

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
        finding: String(copy.pragma('integrity_check(1)', { simple: true })),
        applicationId: Number(copy.pragma('application_id', { simple: true })),
        userVersion: Number(copy.pragma('user_version', { simple: true })),
      }
    } finally {
      copy.close()
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unreadable'
    return { finding: code, applicationId: 0, userVersion: 0 }
  }
}
