import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { dropFiles } from '../harness/dropFiles.ts'
import { launchApp, makeProfile } from '../harness/launchApp.ts'
import { runApp } from '../harness/runApp.ts'
import { importedFiles } from '../harness/throughline.ts'
import { clickMenu } from './menuCommand.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const files = {
  'deaths.csv':
    'Date,Victim,City,Cause\n1/2/2026,Ann Lee,Lakeville,Gunshot\n3/4/2026,Bo Poe,Omaha,Taser\nnever,Cy Roe,Lima,Gunshot\n',
  'orders.jsonl':
    '{"signed": "2026-02-03", "title": "Order on cameras"}\n{"signed": "2026-02-04", "title": "Order on masks"}\n',
  'story.txt': 'LAKEVILLE, Jan. 5, 2026 — Ann Lee was shot on Sunday in Lakeville, police said.\n',
}

const profile = makeProfile()
afterAll(() => rmSync(profile, { recursive: true, force: true }))

function write(): string[] {
  mkdirSync(path.join(profile, 'in'), { recursive: true })
  return Object.entries(files).map(([name, text]) => {
    const file = path.join(profile, 'in', name)
    writeFileSync(file, text)
    return file
  })
}

type AxeScope = { readonly axe: { run(context: Document): Promise<{ violations: { id: string }[] }> } }

async function violations(page: Page): Promise<readonly string[]> {
  await page.waitForTimeout(400)
  await page.evaluate(axeSource)
  return page.evaluate(async () =>
    (await (window as unknown as AxeScope).axe.run(document)).violations.map(({ id }) => id),
  )
}

test('tables among articles are asked for one by one, by keyboard too, and one that is not wanted has its line', async () => {
  const app = await launchApp({ library: path.join(profile, 'Tables'), profile })
  const { page } = app
  await page.getByText('Drop news articles anywhere').waitFor()
  await dropFiles(page, write())
  expect(await importedFiles(page)).toEqual({
    'deaths.csv': 'waiting',
    'orders.jsonl': 'waiting',
    'story.txt': 'imported',
  })

  const dialog = page.getByRole('dialog', { name: 'Import table: deaths.csv' })
  await dialog.waitFor()
  await dialog.getByText('One more table waits.').waitFor()
  expect(await page.getByText('2 tables wait for their columns.').count()).toBe(1)
  await dialog.getByText('3 rows become 3 events, 1 undated. Not read as dates: never.').waitFor()
  await dialog.getByText('m/d/yyyy: 2 cells, like 1/2/2026, 3/4/2026').waitFor()
  expect(await violations(page)).toEqual([])

  // Nothing tells day from month: it has to be chosen.
  const importButton = dialog.getByRole('button', { name: 'Import 3 events' })
  expect(await importButton.isDisabled()).toBe(true)
  await dialog.getByText('Day first (25/3)').click()
  await dialog.getByRole('cell', { name: '1 February 2026' }).waitFor()
  await dialog.getByText('d/m/yyyy: 2 cells').waitFor()
  await dialog.getByRole('combobox', { name: 'Meaning of Cause' }).selectOption('Type')
  await dialog.getByRole('combobox', { name: 'Gunshot (2)' }).selectOption('Arrest')
  await dialog.getByRole('textbox', { name: 'Title' }).fill('{Victim} in {City}')
  await dialog.getByRole('cell', { name: 'Ann Lee in Lakeville' }).waitFor()
  await dialog.getByRole('region', { name: 'First events' }).getByText('Arrest').first().waitFor()
  await importButton.focus()
  await page.keyboard.press('Enter')

  const next = page.getByRole('dialog', { name: 'Import table: orders.jsonl' })
  await next.waitFor()
  await next.getByText('2 rows become 2 events.').waitFor()
  await next.getByRole('button', { name: 'Do not import' }).click()
  await next.waitFor({ state: 'hidden' })
  await page.getByText(/waits? for (?:its|their) columns/).waitFor({ state: 'detached' })
  expect(await importedFiles(page)).toEqual({
    'deaths.csv': 'imported',
    'orders.jsonl': 'cancelled',
    'story.txt': 'imported',
  })
  await page.getByRole('row').filter({ hasText: 'Arrest' }).filter({ hasText: 'Ann Lee in Lakeville' }).click()
  await page.getByText('is the date in the row, read as d/m/yyyy').waitFor()

  await clickMenu(app, 'tables.presets')
  const remembered = page.getByRole('dialog', { name: 'Remembered tables' })
  await remembered.getByRole('textbox', { name: 'Name of deaths' }).fill('County deaths')
  await page.keyboard.press('Enter')
  await remembered.getByRole('textbox', { name: 'Name of County deaths' }).waitFor()
  expect(await violations(page)).toEqual([])
  await app.close()
})

test('a table that was left waiting waits after a restart, in dark colours too', async () => {
  const [, orders = ''] = write()
  // A profile of its own: an app of another test may still hold the first.
  const waiting = path.join(profile, 'waiting')
  mkdirSync(waiting)
  const library = path.join(waiting, 'Waiting')
  const first = await launchApp({ library, profile: waiting })
  await first.page.getByText('Drop news articles anywhere').waitFor()
  await dropFiles(first.page, [orders])
  await first.page.getByRole('dialog', { name: 'Import table: orders.jsonl' }).waitFor()
  await first.page.keyboard.press('Escape')
  await first.page.getByText('1 table waits for its columns.').waitFor()
  await first.close()

  const second = await launchApp({ library, profile: waiting })
  const { page } = second
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.getByRole('button', { name: 'Say what they mean…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Import table: orders.jsonl' })
  await dialog.getByText('2 rows become 2 events.').waitFor()
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Import 2 events' }).click()
  await page.getByText('Imported orders.jsonl: 2 events.').waitFor()
  await page.getByRole('row').filter({ hasText: 'Order on masks' }).first().waitFor()
  await second.close()
})

test('from the command line a table is imported by a mapping file, and fails with what is unclear without one', async () => {
  const [deaths = ''] = write()
  const library = path.join(profile, 'Line')
  const without = await runApp(profile, ['--library', library, '--import', deaths, '--quit'])
  expect(without.exitCode).toBe(1)
  expect(without.output).toContain('day and month cannot be told apart in “Date”')

  const mapping = path.join(profile, 'mapping.json')
  const date = { kind: 'column', column: 'Date', order: 'month-day' }
  writeFileSync(mapping, JSON.stringify({ date, title: '{Victim}', type: 'shooting', place: 'City' }))
  const out = path.join(profile, 'events.json')
  const run = ['--library', library, '--import', deaths, '--mapping', mapping, '--events', out, '--quit']
  expect((await runApp(profile, run)).output).toContain('1 imported (3 events)')
  const { events } = JSON.parse(readFileSync(out, 'utf8'))
  expect(events.map((event: { title: string; date: string }) => [event.title, event.date])).toEqual([
    ['Ann Lee', '2026-01-02'],
    ['Bo Poe', '2026-03-04'],
    ['Cy Roe', ''],
  ])
})
