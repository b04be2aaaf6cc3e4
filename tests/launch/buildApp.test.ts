import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isBuildStale, sourceFingerprint } from '../../electron/launch/buildApp.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'throughline-build-'))
  for (const path of ['electron/main.ts', 'renderer/ui/App.tsx', 'shared/model/day.ts', 'db/open.ts', 'package.json']) {
    write(path, 'one')
  }
})

afterEach(() => rmSync(root, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

function finishBuild(): void {
  write('dist/source-fingerprint', sourceFingerprint(root))
}

describe('build', () => {
  it('is stale when there is none, or it was not finished', () => {
    expect(isBuildStale(root)).toBe(true)
    write('dist/main/main.js', '')
    expect(isBuildStale(root)).toBe(true)
  })

  it('is fresh while no source has changed', () => {
    finishBuild()
    expect(isBuildStale(root)).toBe(false)
  })

  it.each<[string, () => void]>([
    ['a file was saved', () => utimesSync(join(root, 'electron/main.ts'), 1, 1)],
    ['a file has another size', () => write('shared/model/day.ts', 'longer')],
    ['a file was added', () => write('renderer/ui/New.tsx', '')],
    ['a file was removed', () => rmSync(join(root, 'db/open.ts'))],
    ['a file was renamed', () => renameSync(join(root, 'db/open.ts'), join(root, 'db/openLibrary.ts'))],
    ['the dependencies changed', () => write('package.json', 'other one')],
  ])('is stale after %s', (_, change) => {
    finishBuild()
    change()
    expect(isBuildStale(root)).toBe(true)
  })

  it('does not depend on tests, on the launcher or on itself', () => {
    finishBuild()
    write('tests/new.test.ts', '')
    write('electron/launch/start.ts', '')
    write('dist/main/main.js', '')
    expect(isBuildStale(root)).toBe(false)
  })
})
