import { expect, test } from 'vitest'
import { parseSizes } from '../../../renderer/state/rememberSizes.ts'

const byDefault = [100, '400px'] as const

test('sizes that were kept come back', () => {
  expect(parseSizes('[70.5,"412.25px"]', byDefault)).toEqual([70.5, '412.25px'])
})

test.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['no list', '{"length":2}'],
  ['a size too many', '[1,2,3]'],
  ['a size that is none', '[1,"calc(100% - 1px)"]'],
  ['a size of nothing', '[0,"400px"]'],
])('%s falls back to the default', (_name, text) => {
  expect(parseSizes(text, byDefault)).toEqual(byDefault)
})
