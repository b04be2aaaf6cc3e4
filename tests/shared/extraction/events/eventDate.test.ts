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
  // A participle's date is not the main verb's.
  ['Officers sent there last fall shot a man Tuesday in Reno.', '2026-02-03'],
  ['Officers last fall shot a man in Reno.', '2025-09/2025-11'],
  // A part of a day says no day.
  ['A man was shot in the early morning in Reno. Police came on Sunday.', '2026-02-01'],
  // A year inside a name is no date.
  ['A man was shot in Reno as the city toasted the arrival of 2026. Police came at 3 a.m. Sunday.', '2026-02-01'],
  // Without a day, an hour makes it news of the day; without an hour, or with a court, nothing does.
  ['A man was shot in Reno overnight, police said.', '2026-02-03~'],
  ['A man was shot in Reno, police said. It happened around 1:45 a.m. on Pine Street.', '2026-02-03~'],
  ['A man was shot in Reno, police said. It happened around 9 p.m. on Pine Street.', '2026-02-02~'],
  ['A man was shot in Reno, police said. It happened around noon on Pine Street.', '2026-02-02/2026-02-03'],
  ['A man was shot in Reno, police said. He is in hospital.', ''],
  ['A man shot a clerk in Reno around 9 p.m., a jury was told at his trial.', ''],
  // A threat that became a shooting is one incident.
  ['A man pulled a knife on a clerk on Jan. 30. The clerk shot him in the leg.', '2026-01-30'],
  // A line that leads to another article tells nothing of this one.
  ['Two men were arrested in Salem on Sunday.\n\nMore: Clerk hurt in stabbing on Jan. 5', '2026-02-01'],
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

test('a date beside another event is not lent to the one that names it', () => {
  const dates = extract({
    text: 'Deputies arrested a third man in the shooting in August. The city ordered a review of the July 2024 shooting.',
    published: '2026-02-03',
  }).events.map(({ type, date }) => `${type} ${date}`)
  expect(dates).toContain('shooting 2025-08')
  expect(dates).toContain('arrest ')
  expect(dates).toContain('shooting 2024-07')
})

test('a pronoun is the person named last who is not doing it', () => {
  const people = (text: string) => extract({ text, published: '2026-02-03' }).events.flatMap(({ people }) => people)
  expect(people('Luis Vega fled. Prosecutors charged him with murder on Friday.')).toEqual(['Luis Vega'])
  expect(people('Luis Vega ran. Officer Dana Cole shot him on Friday.')).toEqual(['Luis Vega', 'Dana Cole'])
  expect(people('Luis Vega ran. A stranger shot at the door on Friday.')).toEqual([])
})

test('those who only speak of an event are not its victims', () => {
  const people = (text: string) => extract({ text, published: '2026-02-03' }).events.flatMap(({ people }) => people)
  expect(people('Sheriff Dana Cole said two people were shot in Reno on Friday.')).toEqual([])
  expect(people('Two people were shot in Reno on Friday, said Dana Cole, a clerk.')).toEqual([])
  expect(people('According to Sheriff Dana Cole, two people were shot in Reno on Friday.')).toEqual([])
  expect(people('Police said Marcus Bell was shot in Reno on Friday.')).toEqual(['Marcus Bell'])
})
