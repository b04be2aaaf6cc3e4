import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hostileMarkup } from '../../helpers/documents/hostileMarkup.ts'
import { column, makePdf } from '../../helpers/documents/makePdf.ts'
import { dropFiles } from '../harness/dropFiles.ts'
import { type LaunchedApp, launchApp, makeProfile } from '../harness/launchApp.ts'
import { importedFiles } from '../harness/throughline.ts'
import { clickMenu } from './menuCommand.ts'

const profile = makeProfile()
afterAll(() => rmSync(profile, { recursive: true, force: true }))

const filler = Array.from({ length: 60 }, (_, index) => `<p>The clerk read item ${index + 1} of the agenda.</p>`).join(
  '',
)
const page = `<!doctype html><html lang="en"><head><title>Depot</title><meta name="pubdate" content="2026-02-03">
<style>h1 { color: rgb(12, 34, 56) } body { background: url(http://127.0.0.1:9/b.png) }</style>
<script>top.wasRun = true; parent.postMessage('ran', '*')</script></head>
<body onload="top.wasRun = true"><article><h1>Council and sheriff</h1>
<p>The city council voted <b>5-2</b> on February 2, 2026, to give the police $2 million for body cameras.</p>${filler}
<p>A man was shot by a <a href="https://tracker.example/x">deputy</a> in Riverton on January 24, 2026, the sheriff said.</p>
<img src="http://127.0.0.1:9/a.png" onerror="top.wasRun = true"><iframe src="http://127.0.0.1:9/"></iframe>
<form action="http://127.0.0.1:9/"><input autofocus onfocus="top.wasRun = true"></form></article></body></html>`

const pdf = makePdf({
  pages: [
    column([
      'RIVERTON, Feb. 3, 2026 — The council voted 5-2 on February 2, 2026, to give the police',
      '$2 million for body cameras.',
    ]),
    column(['A man was shot by a deputy in Riverton on January 24, 2026, the sheriff said.']),
    column(['The clerk read the rest of the agenda.']),
  ],
})

describe('the original look', () => {
  let app: LaunchedApp
  const library = path.join(profile, 'Riverton')
  const requests: string[] = []
  const open = async () => {
    app = await launchApp({ library, profile })
    await app.page.evaluate(() => {
      const reports: string[] = []
      Object.assign(window, { reports })
      document.addEventListener('securitypolicyviolation', (event) => reports.push(event.violatedDirective))
    })
    app.page.on('request', (request) => requests.push(request.url()))
  }
  beforeAll(async () => {
    const hostile = `<!doctype html><html><body><h1>Hostile page</h1>${Object.values(hostileMarkup)
      .map((markup) => `<div>${markup}</div>`)
      .join('')}`
    const files = {
      'hostile.html': hostile,
      'depot.html': page,
      'riverton.pdf': pdf,
      'notes.txt': 'NOTES\n\n\n   The governor signed an executive order on March 4, 2026.\n',
    }
    for (const [name, content] of Object.entries(files)) writeFileSync(path.join(profile, name), content)
    await open()
    await app.page.getByText('Drop news articles anywhere').waitFor()
    await dropFiles(
      app.page,
      Object.keys(files).map((name) => path.join(profile, name)),
    )
    expect(Object.values(await importedFiles(app.page))).toEqual(['imported', 'imported', 'imported', 'imported'])
    await app.page.getByRole('button', { name: 'Close import result' }).click()
    await clickMenu(app, 'view.articles')
  })
  afterAll(() => app.close())

  const choose = (title: string) => app.page.getByRole('option', { name: new RegExp(`^${title}`) }).click()
  const frame = (): FrameLocator => app.page.frameLocator('iframe[data-original-page]')

  test('a saved page is shown with its styles, its sentence in sight, and nothing of it runs or loads', async () => {
    await choose('Council and sheriff')
    await app.page.keyboard.press('o')
    await frame().getByText('Council and sheriff').waitFor()
    await app.page.getByRole('row').filter({ hasText: 'Shooting' }).first().click()
    await expect.poll(() => isInSight(app.page, 'A man was shot by a'), { timeout: 20_000 }).toBe(true)
    expect(
      await app.page.evaluate(() => [Reflect.get(window, 'wasRun') ?? null, Reflect.get(window, 'reports')]),
    ).toEqual([null, []])
    expect(requests.filter((url) => !url.startsWith('app://'))).toEqual([])
  })

  test('a page of every attempt that we know is shown, and runs and loads nothing', async () => {
    await choose('Hostile page')
    await frame().getByText('Hostile page').waitFor()
    await app.page.waitForTimeout(500)
    expect(
      await app.page.evaluate(() => [Reflect.get(window, 'wasRun') ?? null, Reflect.get(window, 'reports')]),
    ).toEqual([null, []])
    expect(requests.filter((url) => !/^(?:app:|data:image)/.test(url))).toEqual([])
    expect(app.page.frames().map((each) => new URL(each.url()).host)).toEqual(['interface', 'original'])
    expect(app.problems).toEqual([])
  })

  test('a page of a PDF is drawn, beginning with the sentence’s, with the sentence marked on it', async () => {
    await app.page.emulateMedia({ colorScheme: 'dark' })
    await choose('RIVERTON, Feb. 3')
    await app.page.getByRole('row').filter({ hasText: 'Shooting' }).first().click()
    await app.page.getByRole('region', { name: 'Page 2 of 3' }).waitFor()
    const drawn = await picture(app.page)
    expect(drawn.ink).toBeGreaterThan(0.0005)
    expect(drawn.ink).toBeLessThan(0.2)
    expect(drawn.corner).toEqual([255, 255, 255])
    const [mark] = drawn.marks
    expect(drawn.marks).toHaveLength(1)
    // The only line of the page, near its top, from the margin to the right.
    expect(mark?.inkInside).toBeGreaterThan(0.9)
  })

  test('keys turn its pages, and a sentence of another page turns to that', async () => {
    const region = app.page.locator('[data-original-picture]')
    await region.focus()
    await app.page.keyboard.press('ArrowRight')
    await app.page.getByRole('region', { name: 'Page 3 of 3' }).waitFor()
    await app.page.keyboard.press('ArrowRight')
    await app.page.keyboard.press('Home')
    await app.page.getByRole('region', { name: 'Page 1 of 3' }).waitFor()
    await app.page.getByRole('button', { name: 'Next page' }).click()
    await app.page.getByRole('region', { name: 'Page 2 of 3' }).waitFor()
    await app.page.getByRole('row').filter({ hasText: 'Funding' }).first().click()
    await app.page.getByRole('region', { name: 'Page 1 of 3' }).waitFor()
    expect((await picture(app.page)).marks).toHaveLength(2)
    expect(await app.page.evaluate(() => Reflect.get(window, 'reports'))).toEqual([])
  })

  test('at twice the size a page is drawn as sharp as it is shown', async () => {
    const zoom = (factor: number) =>
      app.electron.evaluate(({ BrowserWindow }, by) => {
        const shown = BrowserWindow.getAllWindows().find((window) => window.isVisible())
        shown?.webContents.setZoomFactor(by)
      }, factor)
    await zoom(2)
    const image = app.page.locator('[data-original-picture] img')
    await expect
      .poll(
        () => image.evaluate((each: HTMLImageElement) => each.naturalWidth / (each.clientWidth * devicePixelRatio)),
        {
          timeout: 20_000,
        },
      )
      .toBeGreaterThanOrEqual(1)
    const drawn = await picture(app.page)
    expect(drawn.ink).toBeGreaterThan(0.0005)
    expect(drawn.marks).toHaveLength(2)
    await zoom(1)
  })

  test('a text stands as it is in its file, with its sentence marked', async () => {
    await choose('NOTES')
    await app.page.getByRole('row').filter({ hasText: 'Directive' }).first().click()
    const text = app.page.getByRole('region', { name: 'Text of the file' })
    await text.locator('[data-target]').waitFor()
    expect(await text.locator('[data-target]').textContent()).toBe(
      'The governor signed an executive order on March 4, 2026.',
    )
    expect(await text.locator('[data-index]').count()).toBe(4)
  })

  test('after a restart articles are shown in the look that was chosen', async () => {
    await app.close()
    await open()
    await clickMenu(app, 'view.articles')
    await choose('Council and sheriff')
    await frame().getByText('Council and sheriff').waitFor()
    await clickMenu(app, 'view.original')
    await app.page.getByRole('region', { name: 'Article text' }).waitFor()
    await clickMenu(app, 'view.original')
    await frame().getByText('Council and sheriff').waitFor()
  })

  test('a copy that is gone or changed is said to be so, and the text is still there', async () => {
    const copies = path.join(library, 'articles')
    const [name = ''] = readdirSync(copies).filter((each) => each.startsWith('riverton'))
    rmSync(path.join(copies, name))
    await choose('RIVERTON, Feb. 3')
    await app.page.getByText('The library’s copy of this file is gone').waitFor()
    await app.page.getByText('Text', { exact: true }).click()
    await app.page.getByRole('region', { name: 'Article text' }).waitFor()
  })
})

/** How much of the drawn page is not white, its first pixel, and for each mark how much of the page's ink is under it. */
function picture(page: Page) {
  return page.evaluate(async () => {
    const image = document.querySelector<HTMLImageElement>('[data-original-picture] img')
    if (image === null) throw new Error('no picture')
    await image.decode()
    const canvas = document.createElement('canvas')
    const [width, height] = [image.naturalWidth, image.naturalHeight]
    Object.assign(canvas, { width, height })
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('no canvas')
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, width, height)
    const box = image.getBoundingClientRect()
    const marks = [...document.querySelectorAll('[data-original-picture] [data-current]')].map((mark) => {
      const at = mark.getBoundingClientRect()
      return {
        left: ((at.left - box.left) / box.width) * width,
        right: ((at.right - box.left) / box.width) * width,
        top: ((at.top - box.top) / box.height) * height,
        bottom: ((at.bottom - box.top) / box.height) * height,
        inside: 0,
      }
    })
    let ink = 0
    for (let at = 0; at < data.length; at += 4) {
      if ((data[at] ?? 255) > 128) continue
      ink += 1
      const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)]
      for (const mark of marks) {
        if (x >= mark.left && x <= mark.right && y >= mark.top && y <= mark.bottom) mark.inside += 1
      }
    }
    return {
      ink: ink / (width * height),
      corner: [...data.slice(0, 3)],
      marks: marks.map(({ inside }) => ({ inkInside: inside / ink })),
    }
  })
}

async function isInSight(page: Page, words: string): Promise<boolean> {
  const mark = await page.frameLocator('iframe[data-original-page]').getByText(words).first().boundingBox()
  const pane = await page.locator('iframe[data-original-page]').boundingBox()
  if (mark === null || pane === null) return false
  return mark.y >= pane.y && mark.y + mark.height <= pane.y + pane.height
}
