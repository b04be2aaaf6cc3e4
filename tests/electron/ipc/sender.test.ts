import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isTrustedSender, type Sender } from '../../../electron/ipc/sender.ts'

const own: Sender = { contentsId: 7, isMainFrame: true, url: 'app://interface/index.html' }

it('lets the main frame of the interface’s window ask', () => {
  expect(isTrustedSender(own, 7)).toBe(true)
})

it.each<[string, Sender, number | null]>([
  ['another window', { ...own, contentsId: 8 }, 7],
  ['any window while there is none', own, null],
  ['a subframe', { ...own, isMainFrame: false }, 7],
  ['a frame that is gone', { ...own, isMainFrame: false, url: null }, 7],
  ['a main frame without a URL', { ...own, url: null }, 7],
  ['an empty URL', { ...own, url: '' }, 7],
  ['about:blank', { ...own, url: 'about:blank' }, 7],
  ['about:srcdoc', { ...own, url: 'about:srcdoc' }, 7],
  ['the reader', { ...own, url: 'app://reader/page.html' }, 7],
  ['a host that starts the same', { ...own, url: 'app://interface.evil/index.html' }, 7],
  ['a host behind user information', { ...own, url: 'app://interface@evil/' }, 7],
  ['a file', { ...own, url: 'file:///interface/index.html' }, 7],
  ['the network', { ...own, url: 'https://interface/index.html' }, 7],
  ['a script', { ...own, url: 'javascript:app://interface/' }, 7],
  ['a blob of the interface', { ...own, url: 'blob:app://interface/1' }, 7],
])('refuses %s', (_name, sender, interfaceId) => {
  expect(isTrustedSender(sender, interfaceId)).toBe(false)
})

it('lets no forged sender through, in 2,000 tries', () => {
  const forged = fc.record({
    contentsId: fc.integer({ min: 0, max: 9 }),
    isMainFrame: fc.boolean(),
    url: fc.oneof(fc.constant(null), fc.webUrl(), fc.string(), fc.constantFrom('', 'about:blank', own.url)),
  })
  fc.assert(
    fc.property(forged, (sender) => {
      const isOwn = sender.contentsId === 7 && sender.isMainFrame && (sender.url ?? '').startsWith('app://interface/')
      expect(isTrustedSender(sender, 7)).toBe(isOwn)
    }),
    { numRuns: 2000 },
  )
})
