import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAppPage, mayLoad, resolveAppUrl } from '../../../electron/appUrl.ts'

const names = new Set(['index.html', 'assets/index-4f2c.js', 'assets/index-9a.css'])

const hostilePart = fc.constantFrom(
  '..',
  '.',
  '%2e%2e',
  '%2E',
  '%5c',
  '\\',
  '%00',
  '\u0000',
  '/',
  '//',
  'index.html',
  'INDEX.HTML',
  'index.html.map',
  'index.htm',
  'assets',
  'assets-evil',
  'assets/index-4f2c.js',
  'assets%2findex-4f2c.js',
  '?',
  '#',
  '@',
  ':',
  'C:',
  '\\\\host\\share',
  'main/main.js',
  '../main/main.js',
  ' ',
  '\t',
  '․․',
  '／',
)
const hostilePrefix = fc.constantFrom(
  'app://interface/',
  'app://interface',
  'app:///',
  'app:/interface/',
  'APP://interface/',
  'app://INTERFACE/',
  'app://interface-evil/',
  'app://interface.evil/',
  'app://evil@interface/',
  'app://interface:80/',
  'app://interface@evil/',
  'app://reader/',
  'file:///',
  'http://interface/',
  '',
)
const hostileUrl = fc
  .tuple(hostilePrefix, fc.array(fc.oneof(hostilePart, fc.string({ maxLength: 4 })), { maxLength: 6 }))
  .map(([prefix, parts]) => prefix + parts.join(''))

describe('resolveAppUrl', () => {
  it('names the files of the list', () => {
    expect(resolveAppUrl('app://interface/index.html', 'interface', names)).toBe('index.html')
    expect(resolveAppUrl('app://interface/assets/index-4f2c.js', 'interface', names)).toBe('assets/index-4f2c.js')
  })

  it('names nothing for any other spelling, in 10,000 hostile URLs', () => {
    const allowed = new Map([...names].map((name) => [`app://interface/${name}`, name]))
    let served = 0
    fc.assert(
      fc.property(hostileUrl, (url) => {
        const name = resolveAppUrl(url, 'interface', names)
        expect(name).toBe(allowed.get(url) ?? null)
        if (name !== null) served++
      }),
      { numRuns: 10_000, examples: [...allowed.keys()].map((url): [string] => [url]) },
    )
    // The generator does reach real names, so the comparison above has something to compare.
    expect(served).toBeGreaterThan(0)
  })

  it('does not serve one bundle on the host of another', () => {
    expect(resolveAppUrl('app://interface/index.html', 'reader', names)).toBeNull()
  })
})

describe('isAppPage', () => {
  it.each([
    '',
    'about:blank',
    'about:srcdoc',
    'app://interface',
    'app://interface-evil/',
    'app://reader/page.html',
    'file:///x',
  ])('refuses %j', (url) => {
    expect(isAppPage(url, 'interface')).toBe(false)
  })

  it('accepts a page of the interface', () => {
    expect(isAppPage('app://interface/index.html', 'interface')).toBe(true)
  })
})

describe('mayLoad', () => {
  it.each([
    'http://127.0.0.1/',
    'https://example.org/',
    'ws://x/',
    'ftp://x/',
    'file:///etc/passwd',
    'apps://x/',
    'app:x',
    'chrome://gpu',
    'about:blank',
    'data:text/html,x',
    'blob:app://interface/1',
  ])('cancels %s', (url) => {
    expect(mayLoad(url, false)).toBe(false)
  })

  it('lets developer tools load only when the app is not packaged', () => {
    expect(mayLoad('devtools://devtools/bundled/x.html', false)).toBe(true)
    expect(mayLoad('devtools://devtools/bundled/x.html', true)).toBe(false)
  })
})
