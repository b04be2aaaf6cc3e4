import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEFAULT_FILTER } from '../../shared/model/event.ts'
import type { OwnType } from '../../shared/model/ownType.ts'
import { generateArticles } from '../helpers/generateArticles.ts'
import { dropFiles } from './harness/dropFiles.ts'
import { measureInputToPaint, percentile } from './harness/inputToPaint.ts'
import { type LaunchedApp, launchApp, makeProfile } from './harness/launchApp.ts'
import { importedFiles, request } from './harness/throughline.ts'

const COUNT = 1000
// A thousand articles on a machine that has other work too.
const TIMEOUT_MS = 240_000
const PAN = [...Array.from({ length: 12 }, () => 'ArrowRight'), ...Array.from({ length: 12 }, () => 'ArrowLeft')]

const profile = makeProfile()
const library = path.join(profile, 'Thousand')
let app: LaunchedApp

beforeAll(async () => {
  const folder = path.join(profile, 'in')
  mkdirSync(folder)
  for (const { fileName, text } of generateArticles(COUNT)) writeFileSync(path.join(folder, fileName), text)
  app = await launchApp({ library, profile })
  await app.page.getByText('Drop news articles anywhere').waitFor()
  await dropFiles(app.page, [folder])
  await importedFiles(app.page)
  await app.page.getByRole('button', { name: 'Close import result' }).click()
})
afterAll(async () => {
  await app.close()
  rmSync(profile, { recursive: true, force: true })
})

const video: OwnType = { id: 'video', name: 'Video', color: '#0b7285', triggers: ['release'] }
const march: OwnType = { id: 'march', name: 'March', color: '#d9480f', triggers: ['march'] }

/** Saves own types as the dialog does, which begins the reading again. */
async function saveTypes(page: Page, ownTypes: readonly OwnType[]): Promise<void> {
  expect(await request(page, 'types.save', { ownTypes, otherDated: false })).toMatchObject({ ok: true })
}

async function progress(page: Page): Promise<{ readonly state: string; readonly done: number } | null> {
  const answer = await request(page, 'reading.progress')
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value as { state: string; done: number } | null
}

async function readingIsOver(page: Page): Promise<void> {
  while ((await progress(page))?.state === 'running') await page.waitForTimeout(100)
}

async function countOf(page: Page, type: string): Promise<number> {
  const answer = await request(page, 'event.page', {
    filter: { ...DEFAULT_FILTER, types: [type] },
    offset: 0,
    limit: 1,
  })
  if (!answer.ok) throw new Error(answer.error.code)
  return (answer.value as { total: number }).total
}

test('1,000 articles are read again in the background while the timeline pans', { timeout: TIMEOUT_MS }, async () => {
  const { page } = app
  const timeline = page.locator('.timeline-chart')
  await timeline.focus()
  for (let step = 0; step < 4; step++) await page.keyboard.press('+')
  await page.waitForTimeout(800)
  let isOver = false
  setTimeout(() => {
    isOver = true
  }, 4000)
  const atRestMs = await measureInputToPaint(page, PAN, () => isOver)

  const startedMs = performance.now()
  await saveTypes(page, [march])
  let seconds = 0
  isOver = false
  const over = readingIsOver(page).then(() => {
    isOver = true
    seconds = (performance.now() - startedMs) / 1000
  })
  await timeline.focus()
  const delaysMs = await measureInputToPaint(page, PAN, () => isOver)
  await over

  expect(await progress(page)).toMatchObject({ state: 'finished', done: COUNT, total: COUNT, failed: 0 })
  expect(await countOf(page, 'march')).toBeGreaterThanOrEqual(COUNT / 2)
  // Every press was painted, and while the reading went on: a frozen window would have painted none.
  expect(delaysMs.length).toBeGreaterThan(20)
  expect(app.problems).toEqual([])
  console.log(
    `${COUNT} articles read again in ${seconds.toFixed(1)} s; input to paint while the timeline pans: ` +
      `${describe(delaysMs)}; at rest ${describe(atRestMs)}`,
  )
})

test('a reading that was stopped says so, is taken up by a button, and by itself at the next start', {
  timeout: TIMEOUT_MS,
}, async () => {
  const { page } = app
  await saveTypes(page, [march, video])
  await page.getByRole('button', { name: 'Stop reading' }).click()
  await page.getByText(/^Reading again was stopped at/).waitFor()
  const stopped = await progress(page)
  expect(stopped?.state).toBe('cancelled')
  expect(stopped?.done).toBeLessThan(COUNT)
  await page.getByRole('button', { name: 'Read again' }).click()
  await page.getByRole('button', { name: 'Stop reading' }).waitFor()

  // Closed in the middle of it.
  await app.close()
  app = await launchApp({ library, profile })
  await readingIsOver(app.page)
  expect((await progress(app.page))?.state).toBe('finished')
  await saveTypes(app.page, [march, { ...video, name: 'Footage' }])
  // A name changes no event: nothing is read.
  expect((await progress(app.page))?.state).not.toBe('running')
  expect(app.problems).toEqual([])
})

function describe(delaysMs: readonly number[]): string {
  return (
    `median ${percentile(delaysMs, 0.5).toFixed(0)} ms, p95 ${percentile(delaysMs, 0.95).toFixed(0)} ms, ` +
    `longest ${percentile(delaysMs, 1).toFixed(0)} ms over ${delaysMs.length} presses`
  )
}
