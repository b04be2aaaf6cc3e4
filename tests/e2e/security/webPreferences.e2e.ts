import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeArticle } from '../harness/articleFiles.ts'
import { type LaunchedApp, launchApp } from '../harness/launchApp.ts'
import { importedFiles, request } from '../harness/throughline.ts'

/** What every window must have; written down here too, so that loosening the app's own table shows. */
const expected = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
}

const alwaysReported = [
  'sandbox',
  'contextIsolation',
  'nodeIntegration',
  'nodeIntegrationInSubFrames',
  'webSecurity',
  'webviewTag',
]

type Recorded = { readonly url: string; readonly preferences: Record<string, unknown> }

let app: LaunchedApp
beforeAll(async () => {
  app = await launchApp()
})
afterAll(() => app.close())

it('gives every window the same closed preferences: the interface, the reader, the figure', async () => {
  await app.electron.evaluate(({ app: main, webContents }) => {
    const recorded: Recorded[] = []
    Object.assign(globalThis, { recordedPreferences: recorded })
    function record(contents: Electron.WebContents) {
      // Typed for the main window only, but every web contents has it.
      const preferences = Reflect.get(contents, 'getLastWebPreferences').call(contents)
      recorded.push({ url: contents.getURL(), preferences })
    }
    webContents.getAllWebContents().forEach(record)
    main.on('web-contents-created', (_event, contents) => {
      contents.once('did-start-loading', () => record(contents))
    })
  })
  const file = writeArticle(app.profile)
  await app.electron.evaluate(({ app: main }, name) => void main.emit('open-file', { preventDefault() {} }, name), file)
  await importedFiles(app.page)
  await app.electron.evaluate(
    ({ dialog }, file) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file })
    },
    path.join(app.profile, 'figure.png'),
  )
  const saved = await request(app.page, 'figure.save', {
    filter: { types: null, review: ['proposed'], text: '', articleId: null, dated: 'both' },
    range: null,
    title: '',
    caption: '',
    hasSources: false,
    theme: 'light',
    format: 'png',
    scale: 1,
  })
  expect(saved).toEqual({ ok: true, value: { fileName: 'figure.png' } })

  const recorded: Recorded[] = await app.electron.evaluate(() => Reflect.get(globalThis, 'recordedPreferences'))
  expect(recorded.length).toBeGreaterThanOrEqual(3)
  for (const { url, preferences } of recorded) {
    expect(Object.keys(preferences), url).toEqual(expect.arrayContaining(alwaysReported))
    // What Electron leaves out has its default, which is the closed one.
    expect({ ...expected, ...preferences }, url).toMatchObject(expected)
  }
})

it('gives the page nothing of Node', async () => {
  const kinds = await app.page.evaluate(() =>
    [
      'require',
      'process',
      'module',
      'exports',
      'Buffer',
      'global',
      '__dirname',
      'setImmediate',
      'electron',
      'ipcRenderer',
    ].map((name) => typeof Reflect.get(globalThis, name)),
  )
  expect(new Set(kinds)).toEqual(new Set(['undefined']))
})

it('attaches no webview', async () => {
  const countContents = () => app.electron.evaluate(({ webContents }) => webContents.getAllWebContents().length)
  const before = await countContents()
  const isElement = await app.page.evaluate(async () => {
    const view = document.createElement('webview')
    view.setAttribute('src', 'app://interface/index.html')
    document.body.append(view)
    await new Promise((resolve) => setTimeout(resolve, 500))
    return view.shadowRoot !== null || 'getWebContentsId' in view
  })
  expect(isElement).toBe(false)
  expect(await countContents()).toBe(before)
})
