import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type LaunchedApp, launchApp, repositoryRoot } from '../harness/launchApp.ts'
import { request } from '../harness/throughline.ts'

const preload = path.join(repositoryRoot, 'dist', 'preload', 'preload.cjs')
const refused = { ok: false, error: { code: 'sender-refused', detail: '' } }
const invalid = { ok: false, error: { code: 'request-invalid', detail: '' } }

let app: LaunchedApp
beforeAll(async () => {
  app = await launchApp()
})
afterAll(() => app.close())

const libraryHash = () =>
  createHash('sha256')
    .update(readFileSync(path.join(app.profile, 'Test library', 'library.sqlite')))
    .digest('hex')

it('answers the interface', async () => {
  expect(await request(app.page, 'app.info')).toMatchObject({ ok: true })
})

it.each(['about:blank', 'app://interface/index.html'])(
  'refuses another window that has the same preload and shows %s',
  async (url) => {
    const answer = await app.electron.evaluate(
      async ({ BrowserWindow }, [file, page]) => {
        const window = new BrowserWindow({
          show: false,
          webPreferences: { preload: file, sandbox: true, contextIsolation: true },
        })
        try {
          await window.loadURL(page)
          return await window.webContents.executeJavaScript("throughline.request('app.info')")
        } finally {
          window.destroy()
        }
      },
      [preload, url] as const,
    )
    expect(answer).toEqual(refused)
  },
)

it('gives a frame inside the page no way to ask', async () => {
  const kinds = await app.page.evaluate(async () => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    await new Promise((resolve) => setTimeout(resolve, 200))
    const kind = typeof Reflect.get(frame.contentWindow ?? {}, 'throughline')
    frame.remove()
    return kind
  })
  expect(kinds).toBe('undefined')
})

it.each([
  ['an unknown channel', 'event.drop', undefined],
  ['a channel of Electron’s own', 'ELECTRON_BROWSER_GET_LAST_WEB_PREFERENCES', undefined],
  ['a path of its own choosing', 'import.dropped', { paths: ['/etc/passwd'] }],
  ['a name of the prototype', '__proto__', undefined],
  ['something that is no name', { toString: 'event.get' }, { id: 1 }],
  ['an argument the schema refuses', 'event.get', { id: '1' }],
  ['a key too many', 'event.get', { id: 1, more: true }],
])('answers %s with a typed error', async (_name, channel, argument) => {
  const answer = await app.page.evaluate(([name, value]) => Reflect.get(window, 'throughline').request(name, value), [
    channel,
    argument,
  ] as const)
  expect(answer).toEqual(invalid)
})

it('answers a payload of 256 MB and an object 100,000 levels deep within a second, and nothing is changed', async () => {
  const before = libraryHash()
  const answers = await app.page.evaluate(async () => {
    async function ask(argument: unknown): Promise<{ code: string; elapsedMs: number }> {
      const startedAtMs = performance.now()
      try {
        const { error } = await Reflect.get(window, 'throughline').request('event.get', argument)
        return { code: error?.code, elapsedMs: performance.now() - startedAtMs }
      } catch {
        // What cannot be copied does not leave the page.
        return { code: 'not sent', elapsedMs: performance.now() - startedAtMs }
      }
    }
    let deep: unknown = 1
    for (let level = 0; level < 100_000; level++) deep = { id: deep }
    return [
      await ask({ id: 'x'.repeat(256 * 1024 * 1024) }),
      await ask(deep),
      await ask({ id: new ArrayBuffer(1024 * 1024) }),
    ]
  })
  for (const { code, elapsedMs } of answers) {
    expect(['request-invalid', 'not sent']).toContain(code)
    expect(elapsedMs).toBeLessThan(1000)
  }
  expect(await request(app.page, 'app.info')).toMatchObject({ ok: true })
  expect(libraryHash()).toBe(before)
  expect(await app.electron.evaluate(() => Object.keys(Object.prototype))).toEqual([])
})

it('does not let an argument reach the prototype of objects in main', async () => {
  await app.page.evaluate(() =>
    Reflect.get(window, 'throughline').request('timeline.extent', {
      filter: JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    }),
  )
  expect(await app.electron.evaluate(() => 'polluted' in {})).toBe(false)
})
