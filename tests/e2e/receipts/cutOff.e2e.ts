import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import type { ImportProgress } from '../../../shared/model/receipt.ts'
import { generateArticles } from '../../helpers/generateArticles.ts'
import { dropFiles } from '../harness/dropFiles.ts'
import { launchApp, makeProfile } from '../harness/launchApp.ts'
import { answerOf, importedFiles, request } from '../harness/throughline.ts'
import { clickMenu } from '../interface/menuCommand.ts'

const profiles = [makeProfile(), makeProfile()] as const
afterAll(() => {
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true })
})

function writeArticles(count: number): string {
  const folder = path.join(profiles[0], 'News')
  mkdirSync(folder)
  for (const { fileName, text } of generateArticles(count, { seed: 11 }))
    writeFileSync(path.join(folder, fileName), text)
  return folder
}

const progressOf = (page: Page) => answerOf<ImportProgress | null>(page, 'import.progress')

/** What an import writes, without times of day and what joining adds later. */
function tables(library: string) {
  const db = new Database(path.join(library, 'library.sqlite'), { readonly: true })
  try {
    return ['article', 'event', 'evidence', 'receipt', 'receipt_line', 'receipt_file'].map((table) =>
      db
        .prepare(`SELECT * FROM ${table} ORDER BY 1, 2`)
        .all()
        .map((row) =>
          Object.fromEntries(Object.entries(Object(row)).filter(([name]) => !/_at_ms$|^same_as$/.test(name))),
        ),
    )
  } finally {
    db.close()
  }
}

test('an import that is killed is gone on with, and then the library is as without the kill', async () => {
  const news = writeArticles(220)
  const [profile, otherProfile] = profiles
  const library = path.join(profile, 'Killed')
  const first = await launchApp({ library, profile })
  await dropFiles(first.page, [news])
  await first.page.getByRole('dialog').getByText('220 files').waitFor()
  await first.page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true }).click()
  while (((await progressOf(first.page))?.done ?? 0) < 40) await sleep(5)
  const main = first.electron.process()
  const ended = once(main, 'exit')
  main.kill('SIGKILL')
  await ended

  const second = await launchApp({ library, profile })
  await second.page.getByText('The import of “News” was cut off').waitFor()
  const [cutOff] = await answerOf<{ id: number; leftCount: number }[]>(second.page, 'receipt.cutOff')
  expect(cutOff?.leftCount).toBeGreaterThan(0)
  expect(cutOff?.leftCount).toBeLessThan(181)
  await second.page.getByRole('button', { name: /^Go on with the import/ }).click()
  const files = await importedFiles(second.page)
  expect(Object.values(files).filter((outcome) => outcome === 'imported')).toHaveLength(220)
  expect(await answerOf(second.page, 'receipt.cutOff')).toEqual([])
  expect(second.problems).toEqual([])
  await second.close()

  const whole = path.join(otherProfile, 'Whole')
  const other = await launchApp({ library: whole, profile: otherProfile })
  await dropFiles(other.page, [news])
  await importedFiles(other.page)
  await other.close()
  expect(tables(library)).toEqual(tables(whole))
}, 300_000)

test('failed files are tried again when the cause is gone', async () => {
  const app = await launchApp()
  const { page, profile } = app
  const folder = path.join(profile, 'Broken')
  mkdirSync(folder)
  for (const name of ['a.txt', 'b.txt']) writeFileSync(path.join(folder, name), '')
  await dropFiles(page, [folder])
  expect(await importedFiles(page)).toEqual({ 'a.txt': 'failed', 'b.txt': 'failed' })
  writeFileSync(path.join(folder, 'a.txt'), 'The state Senate voted 28-19 on Feb. 4, 2026, to approve $12 million.')
  rmSync(path.join(folder, 'b.txt'))
  await clickMenu(app, 'view.receipts')
  await page.getByRole('option').first().click()
  await page.getByRole('button', { name: 'Retry 2 failed files' }).click()
  await page.getByRole('option', { name: /Retry of Broken/ }).waitFor()
  expect(await importedFiles(page)).toEqual({ 'a.txt': 'imported', 'b.txt': 'failed' })
  expect(app.problems).toEqual([])
  await app.close()
})

test('cancel answers within a second while one file that takes long is being read', async () => {
  const app = await launchApp()
  const { page, profile } = app
  const file = path.join(profile, 'long.txt')
  writeFileSync(
    file,
    'An officer shot two people on Monday in Oakdale. The Senate voted 28-19 last week.\n\n'.repeat(220_000),
  )
  await dropFiles(page, [file])
  while ((await progressOf(page))?.state !== 'running') await sleep(5)
  await sleep(700)
  const cancelledAtMs = performance.now()
  expect((await request(page, 'import.cancel')).ok).toBe(true)
  while ((await progressOf(page))?.state !== 'finished') await sleep(5)
  expect(performance.now() - cancelledAtMs).toBeLessThan(1000)
  expect(await importedFiles(page)).toEqual({ 'long.txt': 'cancelled' })
  expect(await answerOf(page, 'receipt.cutOff')).toEqual([])
  await app.close()
})
