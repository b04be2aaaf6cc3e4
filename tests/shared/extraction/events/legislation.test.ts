import { expect, test } from 'vitest'
import { describeEvents, type EventCase } from './eventCases.ts'

/** Published on Tuesday, 3 February 2026. */
const cases: readonly EventCase[] = [
  ['The House passed a bill to require body cameras on Tuesday.', ['legislation@2026-02-03']],
  ['Democrats are demanding legislation to limit raids.', ['legislation:proposed']],
  ['The Legislature passed a law last spring limiting the use of masks.', ['legislation@2025-03/2025-05']],
  ['The governor vetoed the bill in December.', ['legislation@2025-12']],
  ['The council unanimously approved a resolution condemning the raids on Monday.', ['legislation@2026-02-02']],
]

test.each(cases)('%s', (text, expected) => {
  expect(describeEvents(text)).toEqual(expected)
})
