import { expect, test } from 'vitest'
import { extract } from '../../../../shared/extraction/extract.ts'

const cases: readonly (readonly [text: string, titles: readonly string[]])[] = [
  ['Ana Ruiz was shot by a deputy in Tulsa on Friday.', ['Shooting of Ana Ruiz in Tulsa']],
  ['Two men were shot outside a bar in Tulsa late Saturday.', ['Shooting of two men in Tulsa']],
  ['A 16-year-old girl was shot and killed in Dayton on Monday.', ['Shooting of 16-year-old girl in Dayton']],
  ['DAYTON - Five people were shot outside a home in Dayton on Monday.', ['Shooting of five people in Dayton']],
  ['There was a shooting in Boise on Monday.', ['Shooting in Boise']],
  ['On Monday a federal judge ruled against the county.', ['Federal judge rules against county']],
  ['The Senate blocked $12 million for body cameras on Jan. 20, 2025.', ['Senate blocks $12 million for body cameras']],
  ['Governor Mark Lund sent more troopers to Oakdale last month.', ['Mark Lund sends more troopers to Oakdale']],
  ['Ray Boyd, 34, of Lima, was charged with murder on Tuesday.', ['Ray Boyd charged with murder']],
  ['Police arrested two men on suspicion of theft on Tuesday.', ['Two men arrested on suspicion of theft']],
  ['They were charged with first-degree burglary on Tuesday.', ['Charges of first-degree burglary']],
  [
    'Hundreds of people marched against police violence in Duluth on Sunday.',
    ['March against police violence in Duluth'],
  ],
  ['A vigil was held in Duluth on Sunday.', ['Vigil in Duluth']],
  ['The FBI is investigating the attack as an act of terrorism.', ['FBI investigates attack as act of terrorism']],
  ['The last American troops were withdrawn from Kandor in August.', ['Last American troops withdrawn from Kandor']],
  [
    'The House will vote Thursday on a homeland security funding bill.',
    ['House to vote on homeland security funding bill'],
  ],
  ['Thirteen people were shot at a party in Lima on Sunday.', ['Shooting of thirteen people in Lima']],
  ['Ray Boyd was charged with murder and transported to the county jail on Friday.', ['Ray Boyd charged with murder']],
  ['Chief Dana Marsh resigned on Friday.', ['Dana Marsh resigns']],
]

test.each(cases)('%s', (text, titles) => {
  expect(extract({ text, published: '2026-02-03' }).events.map(({ title }) => title)).toEqual(titles)
})

test('A pronoun gives way to what the article says it stands for', () => {
  const text =
    'President Ada Holt signed an executive order on policing in 2021. President Tom Reyes revoked it last month.'
  expect(extract({ text, published: '2026-02-03' }).events.map(({ title }) => title)).toContain(
    'Tom Reyes revokes executive order on policing',
  )
})

test('A title never exceeds ninety characters, ends in no loose word and carries no date', () => {
  const long =
    'On Monday the state senate approved a bill that would, over the objections of the governor and of the association of ' +
    'county commissioners, require every officer of every department with more than fifty employees to wear a camera.'
  const events = extract({ text: long, published: '2026-02-03' }).events
  expect(events.length).toBeGreaterThan(0)
  for (const { title } of events) {
    expect(title.length).toBeLessThanOrEqual(90)
    expect(title).not.toMatch(/Monday|(?: of| and| to| the)$/)
  }
})
