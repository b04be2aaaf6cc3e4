import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import type { EventPage } from '../../../shared/ipc/contract.ts'
import { DEFAULT_FILTER } from '../../../shared/model/event.ts'
import { dropFiles } from '../harness/dropFiles.ts'
import { launchApp, makeProfile } from '../harness/launchApp.ts'
import { answerOf, importedFiles } from '../harness/throughline.ts'
import { violations } from '../harness/violations.ts'
import { clickMenu } from '../interface/menuCommand.ts'

const SHOOTING = `---
title: Deputy shoots man in Oakdale
date: 2026-02-03
---
A sheriff's deputy shot and killed Daniel Moreau on Saturday in Oakdale, officials said.
`
const VOTE = `---
title: Senate votes on cameras
date: 2026-02-04
---
The state Senate voted 28-19 on Wednesday to approve $12 million for body cameras.
`

const profile = makeProfile()
const library = path.join(profile, 'Oakdale')
afterAll(() => rmSync(profile, { recursive: true, force: true }))

/** Every event with its values, as the list has it. */
async function eventsOf(page: Page) {
  const filter = { ...DEFAULT_FILTER, review: ['proposed', 'accepted', 'rejected'] }
  return (await answerOf<EventPage>(page, 'event.page', { filter, offset: 0, limit: 100 })).events
}

function put(name: string, text: string): string {
  const folder = path.join(profile, 'in')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, name), text)
  return path.join(folder, name)
}

test('an import is rolled back, stays so over a restart, and is put back with its events and what a person said', async () => {
  const first = await launchApp({ library, profile })
  const { page } = first
  await dropFiles(page, [put('kept.md', VOTE)])
  await importedFiles(page)
  const kept = await eventsOf(page)
  await dropFiles(page, [put('oakdale.md', SHOOTING)])
  await page.getByRole('row').filter({ hasText: 'Shooting' }).click()
  await clickMenu(first, 'event.edit')
  await page.getByRole('textbox', { name: 'Title' }).fill('A deputy fires')
  await page.keyboard.press('Enter')
  await page.getByText('The machine read').first().waitFor()
  const before = await eventsOf(page)
  expect(before.length).toBeGreaterThan(kept.length)
  expect(before.find(({ isEdited }) => isEdited)?.title).toBe('A deputy fires')

  await page.getByRole('button', { name: 'Close import result' }).click()
  await clickMenu(first, 'view.receipts')
  const imports = page.getByRole('listbox', { name: 'Imports' })
  await imports.getByRole('option').first().waitFor()
  expect(await imports.getByRole('option').count()).toBe(2)
  await imports.focus()
  await page.keyboard.press('ArrowDown')
  const pane = page.getByRole('region', { name: 'Import oakdale.md' })
  await pane.getByText('1 imported with 1 event').waitFor()
  await pane.getByRole('button', { name: 'Roll back…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Roll back import' })
  await dialog.getByText('1 article and 1 event go out of every view, of them 1 with your work.').waitFor()
  await dialog.getByRole('button', { name: 'Roll back', exact: true }).click()
  await pane.getByText('Rolled back').first().waitFor()
  expect(await eventsOf(page)).toEqual(kept)
  await page.getByText(/^1 article, /).waitFor()
  expect(first.problems).toEqual([])
  await first.close()

  const second = await launchApp({ library, profile })
  expect(await eventsOf(second.page)).toEqual(kept)
  await clickMenu(second, 'view.receipts')
  await second.page.getByRole('option', { name: /oakdale/ }).click()
  await second.page.getByRole('button', { name: 'Put back 1 article' }).click()
  await second.page.getByRole('button', { name: 'Roll back…' }).waitFor()
  expect(await eventsOf(second.page)).toEqual(before)
  // The step is one of undo and redo.
  await clickMenu(second, 'edit.undo')
  await second.page.getByRole('button', { name: 'Put back 1 article' }).waitFor()
  expect(await eventsOf(second.page)).toEqual(kept)

  // The same bytes given again put it back too.
  await dropFiles(second.page, [put('again.md', SHOOTING)])
  expect(await importedFiles(second.page)).toEqual({ 'again.md': 'restored' })
  await expect.poll(() => eventsOf(second.page)).toEqual(before)
  expect(second.problems).toEqual([])
  await second.close()
})

test('two texts of one story are shown as versions, with what differs between them', async () => {
  const app = await launchApp()
  const { page } = app
  const address = 'url: https://courier.example/oakdale\n---\n'
  const one = SHOOTING.replace('---\nA', `${address}A`)
  const two = one
    .replace('Daniel Moreau', 'a man')
    .replace('officials said.', 'officials said.\n\nThe sheriff named nobody.')
  await dropFiles(page, [put('one.md', one), put('same.md', `${one}\n\n`), put('two.md', two)])
  await importedFiles(page)
  const panel = page.getByRole('region', { name: 'Import result' })
  await panel.getByText('Same text as “Deputy shoots man in Oakdale”').waitFor()
  await panel.getByRole('button', { name: 'Differences' }).click()
  const dialog = page.getByRole('dialog', { name: 'Differences' })
  await dialog.locator('ins').getByText('The sheriff named nobody.').waitFor()
  expect(await dialog.locator('del', { hasText: 'Daniel' }).count()).toBe(1)
  await page.keyboard.press('n')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violations(page), colorScheme).toEqual([])
  }
  expect(app.problems).toEqual([])
  await app.close()
})
