import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeArticle } from '../harness/articleFiles.ts'
import { type LaunchedApp, launchApp, repositoryRoot } from '../harness/launchApp.ts'
import { importedFiles } from '../harness/throughline.ts'

const links = [
  'https://example.org/',
  'file:///etc/passwd',
  'smb://host/share',
  '\\\\host\\share',
  'javascript:alert(1)',
  'ms-msdt:/id',
  'data:text/html,x',
  'mailto:a@example.org',
  'tel:1',
]

let app: LaunchedApp
beforeAll(async () => {
  app = await launchApp()
  await app.electron.evaluate(({ shell }) => {
    const calls: string[] = []
    Object.assign(globalThis, { shellCalls: calls })
    shell.openExternal = (url) => Promise.resolve(void calls.push(url))
    shell.openPath = (file) => Promise.resolve(String(calls.push(file)))
  })
})
afterAll(() => app.close())

it('hands nothing to other programs, whatever link is clicked', async () => {
  const file = writeArticle(app.profile, 'links.txt', `\n${links.join('\n')}\n`)
  await app.electron.evaluate(({ app: main }, name) => void main.emit('open-file', { preventDefault() {} }, name), file)
  expect(await importedFiles(app.page)).toEqual({ 'links.txt': 'imported' })
  await app.page.evaluate(async (urls) => {
    for (const url of urls) {
      for (const target of ['_self', '_blank']) {
        const link = document.createElement('a')
        link.setAttribute('href', url)
        link.target = target
        document.body.append(link)
        link.click()
      }
      window.open(url)
    }
    for (const link of document.querySelectorAll('a')) link.click()
    await new Promise((resolve) => setTimeout(resolve, 500))
  }, links)
  expect(await app.electron.evaluate(() => Reflect.get(globalThis, 'shellCalls'))).toEqual([])
})

it('has no code that could', () => {
  const sources = globSync(['electron/**/*.ts', 'renderer/**/*.{ts,tsx}', 'shared/**/*.ts', 'db/**/*.ts'], {
    cwd: repositoryRoot,
  })
  expect(sources.length).toBeGreaterThan(50)
  const using = sources.filter((file) =>
    /openExternal|openPath\b/.test(readFileSync(path.join(repositoryRoot, file), 'utf8')),
  )
  expect(using).toEqual([])
})
