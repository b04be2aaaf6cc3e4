import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { describeError, log, openLog, withoutHome } from '../../../electron/log.ts'
import { AppError } from '../../../shared/ipc/appError.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'throughline-log-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('says where and what kind, never the message', () => {
  const error = Object.assign(new TypeError('CANARY sentence of an article\nat the second line'), { code: 'EACCES' })
  const described = describeError(error)
  expect(described).toMatch(/^TypeError EACCES at .*log\.test\.ts:\d+:\d+/)
  expect(described).not.toContain('CANARY')
  expect(described).not.toContain('second line')
})

it('describes expected errors and thrown values without what they hold', () => {
  expect(describeError(new AppError('file-unreadable', 'CANARY'))).toMatch(/^AppError file-unreadable/)
  expect(describeError(new AppError('file-unreadable', 'CANARY'))).not.toContain('CANARY')
  expect(describeError('CANARY')).toBe('a thrown string')
})

it('replaces the home folder, also in file URLs', () => {
  expect(withoutHome('at file:///home/an%20na/x.js, /home/an na/y', '/home/an na')).toBe('at file://~/x.js, ~/y')
  expect(withoutHome('/a/b', '/')).toBe('/a/b')
})

it('writes to the folder’s file, without the home folder', () => {
  openLog(folder)
  log('warn', `something at ${homedir()}/secret`)
  const text = readFileSync(path.join(folder, 'throughline.log'), 'utf8')
  expect(text).toContain('something at ~/secret')
  expect(text).not.toContain(homedir())
})
