import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readBundleManifest } from '../../../electron/bundleManifest.ts'
import { type LaunchedApp, launchApp, repositoryRoot } from '../harness/launchApp.ts'

let app: LaunchedApp
beforeAll(async () => {
  app = await launchApp()
})
afterAll(() => app.close())

async function statusesOf(urls: readonly string[]): Promise<(number | null)[]> {
  return app.electron.evaluate(
    ({ session }, all) =>
      Promise.all(
        all.map(async (url) => {
          try {
            return (await session.defaultSession.fetch(url)).status
          } catch {
            return null
          }
        }),
      ),
    urls,
  )
}

it('shows the interface from app://, never from a file', async () => {
  expect(app.page.url()).toBe('app://interface/index.html')
  expect(await app.page.evaluate(() => location.origin)).toBe('app://interface')
})

it('serves every built file and nothing else', async () => {
  const names = [...readBundleManifest(path.join(repositoryRoot, 'dist', 'interface')).keys()]
  expect(await statusesOf(names.map((name) => `app://interface/${name}`))).toEqual(names.map(() => 200))

  const part = fc.constantFrom(
    '..',
    '%2e%2e',
    '%2E.',
    '%5c',
    '\\',
    '%00',
    '//',
    '/',
    'index.html',
    'INDEX.HTML',
    'assets',
    'main/main.js',
    'preload/preload.cjs',
    'reader/page.html',
    'interface',
    'package.json',
    '?',
    '%2f',
    'etc/passwd',
  )
  const host = fc.constantFrom(
    'app://interface/',
    'app://reader/',
    'app://figure/',
    'app://interface-evil/',
    'app://x@interface/',
  )
  const urls = fc.sample(
    fc.tuple(host, fc.array(part, { minLength: 1, maxLength: 6 })).map(([start, parts]) => start + parts.join('')),
    1500,
  )
  // Chromium resolves dots and backslashes before the app is asked; what is left must be a name of the list.
  const isName = (url: string) => {
    const { protocol, host: named, pathname, search } = new URL(url.replaceAll('\\', '/'))
    return protocol === 'app:' && named === 'interface' && search === '' && names.includes(pathname.slice(1))
  }
  const statuses = await statusesOf(urls)
  const served = urls.filter((_url, index) => statuses[index] === 200)
  expect(served.filter((url) => !isName(url))).toEqual([])
  expect(statuses.filter((status) => status === 404).length).toBeGreaterThan(500)
})

it('answers no other method', async () => {
  const statuses = await app.electron.evaluate(({ session }) =>
    Promise.all(
      ['POST', 'PUT', 'DELETE', 'HEAD'].map(
        async (method) => (await session.defaultSession.fetch('app://interface/index.html', { method })).status,
      ),
    ),
  )
  expect(statuses).toEqual([405, 405, 405, 405])
})

it('loads no file: page or picture, even when main is told to', async () => {
  const outcome = await app.electron.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false })
    try {
      await window.loadURL('file:///etc/passwd')
      return 'loaded'
    } catch (error) {
      return String(error)
    } finally {
      window.destroy()
    }
  })
  expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT')
})
