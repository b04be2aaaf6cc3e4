import { expect, test } from 'vitest'
import { type TimeCase, timesIn } from './timesIn.ts'

const examples: readonly TimeCase[] = [
  ['He left at 9:40 a.m.', '9:40 a.m.=T09:40'],
  ['The store closes at 8.30pm.', '8.30pm=T20:30'],
  ['Trading stops at 16:05.', '16:05=T16:05'],
  ["They met at eight o'clock.", "eight o'clock=T08"],
  ['Police were called at about 11:30 p.m. EST Friday.', '11:30 p.m. EST Friday=2026-01-30T23:30-05'],
  ['The blast came at half past nine on Monday.', 'half past nine on Monday=2026-02-02T09:30'],
  ['The siren sounded at ten minutes to six in the morning.', 'ten minutes to six in the morning=T05:50'],
  ['They left at noon.', 'noon=T12'],
  ['Shots were heard Saturday at 5.', 'Saturday at 5=2026-01-31T05:00'],
  ['The log of 2026-01-24T09:40Z is kept.', '2026-01-24T09:40Z=2026-01-24T09:40Z'],
  ['The curfew runs from 10 p.m. to 5 a.m.', 'from 10 p.m. to 5 a.m.=(T22,T05,PT7H)'],
  [
    'The road was closed between 7 and 9:30 a.m. Tuesday.',
    'between 7 and 9:30 a.m. Tuesday=(2026-02-03T07,2026-02-03T09:30,PT2H30M)',
  ],
  ['The clinic is open from 11 to 2 p.m.', 'from 11 to 2 p.m.=(T11,T14,PT3H)'],
  ['The hearing will be held Thursday from 2 to 4.', 'Thursday from 2 to 4=(2026-02-05T02,2026-02-05T04,PT2H)'],
  ['He was shot on the night of Jan. 7.', 'the night of Jan. 7=2026-01-07TNI'],
  ['Fire broke out early in the morning of Jan. 12.', 'early in the morning of Jan. 12=2026-01-12TMO'],
  ['They slept in the afternoon.', 'the afternoon=TAF'],
  ['The windows broke overnight.', 'overnight=TNI'],
]

const counterExamples: readonly TimeCase[] = [
  ['The toll rose from 7 to 9 on Monday.', 'Monday=2026-02-02'],
  ['The council voted Monday 5-2.', 'Monday=2026-02-02'],
  ['The team won 3:2 on Sunday.', 'Sunday=2026-02-01'],
  ['He read John 3:16 aloud.'],
  ['The crash killed 10 in the morning rush.'],
  ['The vote was 45-55.'],
  ['The film is in 16:9.'],
  ['They waited from 5 to 7 days.', '7 days=P7D'],
]

test.each(examples)('A time of day: %s', (text, ...times) => {
  expect(timesIn(text)).toEqual(times)
})

test.each(counterExamples)('no more than it says: %s', (text, ...times) => {
  expect(timesIn(text)).toEqual(times)
})
