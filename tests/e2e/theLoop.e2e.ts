import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { dropFiles } from './harness/dropFiles.ts'
import { launchApp, makeProfile } from './harness/launchApp.ts'
import { importedFiles } from './harness/throughline.ts'
import { clickMenu } from './interface/menuCommand.ts'

const ARTICLE = `---
title: Deputy shoots man in Oakdale
outlet: The Oakdale Record
date: 2026-02-03
---
A sheriff's deputy shot and killed Daniel Moreau on Saturday in Oakdale, officials said.

Gov. Anna Lindqvist ordered state troopers on Monday to wear body cameras. The state Senate voted 28-19 last month to approve $12 million for the equipment.
`

const profile = makeProfile()
const library = path.join(profile, 'Oakdale')
afterAll(() => rmSync(profile, { recursive: true, force: true }))

const eventPane = (page: Page) => page.getByRole('region', { name: 'Event', exact: true })
const shootingRow = (page: Page) => page.getByRole('row').filter({ hasText: 'Shooting' })

test('an article is dropped, an event opened at its sentence, corrected, undone, redone, and all is there after a restart', async () => {
  mkdirSync(path.join(profile, 'in'))
  const file = path.join(profile, 'in', 'oakdale.md')
  writeFileSync(file, ARTICLE)
  const first = await launchApp({ library, profile })
  await first.page.getByText('Drop news articles anywhere').waitFor()

  await dropFiles(first.page, [file])
  expect(await importedFiles(first.page)).toEqual({ 'oakdale.md': 'imported' })
  await first.page.getByText('Import result').waitFor()

  await shootingRow(first.page).click()
  const pane = eventPane(first.page)
  await pane.getByText('31 January 2026').first().waitFor()
  // The evidence is marked in the article, word for word.
  const marked = await pane.locator('mark').allTextContents()
  expect(marked.join('')).toContain('shot and killed Daniel Moreau')

  await pane.getByRole('button', { name: /^Edit date/ }).click()
  await pane.getByRole('textbox', { name: 'Date' }).fill('2026-01-30')
  await first.page.keyboard.press('Enter')
  await pane.getByText('30 January 2026').first().waitFor()
  // The machine's value stands beside the analyst's.
  await pane.getByText('The machine read: 31 January 2026').waitFor()

  // The menu's shortcuts do not hear keys that come from a test.
  await clickMenu(first, 'edit.undo')
  await shootingRow(first.page).getByText('31 January 2026').waitFor()
  await clickMenu(first, 'edit.redo')
  await shootingRow(first.page).getByText('30 January 2026').waitFor()
  expect(first.problems).toEqual([])
  await first.close()

  const second = await launchApp({ library, profile })
  await shootingRow(second.page).getByText('30 January 2026').waitFor()
  await shootingRow(second.page).click()
  // Undo survives the restart too.
  await clickMenu(second, 'edit.undo')
  await shootingRow(second.page).getByText('31 January 2026').waitFor()
  await second.close()

  const stored = readdirSync(path.join(library, 'articles'))
  expect(stored).toHaveLength(1)
  expect(readFileSync(path.join(library, 'articles', stored[0] ?? ''), 'utf8')).toBe(ARTICLE)
  expect(readFileSync(file, 'utf8')).toBe(ARTICLE)
})

test('an article without a publication date keeps its relative dates open, asks, and resolves at once without losing a correction', async () => {
  const folder = path.join(profile, 'undated')
  mkdirSync(folder)
  const file = path.join(folder, 'undated.txt')
  writeFileSync(file, ARTICLE.replace(/---[\s\S]*---\n/, ''))
  const app = await launchApp()
  const { page } = app
  await dropFiles(page, [file])
  expect(await importedFiles(page)).toEqual({ 'undated.txt': 'imported' })
  await page
    .getByRole('button', { name: 'Needs a date' })
    .or(page.getByRole('link', { name: 'Needs a date' }))
    .first()
    .waitFor()
  await shootingRow(page).click()
  const pane = eventPane(page)
  await pane.getByText('Needs the publication date.').waitFor()
  await pane.getByRole('button', { name: /^Edit place/ }).click()
  await pane.getByRole('textbox', { name: 'Place' }).fill('Oakdale, north side')
  await page.keyboard.press('Enter')
  await pane.getByText('Oakdale, north side').first().waitFor()

  await pane.getByRole('button', { name: 'Set publication date' }).click()
  const dateField = page.getByRole('textbox', { name: 'Day of publication' })
  await dateField.fill('2026-02-03')
  await page.keyboard.press('Enter')
  await shootingRow(page).getByText('31 January 2026').waitFor()
  await shootingRow(page).click()
  await eventPane(page).getByText('Oakdale, north side').first().waitFor()
  expect(app.problems).toEqual([])
  await app.close()
})
