import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { generateArticles } from '../helpers/generateArticles.ts'
import { dropFiles } from './harness/dropFiles.ts'
import { measureInputToPaint, percentile } from './harness/inputToPaint.ts'
import { launchApp } from './harness/launchApp.ts'
import { importedFiles, request } from './harness/throughline.ts'
import { violations } from './harness/violations.ts'

test('a folder of 1,000 files is imported while the interface keeps answering', async () => {
  const app = await launchApp()
  const { page, profile } = app
  const folder = path.join(profile, 'thousand')
  mkdirSync(folder)
  for (const { fileName, text } of generateArticles(1000)) writeFileSync(path.join(folder, fileName), text)

  await page.getByText('Drop news articles anywhere').waitFor()
  await dropFiles(page, [folder])
  let isOver = false
  const finished = importedFiles(page).then((files) => {
    isOver = true
    return files
  })
  const startedMs = performance.now()
  const delaysMs = await measureInputToPaint(page, ['Shift'], () => isOver)
  const files = await finished
  const seconds = (performance.now() - startedMs) / 1000

  expect(Object.values(files).filter((outcome) => outcome === 'imported')).toHaveLength(1000)
  // Every press was painted, and most of them while the import ran: a frozen window would have painted none.
  expect(delaysMs.length).toBeGreaterThan(20)
  const state = await request(page, 'library.state')
  expect(state).toMatchObject({ ok: true, value: { articleCount: 1000 } })
  expect(app.problems).toEqual([])
  console.log(
    `1,000 files in ${seconds.toFixed(1)} s; input to paint over ${delaysMs.length} presses: ` +
      `median ${percentile(delaysMs, 0.5).toFixed(0)} ms, p95 ${percentile(delaysMs, 0.95).toFixed(0)} ms, ` +
      `longest ${percentile(delaysMs, 1).toFixed(0)} ms`,
  )
  await app.close()
})

test('cancel stops an import at once and every file has its answer', async () => {
  const app = await launchApp()
  const { page, profile } = app
  const folder = path.join(profile, 'many')
  mkdirSync(folder)
  for (const { fileName, text } of generateArticles(2000, { seed: 2 })) writeFileSync(path.join(folder, fileName), text)

  await dropFiles(page, [folder])
  const begin = page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true })
  await begin.waitFor()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violations(page), colorScheme).toEqual([])
  }
  await begin.click()
  await page.getByRole('button', { name: 'Cancel import' }).click()
  const outcomes = Object.values(await importedFiles(page))
  expect(outcomes).toHaveLength(2000)
  expect(outcomes).toContain('cancelled')
  expect(new Set(outcomes)).not.toContain('failed')
  expect(app.problems).toEqual([])
  await app.close()
})
