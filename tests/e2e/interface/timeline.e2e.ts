import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { generateArticles } from '../../helpers/generateArticles.ts'
import { dropFiles } from '../harness/dropFiles.ts'
import { type LaunchedApp, launchApp } from '../harness/launchApp.ts'
import { importedFiles, request } from '../harness/throughline.ts'
import { clickMenu } from './menuCommand.ts'

const ARTICLE = `---
title: Ashland orders <b>cameras</b>
date: 2026-02-03
---
Mayor Ruth Ellery ordered city police on Monday to wear body cameras.

A police officer shot and wounded a man in Ashland on January 24, 2026.
`

async function withArticle(env: Record<string, string> = {}): Promise<LaunchedApp> {
  const app = await launchApp({ env })
  const folder = path.join(app.profile, 'in')
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'ashland.md'), ARTICLE)
  await app.electron.evaluate(
    ({ dialog }, file) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] })
    },
    path.join(folder, 'ashland.md'),
  )
  await clickMenu(app, 'import.files')
  await app.page.locator('.mark-label').first().waitFor()
  await importedFiles(app.page)
  return app
}

test.each(['America/Los_Angeles', 'Asia/Tokyo', 'UTC'])(
  'in %s every pin stands in the column of its day',
  async (TZ) => {
    const app = await withArticle({ TZ })
    const { page } = app
    expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(TZ)
    await page.getByRole('row').filter({ hasText: '24 January 2026' }).click()
    await page.locator('.timeline-chart').focus()
    // Close enough for the axis to name every day.
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press('+')
      await page.waitForTimeout(400)
    }
    const column = await page.evaluate(() => {
      const pin = document.querySelector('.vis-selected .mark-pin')?.getBoundingClientRect()
      if (pin === undefined) return null
      const middle = (pin.left + pin.right) / 2
      const days = [...document.querySelectorAll('.vis-time-axis .vis-text.vis-minor:not(.vis-measure)')]
        .map((day) => ({ name: day.textContent, left: day.getBoundingClientRect().left }))
        .sort((one, other) => one.left - other.left)
      const index = days.findLastIndex(({ left }) => left <= middle)
      const [day, next] = days.slice(index, index + 2)
      return day === undefined || next === undefined
        ? null
        : { name: day.name, share: (middle - day.left) / (next.left - day.left) }
    })
    // In the middle of its column: a zone that crept in would move the pin by its hours.
    expect(column?.name).toBe('Sat 24')
    expect(column?.share).toBeCloseTo(0.5, 1)
    expect(app.problems).toEqual([])
    await app.close()
  },
)

test('many marks that appear at once are measured together, not with a layout for each', async () => {
  const app = await launchApp()
  const { page } = app
  const folder = path.join(app.profile, 'many')
  mkdirSync(folder)
  for (const { fileName, text } of generateArticles(40)) writeFileSync(path.join(folder, fileName), text)
  await dropFiles(page, [folder])
  await importedFiles(page)
  const marks = page.locator('.timeline-chart .vis-item:not(.vis-background)')
  const search = page.getByRole('searchbox', { name: 'Search events' })
  const shown = page.getByText(/^\d+ \w+ \d{4} – \d+ \w+ \d{4}$/)
  const rangeBefore = await shown.innerText()
  await search.fill('no event has these words')
  await expect.poll(() => marks.count()).toBe(0)
  await page.waitForTimeout(500)
  // A filter leaves the view where it is, also when it leaves nothing.
  expect(await shown.innerText()).toBe(rangeBefore)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const layouts = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'LayoutCount')?.value ?? 0
  const before = await layouts()
  await search.fill('')
  await expect.poll(() => marks.count()).toBeGreaterThan(20)
  await page.waitForTimeout(300)
  expect((await layouts()) - before).toBeLessThan(await marks.count())
  expect(app.problems).toEqual([])
  await app.close()
})

test('what an analyst types is text on the timeline, in the list and in the hover card, never markup', async () => {
  const app = await withArticle()
  const { page } = app
  await page.getByRole('row').nth(1).click()
  const title = '<img src=x onerror="document.title=1"><b>Bold</b> & <script>1</script>'
  await clickMenu(app, 'event.edit')
  await page.getByRole('textbox', { name: 'Title' }).fill(title)
  await page.keyboard.press('Enter')
  const mark = page.locator('.mark-label').filter({ hasText: 'Bold' })
  await mark.waitFor()
  expect(await mark.textContent()).toBe(title)
  await mark.hover()
  await page.getByRole('tooltip').getByText(title).waitFor()
  expect(await page.locator('.mark-label img, .mark-label b, [role=tooltip] b, [role=row] b').count()).toBe(0)
  expect(app.problems).toEqual([])
  await app.close()
})

test('Ctrl+Z in a text field takes back the typing and leaves the library alone', async () => {
  const app = await withArticle()
  const { page } = app
  await page.getByRole('row').nth(1).click()
  await page.keyboard.press('a')
  await page.getByText('Accepted: 1 event.').waitFor()
  const field = page.getByRole('searchbox', { name: 'Search events' })
  await field.click()
  await page.keyboard.type('mayor')
  await page.keyboard.press('Control+z')
  await page.waitForTimeout(500)
  expect(await field.inputValue()).not.toBe('mayor')
  const history = await request(page, 'history.state')
  expect(history).toMatchObject({ ok: true, value: { undo: expect.stringContaining('Accept') } })
  await app.close()
})

test('a figure is saved from the dialog, which says under what name', async () => {
  const app = await withArticle()
  const { page } = app
  await app.electron.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    },
    path.join(app.profile, 'ashland.svg'),
  )
  await clickMenu(app, 'figure.export')
  const dialog = page.getByRole('dialog', { name: 'Export figure' })
  await dialog.getByRole('img', { name: 'Preview of the figure with 2 events' }).waitFor()
  await dialog.getByRole('button', { name: 'Save…' }).click()
  await page.getByText('Saved ashland.svg.').waitFor()
  expect(app.problems).toEqual([])
  await app.close()
})
