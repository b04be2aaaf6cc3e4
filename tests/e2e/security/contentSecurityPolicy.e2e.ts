import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readBundleManifest } from '../../../electron/bundleManifest.ts'
import { type LaunchedApp, launchApp, repositoryRoot } from '../harness/launchApp.ts'

let app: LaunchedApp
beforeAll(async () => {
  app = await launchApp()
})
afterAll(() => app.close())

/**
 * Each tries to make the page run or load something. Written as the text of a function body, run from a timer, so that
 * the page's own policy applies and not that of the test driver.
 */
const attempts: Readonly<Record<string, string | (() => void)>> = {
  'an inline script': () => {
    const script = document.createElement('script')
    script.append('window.wasRun = true')
    document.body.append(script)
  },
  'a script of another origin': () => {
    const script = document.createElement('script')
    script.setAttribute('src', 'https://example.org/x.js')
    document.body.append(script)
  },
  'a data: script': () => {
    const script = document.createElement('script')
    script.setAttribute('src', 'data:text/javascript,window.wasRun=true')
    document.body.append(script)
  },
  'a handler attribute': () => {
    const image = document.createElement('img')
    image.setAttribute('onerror', 'window.wasRun = true')
    image.setAttribute('src', 'data:,')
    document.body.append(image)
  },
  'a javascript: link': () => {
    const link = document.createElement('a')
    link.setAttribute('href', 'javascript:void(window.wasRun = true)')
    document.body.append(link)
    link.click()
  },
  eval: () => {
    // biome-ignore lint/security/noGlobalEval: this is what has to be refused
    globalThis.eval('window.wasRun = true')
  },
  'new Function': () => {
    new Function('window.wasRun = true')()
  },
  'a timer with text': () => {
    Reflect.apply(setTimeout, window, ['window.wasRun = true'])
  },
  // As text: the test runner would turn import() in code into a call of its own.
  'import() of another origin': "() => void import('https://example.org/x.js').catch(() => {})",
  'import() of a data: module': "() => void import('data:text/javascript,window.wasRun=true').catch(() => {})",
  'an inline style element': () => {
    const style = document.createElement('style')
    style.append('body { --was-run: 1 }')
    document.body.append(style)
  },
  'a style attribute': () => {
    const paragraph = document.createElement('p')
    paragraph.setAttribute('style', 'color: red')
    document.body.append(paragraph)
  },
  'a style sheet of another origin': () => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = 'https://example.org/x.css'
    document.head.append(link)
  },
  'a data: frame': () => {
    const frame = document.createElement('iframe')
    frame.src = 'data:text/html,x'
    document.body.append(frame)
  },
  'a blob: frame': () => {
    const frame = document.createElement('iframe')
    frame.src = URL.createObjectURL(new Blob(['x'], { type: 'text/html' }))
    document.body.append(frame)
  },
  'a frame of the app itself': () => {
    const frame = document.createElement('iframe')
    frame.src = 'app://interface/index.html'
    document.body.append(frame)
  },
  'a form': () => {
    const form = document.createElement('form')
    form.action = 'https://example.org/'
    form.method = 'post'
    document.body.append(form)
    form.submit()
  },
  'a base': () => {
    const base = document.createElement('base')
    base.href = 'https://example.org/'
    document.head.append(base)
  },
  'an object': () => {
    const object = document.createElement('object')
    object.setAttribute('data', 'app://interface/index.html')
    document.body.append(object)
  },
  'an image of another origin': () => {
    const image = document.createElement('img')
    image.setAttribute('src', 'https://example.org/x.png')
    document.body.append(image)
  },
  'a video': () => {
    const video = document.createElement('video')
    video.src = 'https://example.org/x.mp4'
    document.body.append(video)
  },
  'a font': () => {
    void new FontFace('x', 'url(https://example.org/x.woff2)').load().catch(() => {})
  },
  fetch: () => {
    void fetch('https://example.org/').catch(() => {})
  },
  'fetch of the app’s own files': () => {
    void fetch('app://interface/index.html').catch(() => {})
  },
  XMLHttpRequest: () => {
    const call = new XMLHttpRequest()
    call.open('GET', 'https://example.org/')
    call.send()
  },
  WebSocket: () => {
    new WebSocket('wss://example.org/')
  },
  EventSource: () => {
    new EventSource('https://example.org/')
  },
  sendBeacon: () => {
    navigator.sendBeacon('https://example.org/', 'x')
  },
  'a worker of a blob': () => {
    new Worker(URL.createObjectURL(new Blob(['1'], { type: 'text/javascript' })))
  },
}

describe('the page', () => {
  it.each(Object.keys(attempts))('refuses %s and reports it', async (name) => {
    const attempt = String(attempts[name])
    const result = await app.page.evaluate(
      async (body) => {
        const reports: string[] = []
        const report = (event: SecurityPolicyViolationEvent) => reports.push(event.violatedDirective)
        document.addEventListener('securitypolicyviolation', report)
        window.addEventListener('error', (event) => event.preventDefault(), { once: true })
        // Functions made in the driver's scope would run under the driver's leave to evaluate; the timer's does not.
        await new Promise<void>((resolve) => {
          setTimeout(() => {
            try {
              body()
            } catch {
              // An exception is a refusal too, but the report is what counts.
            }
            setTimeout(resolve, 150)
          }, 0)
        })
        document.removeEventListener('securitypolicyviolation', report)
        return { reports, wasRun: 'wasRun' in window }
      },
      await app.page.evaluateHandle<() => void>(`(${attempt})`),
    )
    expect(result.wasRun).toBe(false)
    expect(result.reports.length).toBeGreaterThan(0)
  })

  it('never parses text as HTML with a script or handler in it', async () => {
    const outcome = await app.page.evaluate(() => {
      const holder = document.createElement('div')
      try {
        Reflect.set(holder, 'innerHTML', '<img src=x onerror="window.wasRun = true"><b>bold</b>')
      } catch {
        return 'refused'
      }
      return holder.querySelector('img, b') === null ? 'escaped' : 'parsed'
    })
    expect(outcome).not.toBe('parsed')
  })
})

describe('every answer of the scheme', () => {
  it('carries the policy: each file of the interface, and what is not there', async () => {
    const names = [...readBundleManifest(path.join(repositoryRoot, 'dist', 'interface')).keys(), 'nothing.html', '']
    expect(names.length).toBeGreaterThan(3)
    const policies = await app.electron.evaluate(
      ({ session }, urls) =>
        Promise.all(
          urls.map(async (url) => {
            const { status, headers } = await session.defaultSession.fetch(url)
            return {
              url,
              status,
              policy: headers.get('content-security-policy'),
              sniff: headers.get('x-content-type-options'),
            }
          }),
        ),
      names.map((name) => `app://interface/${name}`),
    )
    for (const { url, policy, sniff } of policies) {
      expect(policy, url).toMatch(/^default-src 'none'; script-src 'self';/)
      expect(policy, url).toContain("require-trusted-types-for 'script'")
      expect(policy, url).not.toMatch(/unsafe|\*|https?:|blob:/)
      expect(sniff, url).toBe('nosniff')
    }
  })

  it('has a new style nonce at every load, the page’s own', async () => {
    const [first, second] = await app.electron.evaluate(({ session }) =>
      Promise.all(
        [1, 2].map(async () => {
          const answer = await session.defaultSession.fetch('app://interface/index.html')
          return { policy: String(answer.headers.get('content-security-policy')), page: await answer.text() }
        }),
      ),
    )
    const nonce = first?.policy.match(/'nonce-([^']{20,})'/)?.[1]
    expect(nonce).toBeDefined()
    expect(first?.page).toContain(`<meta name="style-nonce" content="${nonce}"`)
    expect(second?.policy).not.toContain(String(nonce))
  })
})
