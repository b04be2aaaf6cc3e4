import { expect, test } from 'vitest'
import { extract } from '../../../../shared/extraction/extract.ts'

/** Date of the main event; published on Tuesday, 3 February 2026. */
function mainDate(text: string): string | undefined {
  return extract({ text, published: '2026-02-03' }).events.find(({ main }) => main)?.date
}

test.each([
  // The day beside the event, in a sentence that only sends officers there.
  ['Deputies were called to Elm Street at 9 p.m. Sunday. They found a man who had been shot.', '2026-02-01'],
  // A period of the event's own is narrowed by a day inside it, not by one outside.
  ['A man was gunned down in Reno last month. Crews came to Pine Street on Jan. 21 around 2 a.m.', '2026-01-21'],
  ['A man was gunned down in Reno last month. A shop opened on Pine Street on Feb. 1.', '2026-01'],
  // Days of proceedings, of reports and of the article are not the event's.
  [
    'Prosecutors on Monday named a suspect in a shooting in Reno. He appeared in court Monday. The shooting happened late Jan. 9.',
    '2026-01-09',
  ],
  ['A woman was charged Monday in the fatal shooting of her brother on Jan. 28.', '2026-01-28'],
  ['Officials on Monday identified a man shot in Reno. A funeral is planned.', ''],
  ['(02/03/26) - A man was shot in Reno on Jan. 30.', '2026-01-30'],
  ['RENO, Nev., Feb. 2 (Wire) - A man was shot in Reno on Jan. 30.', '2026-01-30'],
  ['Man shot in Reno\n\nPosted: Monday, Feb. 2, 2026\n\nA man was shot in Reno, police said.', ''],
  // Days counted from an event are not its own.
  [
    'The mayor met neighbors of the shooting the following day. Gunfire broke out on Pine Street on Jan. 22, wounding two.',
    '2026-01-22',
  ],
  // "called to", "suspects in" take nothing from its being real.
  ['Officers were called to a shooting on Pine Street on Sunday.', '2026-02-01'],
  ['The sheriff asked for help with possible suspects in the shooting at a depot on Jan. 29.', '2026-01-29'],
])('%s', (text, expected) => {
  expect(mainDate(text)).toBe(expected)
})

test.each([['A possible shooting was reported on Monday.'], ['Police warned of the threat of a shooting on Monday.']])(
  '%s is no event',
  (text) => {
    expect(mainDate(text)).toBeUndefined()
  },
)

test('the arrest that a story opens with is its main event, not the hearing told more often', () => {
  const text =
    'Deputies arrested two brothers in Salem on Sunday after a chase. The two were arraigned Monday. They were arraigned again before another judge. One was arraigned by video.'
  expect(mainDate(text)).toBe('2026-02-01')
})

test('the crime is the main event of the story of an arrest for it', () => {
  const text =
    'Two men were arrested Monday, accused of robbing a grocer on Jan. 14. The men were arrested in Salem, where they were booked into jail.'
  expect(mainDate(text)).toBe('2026-01-14')
})
