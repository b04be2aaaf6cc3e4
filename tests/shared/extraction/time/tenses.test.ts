import { expect, test } from 'vitest'
import { type TimeCase, timesIn } from './timesIn.ts'

const examples: readonly TimeCase[] = [
  ['He resigned in September.', 'September=2025-09'],
  ['He will resign in September.', 'September=2026-09'],
  ['A second march is planned for Friday.', 'Friday=2026-02-06'],
  ['They plan another march on Saturday.', 'Saturday=2026-02-07'],
  ['The gala to be held on Oct. 12 was called off.', 'Oct. 12=2026-10-12'],
  ['He may resign in March.', 'March=2026-03'],
  ['The judge said the Feb. 15 deadline was fair.', 'Feb. 15=2026-02-15'],
  ['The law funds the parks through September.', 'September=2026-09'],
  ['He told them to come on Monday.', 'Monday=2026-02-09'],
]

const counterExamples: readonly TimeCase[] = [
  ['He resigned on Feb. 15.', 'Feb. 15=2025-02-15'],
  ['The judge said Monday that he resigned.', 'Monday=2026-02-02'],
  ['He may have resigned on Monday.', 'Monday=2026-02-02'],
]

test.each(examples)('The tense decides the side: %s', (text, ...times) => {
  expect(timesIn(text)).toEqual(times)
})

test.each(counterExamples)('no more than it says: %s', (text, ...times) => {
  expect(timesIn(text)).toEqual(times)
})
