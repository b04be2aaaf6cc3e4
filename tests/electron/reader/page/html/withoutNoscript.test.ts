import { expect, test } from 'vitest'
import { withoutNoscript } from '../../../../../electron/reader/page/html/withoutNoscript.ts'

test.each([
  ['<noscript><p><img src="a.gif"></noscript><p>Story.</p>', '<p>Story.</p>'],
  ['a<NOSCRIPT class="x">b</NoScript >c<noscript>d</noscript>e', 'ace'],
  ['<noscript><p title="</noscript>">x</p>', '">x</p>'],
  ['<p>Story.</p>', '<p>Story.</p>'],
  ['<noscript>never closed', '<noscript>never closed'],
  ['<noscripts>a</noscripts>', '<noscripts>a</noscripts>'],
  [
    '<script>a = "<noscript>"</script><p>Story.</p><noscript>b</noscript>',
    '<script>a = "<noscript>"</script><p>Story.</p>',
  ],
  ['<!-- <noscript> --><p>Story.</p><noscript>b</noscript>', '<!-- <noscript> --><p>Story.</p>'],
])('%s', (markup, expected) => {
  expect(withoutNoscript(markup)).toBe(expected)
})

test('takes no longer per character for many tags', () => {
  const timeOf = (count: number) => {
    const startMs = performance.now()
    withoutNoscript('<noscript></noscript><noscript>'.repeat(count))
    return performance.now() - startMs
  }
  timeOf(1000)
  expect(timeOf(40_000)).toBeLessThan(Math.max(40, timeOf(10_000) * 12))
})
