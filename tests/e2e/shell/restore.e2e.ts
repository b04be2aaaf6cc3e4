import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { DEFAULT_FILTER } from '../../../shared/model/event.ts'
import { type LaunchedApp, launchApp, makeProfile } from '../harness/launchApp.ts'
import { importedFiles, request } from '../harness/throughline.ts'
import { clickMenu } from '../interface/menuCommand.ts'

const ARTICLE = `---
title: Man wounded in Ashland
date: 2026-02-03
---
ASHLAND — A police officer shot and wounded a man in Ashland on January 24, 2026, the department said.
`
const LATER = `---
title: Cameras stay on
date: 2026-02-05
---
LOWTOWN — A federal judge ruled on February 4, 2026 that the cameras must stay on.
`

let profile = ''
let library = ''
let app: LaunchedApp | null = null
beforeEach(() => {
  profile = makeProfile()
  library = path.join(profile, 'Cases')
})
afterEach(async () => {
  await app?.close()
  app = null
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
})

async function start(folder: string | null): Promise<LaunchedApp> {
  app = await launchApp({ profile, library: folder })
  return app
}

async function importText(running: LaunchedApp, name: string, text: string): Promise<void> {
  const file = path.join(profile, name)
  writeFileSync(file, text)
  await running.electron.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, file)
  await clickMenu(running, 'import.files')
  await importedFiles(running.page)
  await running.page.getByRole('button', { name: 'Close import result' }).click()
}

async function rename({ page }: LaunchedApp, id: number, value: string): Promise<void> {
  expect(await request(page, 'event.edit', { id, field: 'title', value })).toMatchObject({ ok: true })
}

async function titles({ page }: LaunchedApp): Promise<unknown> {
  const answer = await request(page, 'event.page', { filter: DEFAULT_FILTER, offset: 0, limit: 50 })
  if (!answer.ok) throw new Error(`${answer.error.code} ${answer.error.detail}`)
  return (answer.value as { events: { title: string }[] }).events.map((event) => event.title).sort()
}

it('restores a backup from the menu, with what was edited and imported since', async () => {
  const running = await start(library)
  const { page } = running
  await clickMenu(running, 'library.restore')
  const dialog = page.getByRole('dialog', { name: 'Restore from backup' })
  await dialog.getByText('has no backup yet').waitFor()
  await shot(running, 'empty')
  await page.keyboard.press('Escape')

  await importText(running, 'ashland.md', ARTICLE)
  await clickMenu(running, 'library.backUp')
  await page.getByText('A backup was made.').waitFor()
  await rename(running, 1, 'Shooting in Ashland')
  await importText(running, 'lowtown.md', LATER)
  const before = await titles(running)
  expect(before).toContain('Shooting in Ashland')

  await clickMenu(running, 'library.restore')
  await dialog.getByText('1 change made after it is brought back').waitFor()
  expect(await dialog.getByRole('radio').first().isChecked()).toBe(true)
  await shot(running, 'chosen')
  await dialog.getByRole('button', { name: 'Restore' }).focus()
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('The library was restored.').waitFor()
  await shot(running, 'restored')
  expect(await titles(running)).toEqual(before)
  expect(readdirSync(path.join(library, 'set-aside'))).toHaveLength(1)
  expect(running.problems).toEqual([])
})

it('offers the newest good backup where the library is damaged, and deletes nothing', async () => {
  let running = await start(library)
  await importText(running, 'ashland.md', ARTICLE)
  await rename(running, 1, 'Shooting in Ashland')
  const before = await titles(running)
  await running.close()
  expect(readdirSync(path.join(library, 'backups')).at(-1)).toMatch(/-quit\.sqlite$/)

  const file = path.join(library, 'library.sqlite')
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.fill(0x5a, 4096, bytes.length - 4096))
  running = await start(null)
  const { page } = running
  await page.getByRole('heading', { name: '“Cases” cannot be opened' }).waitFor()
  await page.getByText('The newest good backup is of').waitFor()
  await shot(running, 'damaged')
  await page.getByRole('button', { name: 'Restore from backup…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Restore from backup' })
  await dialog.getByRole('button', { name: 'Restore' }).click()
  await page.getByText('The library was restored.').waitFor()
  expect(await titles(running)).toEqual(before)
  const [aside = ''] = readdirSync(path.join(library, 'set-aside'))
  expect(readFileSync(path.join(library, 'set-aside', aside, 'library.sqlite'))).toEqual(bytes)
  await running.close()

  writeFileSync(file, 'not a database at all')
  running = await start(null)
  await running.page.getByRole('heading', { name: '“Cases” cannot be opened' }).waitFor()
})

it('refuses a library in a folder that is kept in step with a cloud, and says where to move it', async () => {
  mkdirSync(path.join(profile, 'OneDrive'))
  const running = await start(path.join(profile, 'OneDrive', 'Cases'))
  await running.page.getByText('The folder is kept in step by OneDrive').waitFor()
  expect(readdirSync(path.join(profile, 'OneDrive'))).toEqual([])
})

/** For looking at: pictures of both appearances, in the folder that `THROUGHLINE_PICTURES` names. */
async function shot({ page, electron }: LaunchedApp, name: string): Promise<void> {
  const folder = process.env['THROUGHLINE_PICTURES']
  if (folder === undefined) return
  for (const appearance of ['light', 'dark'] as const) {
    await electron.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source
    }, appearance)
    await page.waitForTimeout(300)
    await page.screenshot({ path: path.join(folder, `${name}-${appearance}.png`) })
  }
}
