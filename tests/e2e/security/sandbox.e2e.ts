import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeArticle } from '../harness/articleFiles.ts'
import { type LaunchedApp, launchApp } from '../harness/launchApp.ts'
import { processTree, processType } from '../harness/processTree.ts'
import { importedFiles } from '../harness/throughline.ts'

let app: LaunchedApp
beforeAll(async () => {
  app = await launchApp()
  await app.page.evaluate(() => {})
  const file = writeArticle(app.profile)
  await app.electron.evaluate(({ app: main }, path) => {
    main.emit('open-file', { preventDefault() {} }, path)
  }, file)
  await importedFiles(app.page)
})
afterAll(() => app.close())

it('runs as an ordinary user: root would have no sandbox to test', () => {
  expect(process.getuid?.()).not.toBe(0)
})

it('keeps every renderer, the hidden reader too, in the kernel’s sandbox', () => {
  const tree = processTree(app.electron.process().pid ?? -1)
  const renderers = tree.filter((each) => processType(each) === 'renderer')
  expect(renderers.length).toBeGreaterThanOrEqual(2)
  for (const { command, status } of renderers) {
    expect(status.get('Seccomp'), command.join(' ')).toBe('2')
    expect(status.get('NoNewPrivs'), command.join(' ')).toBe('1')
  }
})

it('starts no process without the sandbox', () => {
  const tree = processTree(app.electron.process().pid ?? -1)
  expect(tree.length).toBeGreaterThan(3)
  for (const { command } of tree) expect(command).not.toContain('--no-sandbox')
})
