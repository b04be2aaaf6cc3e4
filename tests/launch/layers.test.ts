import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')

type Case = readonly [importer: string, imported: string, path: string, source: string]

/** Each wrong import alone in a file; `stray` becomes a name of its own. */
const forbidden: readonly Case[] = [
  ['shared', 'db', 'shared/model/stray.ts', "import { openLibrary } from '../../db/openLibrary.ts'"],
  ['shared', 'electron', 'shared/model/stray.ts', "import { app } from 'electron'"],
  ['shared', 'electron/', 'shared/stray.ts', "import { start } from '../electron/main.ts'"],
  ['shared', 'renderer', 'shared/model/stray.ts', "import { App } from '../../renderer/ui/App.tsx'"],
  ['shared', 'Node', 'shared/model/stray.ts', "import { join } from 'node:path'"],
  ['shared', 'a folder of Node', 'shared/model/stray.ts', "import { readFile } from 'node:fs/promises'"],
  ['shared', 'SQLite', 'shared/model/stray.ts', "import Database from 'better-sqlite3'"],
  ['shared', 'React', 'shared/model/stray.ts', "import { useState } from 'react'"],
  ['db', 'electron', 'db/stray.ts', "import { app } from 'electron'"],
  ['db', 'electron/', 'db/stray.ts', "import { start } from '../electron/main.ts'"],
  ['db', 'renderer', 'db/stray.ts', "import { App } from '../renderer/ui/App.tsx'"],
  ['electron', 'renderer', 'electron/stray.ts', "import { App } from '../renderer/ui/App.tsx'"],
  ['electron', 'SQLite', 'electron/library/stray.ts', "import Database from 'better-sqlite3'"],
  ['renderer', 'electron', 'renderer/ui/stray.tsx', "import { ipcRenderer } from 'electron'"],
  ['renderer', 'electron/', 'renderer/ui/stray.tsx', "import { start } from '../../electron/main.ts'"],
  ['renderer', 'db', 'renderer/ui/stray.tsx', "import { openLibrary } from '../../db/openLibrary.ts'"],
  ['renderer', 'Node', 'renderer/ui/stray.tsx', "import { readFileSync } from 'node:fs'"],
  ['the reader page', 'Node', 'electron/reader/page/stray.ts', "import { readFileSync } from 'node:fs'"],
  ['the reader page', 'electron', 'electron/reader/page/stray.ts', "import { ipcRenderer } from 'electron'"],
  [
    'the reader page',
    'db',
    'electron/reader/page/stray.ts',
    "import { openLibrary } from '../../../db/openLibrary.ts'",
  ],
  ['a file of main', 'ipcMain', 'electron/stray.ts', "import { app, ipcMain } from 'electron'"],
  ['a handler', 'ipcMain', 'electron/ipc/strayHandlers.ts', "import { ipcMain } from 'electron'"],
  ['a file of main', 'ipcRenderer', 'electron/stray.ts', "import { ipcRenderer } from 'electron'"],
  ['handle.ts', 'ipcRenderer', 'electron/ipc/handle.ts', "import { ipcRenderer } from 'electron'"],
  ['a preload script', 'ipcMain', 'electron/preload.ts', "import { ipcMain } from 'electron'"],
  ['a preload script', 'Node', 'electron/reader/readerPreload.ts', "import { readFileSync } from 'node:fs'"],
  ['the launcher', 'renderer', 'electron/launch/stray.ts', "import { App } from '../../renderer/ui/App.tsx'"],
  ['shared', 'electron as a type', 'shared/stray.ts', "import type { App } from 'electron'"],
  ['shared', 'electron to export it again', 'shared/stray.ts', "export { app } from 'electron'"],
  ['shared', 'electron when called', 'shared/stray.ts', "export const load = () => import('electron')"],
]

const allowed: readonly Case[] = [
  [
    'shared',
    'what its layer allows',
    'shared/model/fine.ts',
    "import { z } from 'zod'\nimport { toDay } from './calendar.ts'",
  ],
  [
    'db',
    'what its layer allows',
    'db/fine.ts',
    "import Database from 'better-sqlite3'\nimport { join } from 'node:path'\nimport { toDay } from '../shared/model/calendar.ts'",
  ],
  [
    'electron',
    'what its layer allows',
    'electron/library/fine.ts',
    "import { app } from 'electron'\nimport { openLibrary } from '../../db/openLibrary.ts'\nimport { readFile } from 'node:fs/promises'",
  ],
  [
    'handle.ts',
    'what its layer allows',
    'electron/ipc/handle.ts',
    "import { ipcMain } from 'electron'\nimport { channels } from '../../shared/ipc/contract.ts'",
  ],
  [
    'the preload script',
    'what its layer allows',
    'electron/preload.ts',
    "import { contextBridge, ipcRenderer } from 'electron'",
  ],
  [
    'the reader’s preload script',
    'what its layer allows',
    'electron/reader/readerPreload.ts',
    "import { contextBridge, ipcRenderer } from 'electron'",
  ],
  [
    'the reader page',
    'what its layer allows',
    'electron/reader/page/fine.ts',
    "import { toDay } from '../../../shared/model/calendar.ts'\nimport { parse } from './readers/parse.ts'",
  ],
  [
    'renderer',
    'what its layer allows',
    'renderer/ui/fine.tsx',
    "import { useState } from 'react'\nimport { toDay } from '../../shared/model/calendar.ts'",
  ],
  [
    'tests',
    'what its layer allows',
    'tests/fine.test.ts',
    "import { openLibrary } from '../db/openLibrary.ts'\nimport { start } from '../electron/main.ts'",
  ],
]

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-layers-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

/** Lints a scratch tree under the project's own rules and gives the paths that broke the layers. */
function refusedPaths(name: string, cases: readonly Case[]): Set<string> {
  const tree = join(folder, name)
  for (const [, , path, source] of cases) {
    mkdirSync(dirname(join(tree, path)), { recursive: true })
    writeFileSync(join(tree, path), `${source}\n`)
  }
  cpSync(join(root, 'biome.json'), join(tree, 'biome.json'))
  cpSync(join(root, '.gitignore'), join(tree, '.gitignore'))
  const result = spawnSync(
    process.execPath,
    [biome, 'lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none', '.'],
    { cwd: tree, encoding: 'utf8' },
  )
  const report: { diagnostics: { category: string; location: { path: string } }[] } = JSON.parse(result.stdout)
  expect(result.status === 0).toBe(report.diagnostics.length === 0)
  return new Set(
    report.diagnostics
      .filter((diagnostic) => diagnostic.category === 'lint/style/noRestrictedImports')
      .map((diagnostic) => diagnostic.location.path),
  )
}

function withOwnNames(cases: readonly Case[]): Case[] {
  return cases.map(([importer, imported, path, source], index) => [
    importer,
    imported,
    path.replace('stray', `stray${index}`),
    source,
  ])
}

describe('the layers', () => {
  describe('forbid a wrong import', () => {
    const cases = withOwnNames(forbidden)
    let refused: Set<string>
    beforeAll(() => {
      refused = refusedPaths('forbidden', cases)
    })
    it.each(cases)('%s may not import %s', (_, __, path) => {
      expect([...refused]).toContain(path)
    })
  })

  describe('let a right import pass', () => {
    let refused: Set<string>
    beforeAll(() => {
      refused = refusedPaths('allowed', allowed)
    })
    it.each(allowed)('%s may import %s', (_, __, path) => {
      expect([...refused]).not.toContain(path)
    })
  })
})
