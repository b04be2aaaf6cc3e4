import { expect, test } from 'vitest'
import { extract } from '../../../../shared/extraction/extract.ts'

test.each([
  'You may go and march with them.',
  'The sun sat low over the valley.',
  'About 2,000 agents came and 1500 people watched.',
  'It cost $2022 in all.',
  'She lives at 1401 Forrest Avenue near 1520 East 13th St.',
  'The vote was 45-55 and the score 3:2.',
  'Under section 24/7 of the code nothing changed.',
  'Mr. May spoke with Sen. April Stone.',
  'The second officer left.',
  'He read the Sunday Times.',
  'It happened as soon as they came.',
])('%s holds no date', (text) => {
  expect(extract({ text, published: '2026-02-03' }).timexes.filter(({ date }) => date !== '')).toEqual([])
})
