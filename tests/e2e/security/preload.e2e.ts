import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type LaunchedApp, launchApp, repositoryRoot } from '../harness/launchApp.ts'

let app: LaunchedApp
beforeAll(async () => {
  app = await launchApp()
})
afterAll(() => app.close())

it('gives the page three functions and nothing else', async () => {
  const api = await app.page.evaluate(() => {
    const throughline: object = Reflect.get(window, 'throughline')
    return Object.getOwnPropertyNames(throughline).map((name) => [name, typeof Reflect.get(throughline, name)])
  })
  expect(api.sort()).toEqual([
    ['importDropped', 'function'],
    ['onNotice', 'function'],
    ['request', 'function'],
  ])
})

it('cannot be replaced or changed by the page', async () => {
  const isSame = await app.page.evaluate(() => {
    const before = Reflect.get(window, 'throughline')
    const asked = before.request
    Reflect.set(window, 'throughline', {})
    Reflect.deleteProperty(window, 'throughline')
    Reflect.set(before, 'request', () => 'mine')
    Reflect.defineProperty(before, 'request', { value: () => 'mine' })
    return Reflect.get(window, 'throughline') === before && before.request === asked
  })
  expect(isSame).toBe(true)
})

it('leads to nothing of Electron or Node, however far one walks', async () => {
  const walked = app.page.evaluate(async () => {
    const suspects = [
      'ipcRenderer',
      'sender',
      'senderId',
      'ports',
      'invoke',
      'sendSync',
      'process',
      'require',
      'Module',
      'mainModule',
      'webUtils',
      'getPathForFile',
    ]
    const seen = new Set<unknown>()
    const hits: string[] = []
    function walk(value: unknown, trail: string, depth: number) {
      if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value) || depth > 6)
        return
      if (value === window || value === document) return
      seen.add(value)
      for (const key of Reflect.ownKeys(value)) {
        if (suspects.includes(String(key))) hits.push(`${trail}.${String(key)}`)
        try {
          walk(Reflect.get(value, key), `${trail}.${String(key)}`, depth + 1)
        } catch {
          // An accessor that refuses leads nowhere.
        }
      }
      walk(Reflect.getPrototypeOf(value), `${trail}.[[Prototype]]`, depth + 1)
    }
    const throughline = Reflect.get(window, 'throughline')
    walk(throughline, 'throughline', 0)
    walk(await throughline.request('app.info'), 'answer', 0)
    let error: unknown
    try {
      await throughline.importDropped(7)
    } catch (caught) {
      error = caught
    }
    walk(error, 'error', 0)
    const listenerArguments = await new Promise<unknown[]>((resolve) => {
      const stop = throughline.onNotice('menu.command', (...values: unknown[]) => {
        stop()
        resolve(values)
      })
      Reflect.set(window, 'isListening', true)
      setTimeout(() => resolve(['nothing came']), 5000)
    })
    walk(listenerArguments, 'notice', 0)
    const realm = throughline.request.constructor
    return { hits, listenerArguments, isOwnRealm: realm === Function }
  })
  await app.page.waitForFunction(() => 'isListening' in window)
  await app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('help.about')?.click())
  expect(await walked).toEqual({ hits: [], listenerArguments: [{ command: 'help.about' }], isOwnRealm: true })
})

it('listens to notices of the contract only', async () => {
  const count = await app.page.evaluate(() => {
    const heard: unknown[] = []
    for (const name of ['anything', 'reader-port', '__proto__', 7]) {
      Reflect.get(window, 'throughline').onNotice(name, (value: unknown) => heard.push(value))
    }
    Reflect.set(window, 'heard', heard)
    return heard.length
  })
  expect(count).toBe(0)
  await app.electron.evaluate(({ BrowserWindow }) => {
    for (const name of ['anything', 'reader-port', '__proto__', '7'])
      BrowserWindow.getAllWindows()[0]?.webContents.send(name, 'x')
  })
  await app.page.waitForTimeout(200)
  expect(await app.page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([])
})

it('turns no object that script made into a path', async () => {
  const answers = await app.page.evaluate(async () => {
    const made = new File(['x'], '/etc/passwd')
    const { importDropped } = Reflect.get(window, 'throughline')
    const outcomes: unknown[] = []
    for (const files of [[made], [], [new Blob(['x'])], ['/etc/passwd'], [{ path: '/etc/passwd' }]]) {
      try {
        outcomes.push((await importDropped(files)).error.code)
      } catch {
        outcomes.push('thrown')
      }
    }
    return outcomes
  })
  expect(answers.every((answer) => answer === 'request-invalid' || answer === 'thrown')).toBe(true)
})

it('is small: the names of the channels, no schemas', () => {
  const bundle = readFileSync(path.join(repositoryRoot, 'dist', 'preload', 'preload.cjs'), 'utf8')
  expect(bundle.length).toBeLessThan(5000)
  expect(bundle.match(/require\(/g)).toEqual(['require('])
})
