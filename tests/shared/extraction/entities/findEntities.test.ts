import { expect, test } from 'vitest'
import { extract } from '../../../../shared/extraction/extract.ts'
import type { EntityKind } from '../../../../shared/extraction/types.ts'

const cases: readonly (readonly [string, EntityKind, readonly string[]])[] = [
  ['Transport Secretary Ada Finch spoke. Finch left.', 'person', ['Ada Finch', 'Ada Finch']],
  ['Gov. Pike and Mr. Lund met.', 'person', ['Pike', 'Lund']],
  ['The report named Luis Vega, 41, of Tulsa.', 'person', ['Luis Vega']],
  [
    'It went to Immigration and Customs Enforcement and the FBI.',
    'organisation',
    ['Immigration and Customs Enforcement', 'FBI'],
  ],
  ['The Department of Energy wrote to the House.', 'organisation', ['Department of Energy', 'House']],
  ['They met in Tulsa, near York County.', 'place', ['Tulsa', 'York County']],
  ['It cost $20 million, or 18 million euros.', 'money', ['$20 million', '18 million euros']],
  ['The TV and the CEO were in the US in 2020.', 'organisation', []],
]

test.each(cases)('%s (%s)', (text, kind, expected) => {
  expect(
    extract({ text, published: null })
      .entities.filter((entity) => entity.kind === kind)
      .map(({ name }) => name),
  ).toEqual(expected)
})
