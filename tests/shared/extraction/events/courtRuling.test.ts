import { expect, test } from 'vitest'
import { describeEvents, type EventCase } from './eventCases.ts'

/** Published on Tuesday, 3 February 2026. */
const cases: readonly EventCase[] = [
  ['A federal judge blocked the deployment on Friday.', ['court_ruling@2026-01-30']],
  ['The Supreme Court struck down the law in 2019.', ['court_ruling@2019']],
  ['A jury convicted former officer Dan Pell of murder on Monday.', ['court_ruling@2026-02-02']],
  ['U.S. District Judge Omar Reyes issued a temporary restraining order on Wednesday.', ['court_ruling@2026-01-28']],
  ['Pell pleaded guilty to manslaughter last month.', ['court_ruling@2026-01']],
  ['He pleaded not guilty on Monday.', []],
  ['The judge said the hearing room was cold.', []],
  [
    'A federal appeals court on Friday upheld the ruling that barred agents from using tear gas.',
    ['court_ruling@2026-01-30'],
  ],
  ['Judge Paula Kent ordered the release of the footage on Jan. 8.', ['court_ruling@2026-01-08']],
  [
    'Former officer Luis Vega was sentenced to 12 years in prison in 2024 for the killing of Ana Ruiz.',
    ['court_ruling@2024'],
  ],
  [
    'More than 40 demonstrators were arrested during a protest outside the courthouse on Sunday.',
    ['arrest@2026-02-01', 'protest@2026-02-01'],
  ],
]

test.each(cases)('%s', (text, expected) => {
  expect(describeEvents(text)).toEqual(expected)
})
