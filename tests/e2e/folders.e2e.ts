import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEFAULT_FILTER } from '../../shared/model/event.ts'
import { type LaunchedApp, launchApp, makeProfile } from './harness/launchApp.ts'
import { request } from './harness/throughline.ts'

const shooting = 'Two men were shot in Harlow on Monday, Jan. 19, 2026.'
const arrest = 'Police arrested Dana Reed, 31, in Milford on Tuesday, Jan. 20, 2026.'

const profile = makeProfile()
const library = path.join(profile, 'Followed')
const news = path.join(profile, 'News')
const story = path.join(news, 'story.txt')
let app: LaunchedApp

beforeAll(async () => {
  mkdirSync(news)
  writeFileSync(story, `Two men shot\n\n${shooting} ${arrest}\n`)
  app = await launchApp({ library, profile })
  await app.electron.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] })
  }, news)
})
afterAll(async () => {
  await app.close()
  rmSync(profile, { recursive: true, force: true })
})

test('a folder is followed from the start page, and its files come by themselves', async () => {
  const { page } = app
  await page.getByRole('button', { name: 'Follow folder…' }).click()
  await page.getByRole('heading', { name: 'Followed folders' }).waitFor()
  await page.getByText(news).waitFor()
  await expect.poll(() => page.locator('footer').innerText(), { timeout: 20_000 }).toContain('1 article, 2 events')
  writeFileSync(
    path.join(news, 'second.txt'),
    `A vote\n\nThe Lake County council delayed a vote on Monday, Jan. 26, 2026.\n`,
  )
  await expect.poll(() => page.locator('footer').innerText(), { timeout: 20_000 }).toContain('2 articles')
})

test('a correction outlives the change of its file, and what no longer fits is asked', async () => {
  const { page } = app
  const filter = { ...DEFAULT_FILTER, types: ['arrest'] }
  const found = await request(page, 'event.page', { filter, offset: 0, limit: 5 })
  const id = (found as unknown as { value: { events: { id: number }[] } }).value.events[0]?.id ?? -1
  expect(await request(page, 'event.edit', { id, field: 'place', value: 'Milford, north side' })).toMatchObject({
    ok: true,
  })
  writeFileSync(story, `Two men shot\n\n${shooting}\n`)
  const questions = page.getByRole('region', { name: 'To settle' })
  await questions.getByText('The file no longer says').waitFor({ timeout: 20_000 })
  expect(await questions.innerText()).toContain(arrest)
  expect(await request(page, 'event.get', { id })).toMatchObject({
    value: { place: 'Milford, north side', isStillFound: false, evidence: [{ anchor: 'lost', quote: arrest }] },
  })
  await questions.getByRole('button', { name: 'Keep event' }).click()
  await questions.getByText('Nothing.').waitFor()
  expect(await request(page, 'event.get', { id })).toMatchObject({ value: { place: 'Milford, north side' } })
})

test('a folder that is away pauses, and nothing is called missing', async () => {
  const { page } = app
  renameSync(news, `${news} away`)
  await page.keyboard.press('F5')
  await page.getByText('Paused.').waitFor({ timeout: 20_000 })
  expect(await page.getByText('1 missing').count()).toBe(0)
  renameSync(`${news} away`, news)
  await page.keyboard.press('F5')
  await page.getByText('Paused.').waitFor({ state: 'detached', timeout: 20_000 })
})

test('an article whose file is gone says so and stays', async () => {
  const { page } = app
  rmSync(path.join(news, 'second.txt'))
  await page.getByText('1 article, 1 missing').waitFor({ timeout: 20_000 })
  await page.getByRole('button', { name: 'Articles' }).first().click()
  await page.getByText('File gone').waitFor()
  await expect.poll(() => page.locator('footer').innerText()).toContain('2 articles')
})

test('a file that cannot be read is counted, and named with the reason when asked', async () => {
  const { page } = app
  writeFileSync(path.join(news, 'empty.txt'), '')
  await page.getByRole('button', { name: 'Folders' }).click()
  const unread = page.getByRole('button', { name: '1 not read' })
  await unread.click({ timeout: 20_000 })
  const list = page.getByRole('list', { name: 'Files that were not read' })
  expect(await list.innerText()).toMatch(/^empty\.txt The file is empty/)
  expect(await unread.getAttribute('aria-expanded')).toBe('true')
  rmSync(path.join(news, 'empty.txt'))
  await unread.waitFor({ state: 'detached', timeout: 20_000 })
})

test('a table that comes by itself waits at the top of the window, and opens nothing', async () => {
  const { page } = app
  const table = path.join(news, 'cases.csv')
  writeFileSync(table, 'when,where,what\n2026-01-02,Lima,arrest\n2026-01-05,Oslo,arrest\n')
  await page.getByText('1 table waits for its columns.').waitFor({ timeout: 20_000 })
  await page.waitForTimeout(1000)
  expect(await page.getByRole('dialog').count()).toBe(0)
  rmSync(table)
  await page.getByRole('button', { name: '1 not read' }).waitFor({ state: 'detached', timeout: 20_000 })
})

test('a folder that is not followed any more leaves its articles', async () => {
  const { page } = app
  await page.getByRole('button', { name: 'Folders' }).click()
  await page.getByRole('button', { name: 'Stop following News' }).click()
  await page.getByText(news).waitFor({ state: 'detached' })
  await expect.poll(() => page.locator('footer').innerText()).toContain('2 articles')
})
