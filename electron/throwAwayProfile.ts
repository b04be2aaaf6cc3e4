import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isProcessRunning } from './isProcessRunning.ts'

/**
 * A data folder for this process alone, removed when it ends. Chromium makes the empty folder once more after that, so
 * each call also takes away what processes that have ended left.
 * @param parent is made when missing; where it cannot be, the system's temporary folder serves
 */
export function makeThrowAwayProfile(parent: string): string {
  let profile: string
  try {
    mkdirSync(parent, { recursive: true })
    for (const name of readdirSync(parent)) if (!isProcessRunning(Number(name))) remove(path.join(parent, name))
    profile = path.join(parent, String(process.pid))
    remove(profile)
    mkdirSync(profile, { mode: 0o700 })
  } catch {
    profile = mkdtempSync(path.join(tmpdir(), 'throughline-'))
  }
  process.once('exit', () => remove(profile))
  return profile
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 20 })
  } catch {
    // The next call tries again.
  }
}
