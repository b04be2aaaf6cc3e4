import { expect, test } from 'vitest'
import { isOriginalUrl } from '../../../electron/appUrl.ts'
import { createServedOriginals, originalPolicy } from '../../../electron/original/servedOriginals.ts'

const get = (url: string) => ({ method: 'GET', url })

test('a page is answered at its address with a policy that lets nothing happen', async () => {
  const served = createServedOriginals()
  const url = served.put({ kind: 'page', html: '<p>Words</p>' })
  expect(isOriginalUrl(url)).toBe(true)
  const response = served.answer(get(`${url}#throughline-place-1`))
  expect(response?.status).toBe(200)
  expect(await response?.text()).toBe('<p>Words</p>')
  expect(response?.headers.get('content-security-policy')).toBe(originalPolicy)
  expect(response?.headers.get('content-type')).toBe('text/html; charset=utf-8')
})

test('the policy has no source but pictures and styles in the page itself, and a sandbox without any leave', () => {
  const directives = originalPolicy.split('; ')
  expect(directives).toContain("default-src 'none'")
  expect(directives).toContain('sandbox')
  expect(directives.filter((each) => / (?!'none')/.test(each))).toEqual([
    'img-src data:',
    "style-src 'unsafe-inline'",
    'frame-ancestors app://interface',
  ])
})

test('a picture is answered as a picture', async () => {
  const served = createServedOriginals()
  const response = served.answer(get(served.put({ kind: 'picture', png: Uint8Array.of(1, 2) })))
  expect(response?.headers.get('content-type')).toBe('image/png')
  expect([...new Uint8Array((await response?.arrayBuffer()) ?? new ArrayBuffer())]).toEqual([1, 2])
})

test('what was not put there, or is asked for in another way, is not found; other hosts are left alone', () => {
  const served = createServedOriginals()
  const url = served.put({ kind: 'page', html: 'x' })
  expect(served.answer({ method: 'POST', url })?.status).toBe(404)
  expect(served.answer(get(`${url}?x`))?.status).toBe(404)
  expect(served.answer(get('app://original/'))?.status).toBe(404)
  expect(served.answer(get('app://interface/index.html'))).toBeNull()
  served.clear()
  expect(served.answer(get(url))?.status).toBe(404)
})

test('the oldest goes when there are many; the newest stays however large it is', () => {
  const served = createServedOriginals(1000)
  const urls = Array.from({ length: 12 }, () => served.put({ kind: 'page', html: 'x' }))
  expect(served.answer(get(urls[0] ?? ''))?.status).toBe(404)
  expect(served.answer(get(urls[11] ?? ''))?.status).toBe(200)
  const large = served.put({ kind: 'picture', png: new Uint8Array(2000) })
  expect(served.answer(get(urls[11] ?? ''))?.status).toBe(404)
  expect(served.answer(get(large))?.status).toBe(200)
})

test.each([
  'app://original/',
  'app://original/x',
  `app://original/${'0'.repeat(31)}`,
  `app://original/${'0'.repeat(32)}/x`,
  `app://original/${'0'.repeat(32)}?x`,
  `app://interface/${'0'.repeat(32)}`,
  `https://original/${'0'.repeat(32)}`,
])('%s is no address of an original', (url) => {
  expect(isOriginalUrl(url)).toBe(false)
})
