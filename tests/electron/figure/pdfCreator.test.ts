import { expect, test } from 'vitest'
import { withPlainCreator } from '../../../electron/figure/pdfCreator.ts'

test('the creator becomes the app, and no offset in the file moves', () => {
  const info =
    '1 0 obj\n<</Title (A)\n/Creator (Mozilla/5.0 \\(X11; Linux x86_64\\) Electron/1)\n/Producer (Skia)>>\nendobj'
  const changed = Buffer.from(withPlainCreator(Buffer.from(info))).toString()
  expect(changed).toHaveLength(info.length)
  expect(changed.indexOf('/Producer')).toBe(info.indexOf('/Producer'))
  expect(changed).toMatch(/\/Creator \(Throughline\) +\n\/Producer/)
  expect(changed).not.toContain('Linux')
})

test('a PDF without a creator, or with a short one, stays as it is', () => {
  for (const info of ['<</Title (A)>>', '<</Creator (Short)>>']) {
    expect(Buffer.from(withPlainCreator(Buffer.from(info))).toString()).toBe(info)
  }
})
