import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { dropFiles } from '../harness/dropFiles.ts'
import { launchApp, makeProfile } from '../harness/launchApp.ts'
import { importedFiles } from '../harness/throughline.ts'
import { clickMenu } from './menuCommand.ts'

const articles = {
  'agency.md': `---
title: Boy shot on Tamarack Lane
outlet: Lakeside Wire
date: 2024-05-12
---
A 14-year-old boy was shot and killed on Tamarack Lane in Duluth on Saturday, police said.

Elias Vandermolen, 14, was walking home from a skating rink when a dark van stopped beside him.
`,
  'local.md': `---
title: Classmates mourn Elias
outlet: The Duluth Lantern
date: 2024-05-13
---
Elias Vandermolen, 14, was shot dead on Saturday on Tamarack Lane, a block from his home in Duluth. Classmates left flowers at the skating rink.
`,
  'vague.md': `---
title: Harbor roundup
outlet: Harbor Post
date: 2024-05-12
---
A 14-year-old was shot on Saturday in Duluth. Friends had waited at a skating rink, and a dark van was found near the harbor.
`,
}

const profile = makeProfile()
const library = path.join(profile, 'Duluth')
afterAll(() => rmSync(profile, { recursive: true, force: true }))

const rows = (page: Page) => page.getByRole('row').filter({ hasText: 'Shooting' })
const pane = (page: Page) => page.getByRole('region', { name: 'Event', exact: true })

async function haveRows(page: Page, count: number): Promise<void> {
  await expect.poll(() => rows(page).count(), { timeout: 15_000 }).toBe(count)
}

test('two articles on one incident are one event with two sources; split, undone, merged by hand, and all there after a restart', async () => {
  mkdirSync(path.join(profile, 'in'))
  const files = Object.entries(articles).map(([name, text]) => {
    const file = path.join(profile, 'in', name)
    writeFileSync(file, text)
    return file
  })
  const first = await launchApp({ library, profile })
  const { page } = first
  await page.getByText('Drop news articles anywhere').waitFor()
  await dropFiles(page, files)
  expect(Object.values(await importedFiles(page))).toEqual(['imported', 'imported', 'imported'])

  // The two that name the boy are one event, with the sentences of both.
  await haveRows(page, 2)
  await rows(page).getByText('2 articles').waitFor()
  await rows(page).filter({ hasText: 'Tamarack' }).first().click()
  const sources = pane(page).getByRole('region', { name: 'Sources' })
  await sources.getByText('2 articles, 2 independent sources').waitFor()
  await sources.getByText('Lakeside Wire · 12 May 2024').waitFor()
  await sources.getByText('Elias Vandermolen, 14, was shot dead').click()
  // The chosen sentence is shown in the article it stands in.
  await pane(page).getByRole('heading', { name: 'Classmates mourn Elias' }).waitFor()

  await sources.getByRole('button', { name: 'Split off Classmates mourn Elias' }).click()
  await haveRows(page, 3)
  await clickMenu(first, 'edit.undo')
  await haveRows(page, 2)

  // The third does not name him: it is only suggested, and kept apart or merged by a person.
  const suggestion = pane(page).getByRole('region', { name: 'May be the same event' })
  await suggestion.getByText('same age: 14').waitFor()
  await suggestion.getByRole('button', { name: 'Keep apart' }).click()
  await suggestion.waitFor({ state: 'detached' })
  await clickMenu(first, 'edit.undo')
  await suggestion.waitFor()
  await clickMenu(first, 'event.mergeSuggested')
  await haveRows(page, 1)
  await sources.getByText('3 articles, 3 independent sources').waitFor()
  expect(first.problems).toEqual([])
  await first.close()

  const second = await launchApp({ library, profile })
  await haveRows(second.page, 1)
  await clickMenu(second, 'edit.undo')
  await haveRows(second.page, 2)
  await second.close()
})
