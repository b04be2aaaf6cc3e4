import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { makeThrowAwayProfile } from '../../../electron/throwAwayProfile.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'throughline-profiles-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

it('makes an empty folder and takes away what ended processes left, but not what running ones use', () => {
  const parent = path.join(root, 'data', 'without window')
  // Process ids end far below this one; the parent of this process is running.
  const ended = path.join(parent, '999999999')
  const running = path.join(parent, String(process.ppid))
  mkdirSync(path.join(ended, 'Cache'), { recursive: true })
  mkdirSync(running)
  mkdirSync(path.join(parent, String(process.pid)))
  writeFileSync(path.join(parent, String(process.pid), 'old'), 'x')

  const profile = makeThrowAwayProfile(parent)

  expect(profile).toBe(path.join(parent, String(process.pid)))
  expect(readdirSync(profile)).toEqual([])
  expect(existsSync(ended)).toBe(false)
  expect(existsSync(running)).toBe(true)
})

it('uses the temporary folder where its parent cannot be made', () => {
  writeFileSync(path.join(root, 'file'), 'x')
  const profile = makeThrowAwayProfile(path.join(root, 'file', 'profiles'))
  expect(profile.startsWith(path.join(tmpdir(), 'throughline-'))).toBe(true)
  rmSync(profile, { recursive: true })
})
