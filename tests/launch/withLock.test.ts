import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withLock } from '../../electron/launch/withLock.ts'

let folder: string
let lockPath: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-lock-'))
  lockPath = join(folder, 'lock')
})

afterEach(() => rmSync(folder, { recursive: true }))

describe('withLock', () => {
  it('lets the second run wait until the first has ended', async () => {
    const log: string[] = []
    const step = (name: string) => async () => {
      log.push(`${name} starts`)
      await sleep(50)
      log.push(`${name} ends`)
    }
    await Promise.all([withLock(lockPath, step('a')), withLock(lockPath, step('b'))])
    expect(log).toEqual(['a starts', 'a ends', 'b starts', 'b ends'])
  })

  it('opens the lock after a failure and hands the failure on', async () => {
    await expect(withLock(lockPath, () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk')
    expect(existsSync(lockPath)).toBe(false)
  })

  it('takes over the lock of a process that is gone', async () => {
    mkdirSync(lockPath)
    // Beyond the largest process id there can be.
    writeFileSync(join(lockPath, 'owner'), '99999999')
    expect(await withLock(lockPath, async () => 'done')).toBe('done')
  })

  it('takes over an old lock that nobody signed', async () => {
    mkdirSync(lockPath)
    utimesSync(lockPath, 1, 1)
    expect(await withLock(lockPath, async () => 'done')).toBe('done')
  })
})
