import { expect, test } from 'vitest'
import { type TimeCase, timesIn } from './timesIn.ts'

const examples: readonly TimeCase[] = [
  ['The strike lasted from January to April 2015.', 'from January to April 2015=(2015-01-01,2015-04-01,P3M)'],
  ['He served between 2007 and 2009.', 'between 2007 and 2009=(2007-01-01,2009-01-01,P2Y)'],
  ['He was mayor from 2014 to 2018.', 'from 2014 to 2018=(2014-01-01,2018-01-01,P4Y)'],
  ['The fair runs Monday through Friday.', 'Monday through Friday=(2026-02-02,2026-02-06,P4D)'],
  ['The siege of April 6-7 ended.', 'April 6-7=(2025-04-06,2025-04-07,P1D)'],
  ['The show runs April 9th through 17th, 2026.', 'April 9th through 17th, 2026=(2026-04-09,2026-04-17,P8D)'],
  ['The ship sank on 12 to 13 March 1998.', '12 to 13 March 1998=(1998-03-12,1998-03-13,P1D)'],
  ['It ran from Nov. 28 to Jan. 4.', 'from Nov. 28 to Jan. 4=(2025-11-28,2026-01-04,P37D)'],
  ['Records between Aug. 2019 and now were lost.', 'between Aug. 2019 and now=(2019-08-01,2026-02-03,P2378D)'],
  ['He lived there from 1955-1963.', 'from 1955-1963=(1955-01-01,1963-01-01,P8Y)'],
  [
    'The march lasted from May 30, 2020, to June 2, 2020.',
    'from May 30, 2020, to June 2, 2020=(2020-05-30,2020-06-02,P3D)',
  ],
]

const counterExamples: readonly TimeCase[] = [
  ['The trial was moved from Jan. 5 to Jan. 12.', 'Jan. 5=2026-01-05', 'Jan. 12=2026-01-12'],
  ['He spoke on Jan. 5 and on Jan. 12.', 'Jan. 5=2026-01-05', 'Jan. 12=2026-01-12'],
  ['The war of 1955-1963 was long.', '1955=1955', '1963=1963'],
]

test.each(examples)('A range of dates: %s', (text, ...times) => {
  expect(timesIn(text)).toEqual(times)
})

test.each(counterExamples)('no more than it says: %s', (text, ...times) => {
  expect(timesIn(text)).toEqual(times)
})
