import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { closeLibrary } from '../../../db/openLibrary.ts'
import { createLibrary, openLibraryFolder } from '../../../electron/library/libraryFolder.ts'
import { temporaryFolder } from './temporaryFolder.ts'

async function created(folder: string) {
  const library = await createLibrary({ folder })
  onTestFinished(() => void (library.db.open && closeLibrary(library.db)))
  return library
}

describe('a library folder', () => {
  test('is made with all its parts, in a new folder or an empty one', async () => {
    const parent = temporaryFolder()
    const library = await created(path.join(parent, 'deep', 'My library'))
    expect(library).toMatchObject({ name: 'My library', folder: path.join(parent, 'deep', 'My library') })
    expect(
      readdirSync(library.folder)
        .filter((name) => !name.includes('-wal'))
        .sort(),
    ).toEqual(['articles', 'backups', 'journal', 'library.sqlite'])
    const empty = temporaryFolder()
    writeFileSync(path.join(empty, '.DS_Store'), 'x')
    expect((await created(empty)).articlesFolder).toBe(path.join(empty, 'articles'))
  })

  test('opens again', async () => {
    const { folder, db } = await created(path.join(temporaryFolder(), 'Library'))
    closeLibrary(db)
    const library = await openLibraryFolder({ folder })
    expect(library.db.open).toBe(true)
    closeLibrary(library.db)
  })

  test('is not made where there is anything, and that stays as it was', async () => {
    const folder = temporaryFolder()
    writeFileSync(path.join(folder, 'thesis.txt'), 'x')
    await expect(createLibrary({ folder })).rejects.toMatchObject({ code: 'library-folder-taken' })
    await expect(createLibrary({ folder: path.join(folder, 'thesis.txt') })).rejects.toMatchObject({
      code: 'library-folder-taken',
    })
    await expect(createLibrary({ folder: path.join(folder, 'thesis.txt', 'x') })).rejects.toMatchObject({
      code: 'library-folder-taken',
    })
    expect(readdirSync(folder)).toEqual(['thesis.txt'])
  })

  test('is not opened where there is none', async () => {
    const folder = temporaryFolder()
    await expect(openLibraryFolder({ folder })).rejects.toMatchObject({ code: 'library-missing' })
    await expect(openLibraryFolder({ folder: path.join(folder, 'gone') })).rejects.toMatchObject({
      code: 'library-missing',
    })
    expect(readdirSync(folder)).toEqual([])
  })

  test('loses the half-written copies of an import that was cut off, and nothing else', async () => {
    const { folder, db, articlesFolder } = await created(path.join(temporaryFolder(), 'Library'))
    closeLibrary(db)
    for (const name of ['.unfinished-a-1234567890.txt', 'a-1234567890.txt', '.keep'])
      writeFileSync(path.join(articlesFolder, name), 'x')
    const library = await openLibraryFolder({ folder })
    closeLibrary(library.db)
    expect(readdirSync(articlesFolder).sort()).toEqual(['.keep', 'a-1234567890.txt'])
  })

  test('that could not be opened for a fault of the disk is not taken for one that is open', async () => {
    const { folder, db, articlesFolder } = await created(path.join(temporaryFolder(), 'Library'))
    closeLibrary(db)
    rmdirSync(articlesFolder)
    writeFileSync(articlesFolder, 'no folder')
    await expect(openLibraryFolder({ folder })).rejects.toThrow()
    rmSync(articlesFolder)
    closeLibrary((await openLibraryFolder({ folder })).db)
  })

  test('a library that could not be made leaves nothing behind', async () => {
    const folder = path.join(temporaryFolder(), 'new', 'Library')
    await expect(createLibrary({ folder, nativeBinding: '/nowhere/addon.node' })).rejects.toThrow()
    expect(existsSync(path.dirname(folder))).toBe(false)
    const empty = temporaryFolder()
    mkdirSync(path.join(empty, 'kept'))
    await expect(
      createLibrary({ folder: path.join(empty, 'kept'), nativeBinding: '/nowhere/addon.node' }),
    ).rejects.toThrow()
    expect(readdirSync(path.join(empty, 'kept'))).toEqual([])
  })
})
