import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type LaunchedApp, launchApp } from '../harness/launchApp.ts'
import { importedFiles, request } from '../harness/throughline.ts'
import { clickMenu } from './menuCommand.ts'

const ARTICLE = `---
title: Warehouse destroyed in Ashland
date: 2026-02-03
---
ASHLAND — An explosion destroyed a warehouse in Ashland on January 29, 2026, the fire department said.

A police officer shot and wounded a man in Ashland on January 24, 2026.
`

async function withArticle(): Promise<LaunchedApp> {
  const app = await launchApp()
  const file = path.join(app.profile, 'ashland.md')
  writeFileSync(file, ARTICLE)
  await choosingFile(app, file)
  await clickMenu(app, 'import.files')
  await app.page.locator('.mark-label').first().waitFor()
  await importedFiles(app.page)
  await app.page.getByRole('button', { name: 'Close import result' }).click()
  return app
}

/** The next file dialogs answer by themselves. */
async function choosingFile({ electron }: LaunchedApp, file: string): Promise<void> {
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
}

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Event types' })
const explosionRow = (page: Page) => page.getByRole('row').filter({ hasText: 'Explosion' })

async function addExplosion(app: LaunchedApp): Promise<void> {
  const { page } = app
  await clickMenu(app, 'types.edit')
  const dialog = dialogOf(page)
  await dialog.getByRole('button', { name: 'Add type' }).click()
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Explosion')
  const triggers = dialog.getByLabel('Trigger words and phrases')
  await triggers.fill('explosion')
  await page.keyboard.press('Enter')
  await triggers.fill('blow up')
  await page.keyboard.press('Enter')
  await dialog.getByRole('listitem').filter({ hasText: 'explosion' }).getByText('1 article').waitFor()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
}

test('a type added by hand finds its events; what was edited stays, and undo takes a removal back', async () => {
  const app = await withArticle()
  const { page } = app
  await addExplosion(app)

  await explosionRow(page).getByText('29 January 2026').waitFor()
  await page.locator('.lane-name').filter({ hasText: 'Explosion' }).waitFor()
  await page.getByRole('button', { name: /^Explosion/ }).waitFor()

  await explosionRow(page).click()
  await page.getByRole('region', { name: 'Evidence' }).waitFor()
  await clickMenu(app, 'event.edit')
  await page.getByRole('textbox', { name: 'Title' }).fill('Warehouse explodes')
  await page.keyboard.press('Enter')
  await explosionRow(page).getByText('Warehouse explodes').waitFor()

  // Another trigger: everything is read again.
  await clickMenu(app, 'types.edit')
  const dialog = dialogOf(page)
  await dialog.getByRole('button', { name: 'Explosion' }).click()
  await dialog.getByLabel('Trigger words and phrases').fill('detonate')
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Read 1 article again.').first().waitFor()
  expect(await explosionRow(page).getByText('Warehouse explodes').count()).toBe(1)

  await clickMenu(app, 'types.edit')
  await dialog.getByRole('button', { name: 'Explosion' }).click()
  await dialog.getByRole('button', { name: 'Remove type' }).click()
  await dialog.getByRole('button', { name: 'Undo' }).click()
  await dialog.getByRole('button', { name: 'Remove type' }).click()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
  // The event that a person worked on is kept and says what became of its type.
  await page.getByRole('row').filter({ hasText: 'Warehouse explodes' }).getByText('explosion (removed type)').waitFor()

  await clickMenu(app, 'edit.undo')
  await page
    .locator('.lane-name')
    .filter({ hasText: /^Explosion$/ })
    .waitFor()
  await page
    .getByRole('row')
    .filter({ hasText: 'Warehouse explodes' })
    .getByText('Explosion', { exact: true })
    .waitFor()
  expect(app.problems).toEqual([])
  await app.close()
})

test('types go out to a file and come in from one; what is wrong is said beside the field or by name', async () => {
  const app = await withArticle()
  const { page } = app
  await addExplosion(app)
  const folder = path.join(app.profile, 'types')
  mkdirSync(folder)
  const file = path.join(folder, 'types.json')

  await clickMenu(app, 'types.edit')
  const dialog = dialogOf(page)
  await choosingFile(app, file)
  await dialog.getByRole('button', { name: 'Export…' }).click()
  await page.getByText('Saved types.json.').first().waitFor()
  const exported = JSON.parse(readFileSync(file, 'utf8'))
  expect(exported).toEqual({
    types: [
      {
        id: 'explosion',
        name: 'Explosion',
        color: expect.stringMatching(/^#[0-9a-f]{6}$/),
        triggers: ['explosion', 'blow up'],
      },
    ],
  })

  writeFileSync(file, JSON.stringify({ types: [{ id: 'flood', name: 'Flood', color: 'blue', triggers: ['flood'] }] }))
  await dialog.getByRole('button', { name: 'Import…' }).click()
  await page.getByText('“flood”').first().waitFor()

  writeFileSync(
    file,
    JSON.stringify({ types: [{ id: 'flood', name: 'Flood', color: '#0B7285', triggers: ['flood', 'inundation'] }] }),
  )
  await dialog.getByRole('button', { name: 'Import…' }).click()
  await dialog.getByText('From the file: 1 new. Save to use it.').waitFor()
  await dialog.getByRole('button', { name: 'Flood' }).waitFor()

  await dialog.getByRole('button', { name: 'Add type' }).click()
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Arrest')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.getByText('There is a type of that name already.').waitFor()
  await dialog.getByText('Give at least one word or phrase.').waitFor()
  await dialog.getByRole('button', { name: 'Remove type' }).click()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(await request(page, 'types.get')).toMatchObject({
    ok: true,
    value: { ownTypes: [{ id: 'explosion' }, { id: 'flood', color: '#0b7285' }], otherDated: false },
  })

  // Leaving with something unsaved asks first.
  await clickMenu(app, 'types.edit')
  await dialog.getByRole('switch').click()
  await page.keyboard.press('Escape')
  await dialog.getByRole('button', { name: 'Discard changes' }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(await request(page, 'types.get')).toMatchObject({ ok: true, value: { otherDated: false } })
  expect(app.problems).toEqual([])
  await app.close()
})
