import { expect, test } from 'vitest'
import { extract } from '../../../../shared/extraction/extract.ts'
import type { EntityKind } from '../../../../shared/extraction/types.ts'

const mentions = (text: string, kind: EntityKind) =>
  extract({ text, published: null }).entities.filter((entity) => entity.kind === kind)

const names: readonly (readonly [string, EntityKind, readonly string[]])[] = [
  ['Transport Secretary Ada Finch spoke. Finch left.', 'person', ['Ada Finch', 'Ada Finch']],
  ['Gov. Pike and Mr. Lund met.', 'person', ['Pike', 'Lund']],
  ['President Lund spoke. The plan that Lund made was dropped.', 'person', ['Lund', 'Lund']],
  ['The report named Luis Vega, 41, of Tulsa.', 'person', ['Luis Vega']],
  [
    'Gov. Roy Pike met Officer Christian Hall and Robert Lane.',
    'person',
    ['Roy Pike', 'Christian Hall', 'Robert Lane'],
  ],
  ['Robert “Bob” Lane was there with Tala Q. Orr.', 'person', ['Robert “Bob” Lane', 'Tala Q. Orr']],
  ['It was said by Bashar al-Hadi. Later Hadi left.', 'person', ['Bashar al-Hadi', 'Bashar al-Hadi']],
  ['Juan de la Rosa and Kim Jong-min came, and J. Orr.', 'person', ['Juan de la Rosa', 'Kim Jong-min', 'J. Orr']],
  ['Zubair Ahmadi testified that he saw his wife, Xu Lin.', 'person', ['Zubair Ahmadi', 'Xu Lin']],
  ['Carlos Rivera Lopez was there. Rivera Lopez left.', 'person', ['Carlos Rivera Lopez', 'Carlos Rivera Lopez']],
  ['Police shot Renee Dahl. The family of Renee said so.', 'person', ['Renee Dahl', 'Renee Dahl']],
  ['Melvin Cartwright III was there. Cartwright spoke.', 'person', ['Melvin Cartwright III', 'Melvin Cartwright III']],
  ['It ran on Mac OS X and on the JVM 9.', 'person', []],
  [
    'It went to Immigration and Customs Enforcement and the FBI.',
    'organisation',
    ['Immigration and Customs Enforcement', 'FBI'],
  ],
  ['The Department of Energy wrote to the House.', 'organisation', ['Department of Energy', 'House']],
  [
    'The Harlan Transit Board (HTB) met. Then HTB closed.',
    'organisation',
    ['Harlan Transit Board', 'Harlan Transit Board', 'Harlan Transit Board'],
  ],
  [
    'Agents of ICE came. They were sent by Immigration and Customs Enforcement.',
    'organisation',
    ['Immigration and Customs Enforcement', 'Immigration and Customs Enforcement'],
  ],
  ['Agents of ICE came.', 'organisation', ['ICE']],
  ['They went to the Harlan Developers Meeting (HDM). The HDM was long.', 'organisation', []],
  ['The European Commission wrote to the Iraqi Army.', 'organisation', ['European Commission', 'Iraqi Army']],
  ['It was made by AT&T.\nIt was good.', 'organisation', ['AT&T']],
  ['The disk of 30GB and the F-16 and an MD-11 were in the 787.', 'organisation', []],
  ['A Boeing 737 hit an Airbus A380. Boeing and Airbus said so.', 'organisation', ['Boeing', 'Airbus']],
  ['The Dow Jones Industrial Average and the FTSE 100 fell on the day.', 'organisation', []],
  ['It was won by the Ravens from the Germans.', 'organisation', ['Ravens']],
  [
    'The case went to the High Court and to Harlan County Court.',
    'organisation',
    ['High Court', 'Harlan County Court'],
  ],
  ['The TV and the CEO were in the US in 2020.', 'organisation', []],
  ['They met in Tulsa, near York County.', 'place', ['Tulsa', 'York County']],
  ['They came from Reading, and the man was in Mobile.', 'place', ['Reading', 'Mobile']],
  ['Reading is what he did. Jackson was there.', 'place', []],
  ['They met in Elkton, Ohio, and in Camden, N.J., that day.', 'place', ['Elkton, Ohio', 'Camden, N.J.']],
  ['It was in the Larch neighborhood of south Minneapolis.', 'place', ['Larch', 'Minneapolis']],
  [
    'They met at the Harlan Convention Center and the Orchard Theater.',
    'place',
    ['Harlan Convention Center', 'Orchard Theater'],
  ],
  ['It cost them 5 US dollars or US$5.', 'place', []],
  ['They were in Abu Dhabi and Allahabad and the Middle East.', 'place', ['Abu Dhabi', 'Allahabad', 'Middle East']],
]

test.each(names)('%s (%s)', (text, kind, expected) => {
  expect(mentions(text, kind).map(({ name }) => name)).toEqual(expected)
})

test('of two people with one surname the title tells which, else who was named last', () => {
  const text = 'Mr. Bob Orr met Mrs. Ana Orr. Orr left. Mr. Orr stayed with the child. It was said that Mrs. Orr wept.'
  expect(mentions(text, 'person').map(({ name }) => name)).toEqual([
    'Bob Orr',
    'Ana Orr',
    'Ana Orr',
    'Bob Orr',
    'Ana Orr',
  ])
})

test('a headline in capitals has the names that the text has in full', () => {
  const text = 'Jury Clears Officer Tala Orr After Long Trial\n\nOfficer Tala Orr was cleared of all that they said.'
  expect(mentions(text, 'person').map(({ start }) => start)).toEqual([20, 55])
})

const extents: readonly (readonly [string, readonly string[]])[] = [
  ['They met in downtown Elkton, Ohio.', ['downtown Elkton, Ohio']],
  ['It was in the US and at the Pentagon.', ['the US']],
  ['It was in the Larch neighborhood of south Minneapolis.', ['the Larch neighborhood', 'south Minneapolis']],
  [
    'It was in the 2600 block of Orchard Avenue, at 34th Street and Larch Avenue.',
    ['the 2600 block of Orchard Avenue', '34th Street and Larch Avenue'],
  ],
  ['It was at 34th and Oak streets, at 1200 N. Main Street.', ['34th and Oak streets', '1200 N. Main Street']],
  ['It was on Interstate 94, on I-35 and on U.S. Highway 61.', ['Interstate 94', 'I-35', 'U.S. Highway 61']],
  ['It was the 34th vote and the 5th of the day, with 12 Main events.', []],
]

test.each(extents)('the places of %j have their whole extent', (text, expected) => {
  expect(mentions(text, 'place').map((mention) => mention.text)).toEqual(expected)
})
