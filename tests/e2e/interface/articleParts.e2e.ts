import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { column, makePdf } from '../../helpers/documents/makePdf.ts'
import { dropFiles } from '../harness/dropFiles.ts'
import { launchApp, makeProfile } from '../harness/launchApp.ts'
import { importedFiles } from '../harness/throughline.ts'

const profile = makeProfile()
afterAll(() => rmSync(profile, { recursive: true, force: true }))

const pdf = makePdf({
  pages: [
    column([
      'RIVERTON, Feb. 3, 2026 — The council voted 5-2 on February 2, 2026, to give the police',
      '$2 million for body cameras.',
    ]),
    column(['A man was shot by a deputy in Riverton on January 24, 2026, the sheriff said.']),
  ],
})

const pane = (page: Page) => page.getByRole('region', { name: 'Event', exact: true })

test('a PDF is dropped; beside each quote stands its page, after a restart too', async () => {
  const file = path.join(profile, 'riverton.pdf')
  writeFileSync(file, pdf)
  const library = path.join(profile, 'Riverton')
  const first = await launchApp({ library, profile })
  await first.page.getByText('Drop news articles anywhere').waitFor()
  await dropFiles(first.page, [file])
  expect(Object.values(await importedFiles(first.page))).toEqual(['imported'])
  await seePages(first.page)
  await first.close()
  const second = await launchApp({ library, profile })
  await seePages(second.page)
  await second.close()
})

async function seePages(page: Page): Promise<void> {
  for (const [type, words, cited] of [
    ['Shooting', 'A man was shot by a deputy', 'p. 2'],
    ['Funding', 'The council voted 5-2', 'p. 1'],
  ] as const) {
    await page.getByRole('row').filter({ hasText: type }).first().click()
    const quote = pane(page).getByRole('listitem').filter({ hasText: words })
    await quote.getByText(cited, { exact: true }).waitFor()
  }
}
