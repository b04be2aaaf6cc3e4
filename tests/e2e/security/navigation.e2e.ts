import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dropFiles } from '../harness/dropFiles.ts'
import { type LaunchedApp, launchApp } from '../harness/launchApp.ts'

const HOME = 'app://interface/index.html'

let app: LaunchedApp
beforeAll(async () => {
  app = await launchApp()
  // A mark that a navigation, even back to the same page, would wipe away.
  await app.page.evaluate(() => Object.assign(window, { isSamePage: true }))
})
afterAll(() => app.close())

/** All but the hidden reader, which starts with the first file. */
const countWindows = () =>
  app.electron.evaluate(
    ({ webContents }) =>
      webContents.getAllWebContents().filter((contents) => !contents.getURL().startsWith('app://reader/')).length,
  )

/** A reader that is just starting has no URL yet, so this may take a moment; a window that was opened would stay. */
const expectOneWindow = () => expect.poll(countWindows, { timeout: 5000 }).toBe(1)

async function expectUnmoved() {
  await app.page.waitForTimeout(300)
  expect(app.page.url()).toBe(HOME)
  expect(await app.page.evaluate(() => 'isSamePage' in window)).toBe(true)
  await expectOneWindow()
}

const targets = [
  'https://example.org/',
  'file:///etc/passwd',
  'app://interface/other.html',
  'app://reader/page.html',
  'data:text/html,x',
  'chrome://gpu',
]

describe('the page stays where it is', () => {
  it.each(targets)('when script sets the location to %s', async (url) => {
    await app.page.evaluate((to) => {
      location.href = to
    }, url)
    await expectUnmoved()
  })

  it.each(targets)(
    'when a link to %s is clicked, with and without a new window, and with the middle button',
    async (url) => {
      await app.page.evaluate((to) => {
        for (const old of document.querySelectorAll('.test-link')) old.remove()
        for (const target of ['_self', '_blank', '_top', 'other']) {
          const link = document.createElement('a')
          link.className = 'test-link'
          link.href = to
          link.target = target
          link.textContent = target
          document.body.append(link)
          link.click()
          link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }))
          link.dispatchEvent(new MouseEvent('auxclick', { bubbles: true, cancelable: true, button: 1 }))
        }
      }, url)
      await expectUnmoved()
    },
  )

  it('when the mouse’s middle button, or Ctrl or Shift and the first, press a link', async () => {
    const place = await app.page.evaluate(() => {
      const link = document.createElement('a')
      link.href = 'https://example.org/'
      link.textContent = 'a link'
      Object.assign(link.style, { position: 'fixed', left: '10px', top: '10px', zIndex: '99999', background: 'white' })
      document.body.append(link)
      const { x, y, width, height } = link.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    })
    await app.page.mouse.click(place.x, place.y, { button: 'middle' })
    await app.page.mouse.click(place.x, place.y)
    for (const key of ['Control', 'Shift']) {
      await app.page.keyboard.down(key)
      await app.page.mouse.click(place.x, place.y)
      await app.page.keyboard.up(key)
    }
    await expectUnmoved()
  })

  it('when an area, a meta refresh and forms lead away', async () => {
    await app.page.evaluate(() => {
      const area = document.createElement('area')
      area.href = 'https://example.org/'
      document.body.append(area)
      area.click()
      const meta = document.createElement('meta')
      meta.httpEquiv = 'refresh'
      meta.content = '0;url=https://example.org/'
      document.head.append(meta)
      for (const target of ['_self', '_blank']) {
        const form = document.createElement('form')
        form.action = 'https://example.org/'
        form.target = target
        document.body.append(form)
        form.submit()
      }
    })
    await expectUnmoved()
  })

  it.each(targets)('when script opens a window with %s', async (url) => {
    const opened = await app.page.evaluate((to) => window.open(to, '_blank', 'width=100') !== null, url)
    expect(opened).toBe(false)
    await expectUnmoved()
  })

  it('when text, a link or a file is dropped on it', async () => {
    const session = await app.page.context().newCDPSession(app.page)
    for (const [mimeType, data] of [
      ['text/uri-list', 'https://example.org/'],
      ['text/plain', 'https://example.org/'],
      ['text/html', '<script src="https://example.org/x.js"></script>'],
    ] as const) {
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
        const drag = { items: [{ mimeType, data }], files: [], dragOperationsMask: 1 }
        await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data: drag })
      }
    }
    await session.detach()
    await dropFiles(app.page, ['/etc/hostname'])
    await expectUnmoved()
  })

  it('and a frame inside it cannot leave about:blank', async () => {
    const loaded = await app.page.evaluate(async (urls) => {
      const reached: string[] = []
      for (const url of urls) {
        const frame = document.createElement('iframe')
        document.body.append(frame)
        const view = frame.contentWindow
        if (view !== null) view.location.href = url
        await new Promise((resolve) => setTimeout(resolve, 200))
        try {
          // Readable means it is still our own blank document, or one that inherited our origin.
          const where = frame.contentWindow?.location.href ?? ''
          if (where !== 'about:blank') reached.push(where)
        } catch {
          // Chromium's error page has an origin of its own: nothing was loaded, which the request log below proves.
        }
        frame.remove()
      }
      return reached
    }, targets)
    expect(loaded).toEqual([])
    await expectUnmoved()
  })
})

it('comes back by itself from about:blank, which Chromium asks nobody about', async () => {
  await app.page.evaluate(() => {
    location.href = 'about:blank'
  })
  await app.page.waitForURL(HOME)
  await expectOneWindow()
})
