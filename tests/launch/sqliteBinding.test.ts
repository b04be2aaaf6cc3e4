import { describe, expect, it } from 'vitest'
import { bindingName, needsOwnBinding } from '../../electron/launch/sqliteBinding.ts'

const key = { sqliteVersion: '13.2.0', electronVersion: '33.2.1', platform: 'linux', arch: 'x64' }

describe('sqlite addon', () => {
  it.each([
    ['33.2.1', true],
    ['34.0.0', true],
    ['35.0.0', false],
    ['45.4.1', false],
    ['100.0.0', false],
  ])('is compiled for Electron %s: %s', (version, expected) => {
    expect(needsOwnBinding(version)).toBe(expected)
  })

  it('is cached under a name that differs with everything it depends on', () => {
    const names = [
      key,
      { ...key, sqliteVersion: '13.3.0' },
      { ...key, electronVersion: '34.0.0' },
      { ...key, platform: 'darwin' },
      { ...key, arch: 'arm64' },
    ].map(bindingName)
    expect(names[0]).toBe('better-sqlite3-13.2.0-electron-33.2.1-linux-x64.node')
    expect(new Set(names).size).toBe(names.length)
  })
})
