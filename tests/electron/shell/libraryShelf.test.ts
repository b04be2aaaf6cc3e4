import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createLibraryShelf, type OpenMode } from '../../../electron/libraryShelf.ts'
import { openSettings, type SettingsStore } from '../../../electron/settings.ts'
import { AppError } from '../../../shared/ipc/appError.ts'
import type { LibraryState } from '../../../shared/ipc/contract.ts'

let root = ''
let settings: SettingsStore
let opened: string[] = []
let closed: string[] = []
let states: LibraryState[] = []
let failWith: AppError | null = null

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'throughline-shelf-'))
  settings = openSettings(path.join(root, 'settings.json'))
  opened = []
  closed = []
  states = []
  failWith = null
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function shelf() {
  return createLibraryShelf({
    settings,
    async openLibrary(folder: string, mode: OpenMode) {
      await Promise.resolve()
      if (failWith !== null) throw failWith
      opened.push(`${mode} ${path.basename(folder)}`)
      return {
        folder,
        name: path.basename(folder),
        counts: () => ({ articleCount: 2, eventCount: 7 }),
        warning: () => null,
        async close() {
          closed.push(path.basename(folder))
        },
      }
    },
    onChange: (state) => states.push(state),
  })
}

it('opens a library, tells so, and offers the one before as recent', async () => {
  const libraries = shelf()
  await libraries.open('/libraries/one', 'create')
  await libraries.open('/libraries/two', 'open')
  expect(opened).toEqual(['create one', 'open two'])
  expect(closed).toEqual(['one'])
  expect(states.at(-1)).toEqual({
    isOpen: true,
    name: 'two',
    folder: '/libraries/two',
    articleCount: 2,
    eventCount: 7,
    warning: null,
    recent: [{ name: 'one', folder: '/libraries/one' }],
    error: null,
    damaged: null,
  })
  await libraries.openRecent(0)
  expect(libraries.current()?.name).toBe('one')
})

it('keeps the present library open when another does not open, and says why in words', async () => {
  const libraries = shelf()
  await libraries.open('/libraries/one', 'open')
  failWith = new AppError('library-newer', 'version 9')
  expect(await libraries.open('/libraries/two', 'open')).toBeNull()
  expect(libraries.current()?.name).toBe('one')
  expect(closed).toEqual([])
  expect(libraries.state().error).toContain('newer version of Throughline (version 9)')
  failWith = null
  await libraries.open('/libraries/three', 'open')
  expect(libraries.state().error).toBeNull()
})

it('does not open the open library again', async () => {
  const libraries = shelf()
  await libraries.open('/libraries/one', 'open')
  await libraries.open('/libraries/../libraries/one/', 'either')
  expect(opened).toEqual(['open one'])
  expect(closed).toEqual([])
})

it('opens one after the other when asked for two at once', async () => {
  const libraries = shelf()
  await Promise.all([libraries.open('/a', 'open'), libraries.open('/b', 'open'), libraries.open('/c', 'open')])
  expect(opened).toEqual(['open a', 'open b', 'open c'])
  expect(closed).toEqual(['a', 'b'])
})

it('remembers ten libraries and forgets those that are gone', async () => {
  const libraries = shelf()
  for (let index = 0; index < 12; index++) {
    const folder = path.join(root, `library ${index}`)
    mkdirSync(folder)
    if (index % 2 === 0) writeFileSync(path.join(folder, 'library.sqlite'), '')
    await libraries.open(folder, 'open')
  }
  expect(settings.read().recentFolders).toHaveLength(10)
  await libraries.forgetMissing()
  expect(settings.read().recentFolders.map((folder) => path.basename(folder))).toEqual([
    'library 10',
    'library 8',
    'library 6',
    'library 4',
    'library 2',
  ])
})

it('drops a library from the list when opening it finds it missing', async () => {
  settings.update({ recentFolders: ['/libraries/gone', '/libraries/there'] })
  const libraries = shelf()
  failWith = new AppError('library-missing')
  await libraries.openRecent(0)
  expect(libraries.state()).toMatchObject({ isOpen: false, recent: [{ name: 'there' }] })
  expect(libraries.state().error).toContain('no library in that folder')
})

it('refuses work while none is open', async () => {
  const libraries = shelf()
  expect(() => libraries.required()).toThrow(new AppError('no-library'))
  await expect(libraries.openRecent(3)).rejects.toThrow('not-found')
})

it('closes the open library and waits for it', async () => {
  const libraries = shelf()
  void libraries.open('/a', 'open')
  await libraries.close()
  expect(closed).toEqual(['a'])
  expect(libraries.current()).toBeNull()
})

it('says which library is damaged until another opens', async () => {
  const libraries = shelf()
  failWith = new AppError('library-damaged', 'page 3')
  await libraries.open('/libraries/broken', 'open')
  expect(libraries.state()).toMatchObject({ isOpen: false, damaged: { name: 'broken', folder: '/libraries/broken' } })
  failWith = null
  await libraries.open('/libraries/one', 'open')
  expect(libraries.state()).toMatchObject({ isOpen: true, damaged: null })
})

it('closes the open library before its files are changed, and opens it again, also where the change fails', async () => {
  const libraries = shelf()
  await libraries.open('/libraries/one', 'open')
  let wasOpen = true
  await libraries.replaceFiles('/libraries/one', async () => {
    wasOpen = libraries.current() !== null
  })
  expect(wasOpen).toBe(false)
  expect(closed).toEqual(['one'])
  expect(libraries.current()?.name).toBe('one')
  const failure = libraries.replaceFiles('/libraries/one', async () => {
    throw new AppError('backup-damaged')
  })
  await expect(failure).rejects.toMatchObject({ code: 'backup-damaged' })
  expect(libraries.current()?.name).toBe('one')
})
