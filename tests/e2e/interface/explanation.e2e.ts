import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { dropFiles } from '../harness/dropFiles.ts'
import { type LaunchedApp, launchApp, makeProfile } from '../harness/launchApp.ts'
import { importedFiles } from '../harness/throughline.ts'
import { clickMenu } from './menuCommand.ts'

const ARTICLE = `---
title: Oakdale asks for answers
outlet: The Oakdale Record
date: 2026-02-03
---
A man was shot and killed on Saturday in Oakdale, officials said.

The state Senate voted 28-19 last month to approve $12 million for body cameras.

A federal judge ruled against the county on 3/4/2025.

Mayor Ruth Ellery ordered officers to wear cameras on Jan. 5, 2026. Two days later, protesters marched to city hall.

The governor has sent more troopers to Oakdale.
`

const profile = makeProfile()
const library = path.join(profile, 'Oakdale')
afterAll(() => rmSync(profile, { recursive: true, force: true }))

const pane = (page: Page) => page.getByRole('region', { name: 'Event', exact: true })
const row = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title })

/** The sentences under "How this was read" about the date, as a person reads them. */
async function dateChain(page: Page, title: string): Promise<readonly string[]> {
  await row(page, title).click()
  await pane(page).getByRole('heading', { level: 2 }).filter({ hasText: title }).waitFor()
  const group = pane(page).getByRole('group').filter({ hasText: 'How this was read' })
  return group.getByRole('list').first().getByRole('listitem').allTextContents()
}

async function isSwapEnabled({ electron }: LaunchedApp): Promise<boolean | undefined> {
  return electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('event.secondReading')?.enabled)
}

test('five kinds of date are explained; one key swaps to the second reading, undo and a restart keep to it', async () => {
  mkdirSync(path.join(profile, 'in'))
  const file = path.join(profile, 'in', 'oakdale.md')
  writeFileSync(file, ARTICLE)
  const first = await launchApp({ library, profile })
  const { page } = first
  await page.getByText('Drop news articles anywhere').waitFor()
  await dropFiles(page, [file])
  expect(await importedFiles(page)).toEqual({ 'oakdale.md': 'imported' })
  await page.getByRole('button', { name: 'Close import result' }).click()

  // A weekday.
  expect(await dateChain(page, 'Shooting')).toEqual([
    '“Saturday” is a day of the week.',
    'Counted from 3 February 2026, the day of publication.',
    'Taken as the nearest one before, because “killed” looks back.',
    '→ 31 January 2026',
    'Second reading: 24 January 2026, the one before.',
  ])
  // A period told from publication.
  expect(await dateChain(page, 'Senate votes 28-19')).toEqual([
    '“last month” is a period told from the day of writing.',
    'Counted from 3 February 2026, the day of publication.',
    '→ January 2026',
  ])
  expect(await isSwapEnabled(first)).toBe(false)
  // A day counted from another event.
  expect(await dateChain(page, 'Protesters march')).toEqual([
    '“Two days later” says how far away in time it is.',
    'Counted from 5 January 2026, the date of “ordered”.',
    '→ 7 January 2026',
  ])
  // Only a bound, from a tense.
  expect(await dateChain(page, 'more troopers')).toEqual([
    'No words date it. “has sent” tells it as done by 3 February 2026, the day of publication.',
    '→ by 3 February 2026',
  ])
  // A date in figures.
  expect(await dateChain(page, 'against county')).toEqual([
    '“3/4/2025” is a date in figures.',
    '→ 4 March 2025',
    'Second reading: 3 April 2025, with day and month the other way round.',
  ])
  await expect.poll(() => isSwapEnabled(first)).toBe(true)

  // Pointing at the words marks them in the evidence; choosing them shows them in the article.
  const words = pane(page).getByRole('button', { name: '“3/4/2025”' })
  await words.hover()
  expect(await pane(page).getByRole('region', { name: 'Evidence' }).locator('mark').textContent()).toBe('3/4/2025')
  await words.click()
  expect(await page.locator('[data-article-text] mark[data-words]').textContent()).toBe('3/4/2025')

  const swapped = row(page, 'against county').getByText('3 April 2025')
  const read = row(page, 'against county').getByText('4 March 2025')
  await page.keyboard.press('s')
  await swapped.waitFor()
  await pane(page).getByText('The machine read: 4 March 2025').waitFor()
  // The explanation stays that of the machine.
  expect(await dateChain(page, 'against county')).toContain('→ 4 March 2025')
  await page.keyboard.press('s')
  await read.waitFor()
  await clickMenu(first, 'edit.undo')
  await swapped.waitFor()
  await clickMenu(first, 'edit.undo')
  await read.waitFor()
  await clickMenu(first, 'event.secondReading')
  await swapped.waitFor()
  const undoLabel = await first.electron.evaluate(
    ({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('edit.undo')?.label,
  )
  expect(undoLabel).toMatch(/^Undo Use second reading of /)
  await pane(page).getByText('How this was read').click()
  await words.waitFor({ state: 'hidden' })
  expect(first.problems).toEqual([])
  await first.close()

  const second = await launchApp({ library, profile })
  await row(second.page, 'against county').getByText('3 April 2025').click()
  await pane(second.page).getByText('How this was read').waitFor()
  // Folded as it was left.
  expect(await pane(second.page).getByText('is a date in figures').isVisible()).toBe(false)
  await pane(second.page).getByRole('button', { name: 'Back to first reading: 4 March 2025' }).click()
  await row(second.page, 'against county').getByText('4 March 2025').waitFor()
  await clickMenu(second, 'edit.undo')
  await row(second.page, 'against county').getByText('3 April 2025').waitFor()
  expect(second.problems).toEqual([])
  await second.close()
})
