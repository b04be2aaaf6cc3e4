import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LaunchedApp, launchApp, repositoryRoot } from '../harness/launchApp.ts'
import { importedFiles } from '../harness/throughline.ts'
import { violations } from '../harness/violations.ts'
import { clickMenu } from './menuCommand.ts'

const samples = path.join(repositoryRoot, 'electron', 'samples', 'articles')

test('the empty state', async () => {
  const app = await launchApp()
  await app.page.getByText('Drop news articles anywhere').waitFor()
  expect(await violations(app.page)).toEqual([])
  await app.close()
})

describe.each(['light', 'dark'] as const)('with articles, in %s colours', (colorScheme) => {
  let app: LaunchedApp
  let page: Page
  beforeAll(async () => {
    app = await launchApp({ args: ['--import', samples] })
    page = app.page
    await page.emulateMedia({ colorScheme })
    await importedFiles(page)
    await page.getByRole('region', { name: 'Import result' }).waitFor()
  })
  afterAll(() => app.close())

  test('the import result, timeline and list', async () => {
    await page.locator('.mark-label').first().waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Close import result' }).click()
  })

  test('a chosen event, its pane, and a field being edited', async () => {
    await page.getByRole('row').nth(2).click()
    await page.getByRole('region', { name: 'Evidence' }).waitFor()
    expect(await violations(page)).toEqual([])
    await clickMenu(app, 'event.edit')
    await page.getByRole('textbox', { name: 'Title' }).fill('Mine')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByText('The machine read').waitFor()
    expect(await violations(page)).toEqual([])
  })

  test('the list of imports, one of them, and the question before it is rolled back', async () => {
    await clickMenu(app, 'view.receipts')
    await page.getByRole('option').first().click()
    await page.getByRole('button', { name: 'Roll back…' }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Roll back…' }).click()
    await page.getByText(/go out of every view/).waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await clickMenu(app, 'view.events')
  })

  test('the folders that are followed', async () => {
    await clickMenu(app, 'view.folders')
    await page.getByRole('heading', { name: 'To settle' }).waitFor()
    await page.getByText('The library’s own files', { exact: true }).waitFor()
    expect(await violations(page)).toEqual([])
    await clickMenu(app, 'view.events')
  })

  test.each(['figure.export', 'events.export', 'types.edit', 'view.palette', 'help.shortcuts', 'help.about'] as const)(
    '%s',
    async (command) => {
      await clickMenu(app, command)
      await page.getByRole('dialog').waitFor()
      if (command === 'figure.export') await page.getByRole('img', { name: /^Preview/ }).waitFor()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    },
  )

  test('the articles, and one that asks for its date', async () => {
    await clickMenu(app, 'view.articles')
    await page.getByRole('option').first().click()
    await page.getByRole('region', { name: 'Article text' }).waitFor()
    expect(await violations(page)).toEqual([])
  })

  test('nothing was written to the console', () => {
    expect(app.problems).toEqual([])
  })
})

test('at 200 % zoom no control lies outside the window', async () => {
  const app = await launchApp({ args: ['--import', samples] })
  const { page, electron } = app
  await importedFiles(page)
  await electron.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((each) =>
      each.webContents.getURL().startsWith('app://interface/'),
    )
    window?.setContentSize(1280, 800)
    window?.webContents.setZoomFactor(2)
  })
  await page.waitForFunction(() => window.innerWidth <= 640)
  await page.getByRole('button', { name: 'Close import result' }).click()
  for (const part of ['List', 'Timeline', 'Event']) {
    await page.getByText(part, { exact: true }).click()
    if (part === 'List') await page.getByRole('row').nth(1).click()
    await page.waitForTimeout(300)
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('button, input, select, [role=grid], [role=region], .timeline-chart')]
        .filter((element) => !element.closest('.vis-timeline'))
        .map((element) => ({ name: element.textContent, ...element.getBoundingClientRect().toJSON() }))
        .filter(({ width, left, right }) => width > 0 && (left < -1 || right > window.innerWidth + 1))
        .map(({ name }) => name),
    )
    expect(outside, part).toEqual([])
    expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0)
  }
  await app.close()
})
