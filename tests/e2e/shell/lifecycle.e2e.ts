import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { LibraryState } from '../../../shared/ipc/contract.ts'
import { writeArticle } from '../harness/articleFiles.ts'
import { type LaunchedApp, launchApp, makeProfile } from '../harness/launchApp.ts'
import { runApp } from '../harness/runApp.ts'
import { importedFiles, request } from '../harness/throughline.ts'

let profile = ''
let app: LaunchedApp | null = null
beforeEach(() => {
  profile = makeProfile()
})
afterEach(async () => {
  await app?.close()
  app = null
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
})

async function start(library: string | null = null): Promise<LaunchedApp> {
  app = await launchApp({ profile, library })
  return app
}

async function libraryState({ page }: LaunchedApp): Promise<LibraryState> {
  const answer = await request(page, 'library.state')
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value as LibraryState
}

const title = ({ electron }: LaunchedApp) =>
  electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.webContents.getURL().startsWith('app://interface/'))
      ?.getTitle(),
  )

function isItemEnabled({ electron }: LaunchedApp, id: string) {
  return electron.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.enabled, id)
}

it('makes a first library, so that a drop works at once, and opens it again next time', async () => {
  let running = await start()
  expect(await libraryState(running)).toMatchObject({ isOpen: true, name: 'My library', error: null })
  const { folder } = (await libraryState(running)) as { folder: string }
  expect(folder.startsWith(profile)).toBe(true)
  await expect.poll(() => title(running)).toBe('My library – Throughline')
  await running.close()

  const other = path.join(profile, 'Second')
  running = await start(other)
  await expect.poll(() => title(running)).toBe('Second – Throughline')
  await running.close()

  running = await start()
  expect(await libraryState(running)).toMatchObject({ name: 'Second', recent: [{ name: 'My library', folder }] })
  expect(await request(running.page, 'library.openRecent', { index: 0 })).toEqual({ ok: true, value: undefined })
  expect(await libraryState(running)).toMatchObject({ name: 'My library', recent: [{ name: 'Second' }] })
  await expect.poll(() => title(running)).toBe('My library – Throughline')
})

it('says that the last library is gone, and goes on without one', async () => {
  const library = path.join(profile, 'Moved')
  await (await start(library)).close()
  renameSync(library, path.join(profile, 'Elsewhere'))
  const running = await start()
  const state = await libraryState(running)
  expect(state).toMatchObject({ isOpen: false, recent: [] })
  expect(state.error).toContain('There is no library in that folder any more')
  await expect.poll(() => title(running)).toBe('Throughline')
  expect(await isItemEnabled(running, 'import.files')).toBe(false)
  expect(await isItemEnabled(running, 'library.open')).toBe(true)
})

it('keeps the open library when another cannot be opened, and says why', async () => {
  const foreign = path.join(profile, 'Foreign')
  mkdirSync(foreign)
  writeFileSync(path.join(foreign, 'library.sqlite'), 'not a library')
  const running = await start(path.join(profile, 'Mine'))
  await running.electron.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] })
  }, foreign)
  expect(await request(running.page, 'app.runCommand', 'library.open')).toMatchObject({ ok: true })
  const state = await libraryState(running)
  expect(state).toMatchObject({ isOpen: true, name: 'Mine' })
  expect(state.error).toContain('not a Throughline library')
  expect(readFileSync(path.join(foreign, 'library.sqlite'), 'utf8')).toBe('not a library')
})

it('makes a new library where the person says, and imports the files the person chooses', async () => {
  const running = await start(path.join(profile, 'Mine'))
  const article = writeArticle(profile)
  await running.electron.evaluate(
    ({ dialog }, [folder, file]) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: folder })
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] })
    },
    [path.join(profile, 'New'), article] as const,
  )
  await request(running.page, 'app.runCommand', 'library.new')
  expect(await libraryState(running)).toMatchObject({ isOpen: true, name: 'New', articleCount: 0 })
  await request(running.page, 'app.runCommand', 'import.files')
  expect(await importedFiles(running.page)).toEqual({ 'riverton.txt': 'imported' })
})

it('opens the sample library and imports its articles once', async () => {
  const running = await start(path.join(profile, 'Mine'))
  await request(running.page, 'app.runCommand', 'library.openSample')
  const lines = await importedFiles(running.page)
  expect(Object.keys(lines).length).toBeGreaterThanOrEqual(8)
  expect(new Set(Object.values(lines))).toEqual(new Set(['imported']))
  const { articleCount } = (await libraryState(running)) as { articleCount: number }
  await request(running.page, 'app.runCommand', 'library.openSample')
  await running.page.waitForTimeout(500)
  expect(await libraryState(running)).toMatchObject({ name: 'Sample library', articleCount })
})

it('hands a second start to the first, which imports what it was given', async () => {
  const running = await start(path.join(profile, 'Mine'))
  const article = writeArticle(profile)
  const second = await runApp(profile, ['--import', article])
  expect(second.exitCode).toBe(0)
  await expect.poll(() => libraryState(running), { timeout: 20_000 }).toMatchObject({ name: 'Mine', articleCount: 1 })
  await runApp(profile, ['--library', path.join(profile, 'Other')])
  await expect.poll(() => libraryState(running), { timeout: 20_000 }).toMatchObject({ name: 'Other' })
})

it('remembers appearance, text size and the place of the window', async () => {
  let running = await start(path.join(profile, 'Mine'))
  await running.electron.evaluate(({ BrowserWindow, Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('appearance.dark')?.click()
    Menu.getApplicationMenu()?.getMenuItemById('view.textLarger')?.click()
    BrowserWindow.getAllWindows()
      .find((window) => window.webContents.getURL().startsWith('app://interface/'))
      ?.setBounds({ x: 40, y: 50, width: 900, height: 600 })
  })
  await running.page.waitForTimeout(200)
  await running.close()

  running = await start()
  const remembered = await running.electron.evaluate(({ BrowserWindow, nativeTheme }) => {
    const window = BrowserWindow.getAllWindows()[0]
    return { theme: nativeTheme.themeSource, zoom: window?.webContents.getZoomLevel(), bounds: window?.getBounds() }
  })
  expect(remembered).toMatchObject({ theme: 'dark', zoom: 0.5, bounds: { width: 900, height: 600 } })
  expect(await running.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true)
})

it.each(['', '{"window":', '[]', '{"recentFolders":7,"window":{"x":1e99},"appearance":null}', '\u0000'])(
  'starts with the settings file %j',
  async (text) => {
    mkdirSync(path.join(profile, 'data'))
    writeFileSync(path.join(profile, 'data', 'settings.json'), text)
    expect(await libraryState(await start())).toMatchObject({ isOpen: true, name: 'My library' })
  },
)

it('names the next step of undo in the menu, and greys out what needs a selection', async () => {
  const running = await start(path.join(profile, 'Mine'))
  const article = writeArticle(profile)
  await running.electron.evaluate(
    ({ app: main }, file) => void main.emit('open-file', { preventDefault() {} }, file),
    article,
  )
  await importedFiles(running.page)
  const label = () =>
    running.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('edit.undo')?.label)
  expect(await label()).toBe('Undo')
  await request(running.page, 'event.edit', { id: 1, field: 'title', value: 'A better title' })
  expect(await label()).toMatch(/^Undo Edit title/)
  await request(running.page, 'app.setMenuContext', {
    hasSelection: true,
    hasSecondReading: false,
    hasSuggestion: false,
  })
  expect(await isItemEnabled(running, 'event.accept')).toBe(true)
  expect(await isItemEnabled(running, 'event.secondReading')).toBe(false)
  await request(running.page, 'app.setMenuContext', {
    hasSelection: false,
    hasSecondReading: false,
    hasSuggestion: false,
  })
  expect(await isItemEnabled(running, 'event.accept')).toBe(false)
})

it('lives on when a hidden window ends, and ends with its main window, the reader with it', async () => {
  const running = await start(path.join(profile, 'Mine'))
  const article = writeArticle(profile)
  await running.electron.evaluate(
    ({ app: main }, file) => void main.emit('open-file', { preventDefault() {} }, file),
    article,
  )
  await importedFiles(running.page)
  await running.electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows())
      if (!window.webContents.getURL().startsWith('app://interface/')) window.destroy()
  })
  await running.page.waitForTimeout(500)
  expect(await libraryState(running)).toMatchObject({ isOpen: true })

  const more = writeArticle(profile, 'more.txt', '\nMore.\n')
  await running.electron.evaluate(
    ({ app: main }, file) => void main.emit('open-file', { preventDefault() {} }, file),
    more,
  )
  await importedFiles(running.page)
  const child = running.electron.process()
  const ended = new Promise((resolve) => child.once('exit', resolve))
  await running.electron.evaluate(({ BrowserWindow }) => {
    setTimeout(
      () =>
        BrowserWindow.getAllWindows()
          .find((window) => window.webContents.getURL().startsWith('app://interface/'))
          ?.close(),
      50,
    )
  })
  expect(await ended).toBe(0)
})

it('keeps home folder, names and text of articles out of the log', async () => {
  const running = await start(path.join(profile, 'Canary library'))
  const article = writeArticle(profile, 'canary-name.txt', '\nCanary words of the article.\n')
  const broken = path.join(profile, 'canary-broken.txt')
  writeFileSync(broken, Buffer.from([0, 1, 2]))
  await running.electron.evaluate(
    ({ app: main }, files) => {
      for (const file of files) main.emit('open-file', { preventDefault() {} }, file)
    },
    [article, broken],
  )
  await importedFiles(running.page)
  await request(running.page, 'event.get', { id: 999 })
  await request(running.page, 'event.get', { id: 'Canary' })
  await running.electron.evaluate(({ app: main }) => main.emit('second-instance', {}, [], '', { files: ['Canary'] }))
  await running.close()
  const log = readFileSync(path.join(profile, 'data', 'logs', 'throughline.log'), 'utf8')
  expect(log).toContain('event.get: invalid request')
  expect(log).not.toMatch(/canary/i)
  expect(log).not.toContain(profile)
})
