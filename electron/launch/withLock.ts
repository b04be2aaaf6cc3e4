import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isProcessRunning } from '../isProcessRunning.ts'
import { say } from './say.ts'

/**
 * Runs a step while no other process holds the same lock, a folder at `lockPath` naming its owner's process id.
 * A lock whose owner is gone is taken over. Only for processes of one machine.
 */
export async function withLock<T>(lockPath: string, step: () => Promise<T>): Promise<T> {
  for (let isWaitAnnounced = false; !takeLock(lockPath); ) {
    if (isAbandoned(lockPath)) {
      rmSync(lockPath, { recursive: true, force: true })
      continue
    }
    if (!isWaitAnnounced) say(`waiting for another run that holds ${lockPath}`)
    isWaitAnnounced = true
    await sleep(300)
  }
  try {
    return await step()
  } finally {
    rmSync(lockPath, { recursive: true, force: true })
  }
}

function takeLock(lockPath: string): boolean {
  try {
    mkdirSync(lockPath)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
  writeFileSync(join(lockPath, 'owner'), String(process.pid))
  return true
}

function isAbandoned(lockPath: string): boolean {
  try {
    const owner = Number(readFileSync(join(lockPath, 'owner'), 'utf8'))
    return Number.isInteger(owner) && owner > 0 && !isProcessRunning(owner)
  } catch {
    // The owner writes its id just after making the folder; a folder without one for long is a leftover.
    return (statSync(lockPath, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY) < Date.now() - 10_000
  }
}
