import { describe, expect, test } from 'vitest'
import { describeOwn } from './ownTypes.ts'

type Case = readonly [text: string, expected: readonly string[]]

describe('verbs', () => {
  test.each<Case>([
    ['Gunmen ambushed a convoy outside Tarnow on Monday.', ['attack@2026-02-02']],
    ['A mayor was murdered by unknown men on 12 January.', ['attack@2026-01-12']],
    ['Gunmen ambush a convoy near Tarnow', ['attack@2026-01-27/2026-02-03']],
    ['The militia will blow up the old bridge on Friday.', ['bombing:planned@2026-02-06']],
    ['The rebels did not kidnap the priest on Monday.', []],
    ['If they kidnap the priest, talks will end on Monday.', []],
    ['The minister denied that soldiers burned down the school on Monday.', []],
    ['Those who kill must face a court.', []],
    ['They tried to kidnap the priest on Monday.', []],
    ['Why was the mayor murdered on Monday?', []],
    ['The gang was planning to kidnap a banker.', []],
    ['The army usually ambushed smugglers at night.', []],
    ['More than 300 people have been killed since the fighting began.', []],
    ['We killed many of their men and will do so again.', []],
    ['The officer said that the man who was murdered had debts.', []],
    ['He was buried near the house where the guard was murdered.', []],
    ['It took place in Tarnow, where five men murdered a guard.', ['attack@2026-01-27/2026-02-03']],
    ['Masked men fired at a lorry near Tarnow on Monday.', ['attack@2026-02-02']],
    ['The guard, who was murdered last month, had been threatened, police said on Monday.', ['attack@2026-01']],
  ])('%s', (text, expected) => {
    expect(describeOwn(text)).toEqual(expected)
  })
})

describe('nouns', () => {
  test.each<Case>([
    ['A bomb exploded in Tarnow on Monday.', ['bombing@2026-02-02']],
    ["Officials condemned last night's attack on the mill.", ['attack@2026-02-02']],
    ['The killing of six miners shocked the valley.', ['attack@2026-01-27/2026-02-03']],
    ['Police found a bomb under a bridge on Monday.', []],
    ['The bomb squad held a drill on Monday.', []],
    ['The council spoke about bombs and attacks in general.', []],
    ['There was no attack on Monday.', []],
    ['Officers fear a possible attack on Monday.', []],
    ['The essay is an attack on the minister.', []],
    ['Any kidnapping is a crime.', []],
  ])('%s', (text, expected) => {
    expect(describeOwn(text)).toEqual(expected)
  })
})

describe('dates', () => {
  test.each<Case>([
    ['TARNOW, 3 FEB 26 (NEWS RADIO) -- [TEXT] GUNMEN KIDNAPPED A PRIEST YESTERDAY.', ['kidnapping@2026-02-02']],
    ['Police closed the road on 28 January. Gunmen had ambushed a lorry there.', ['attack@2026-01-28']],
    ['Gunmen ambushed a lorry near Tarnow. Two men fled.', ['attack@2026-01-27/2026-02-03']],
    [
      'Workers have been on strike since Sunday over the kidnapping of their leader, whom men abducted at home.',
      ['kidnapping@2026-02-01'],
    ],
    ['The group, which burned down a mill in 2015, kidnapped a banker on Monday.', ['kidnapping@2026-02-02']],
    ['The group burned down a mill in 2015.', ['arson@2015']],
  ])('%s', (text, expected) => {
    expect(describeOwn(text)).toEqual(expected)
  })

  test('without a day of publication nothing is guessed', () => {
    expect(describeOwn('Gunmen ambushed a lorry near Tarnow. Two men fled.', null)).toEqual(['attack'])
  })
})

describe('one occurrence', () => {
  test.each<Case>([
    ['A bomb attack hit the market on Monday.', ['bombing@2026-02-02']],
    ['A car bomb killed three people in Tarnow on Monday.', ['bombing@2026-02-02']],
    ['Bomb kills ten in market', ['bombing@2026-01-27/2026-02-03']],
    ['Three people were killed in an explosion in Tarnow on Monday.', ['bombing@2026-02-02']],
    [
      'A bomb exploded in Tarnow on Monday. The attack was the first this year. Two people were killed.',
      ['bombing@2026-02-02'],
    ],
    [
      'Rebels kidnapped a priest on Monday and murdered him on Tuesday.',
      ['attack@2026-02-03', 'kidnapping@2026-02-02'],
    ],
    ['Two bombs exploded in Tarnow on Monday. Other bombs exploded near the port.', ['bombing@2026-02-02']],
    [
      'A bomb exploded on 2 January. Another bomb exploded on 20 January.',
      ['bombing@2026-01-02', 'bombing@2026-01-20'],
    ],
    ['A dam break drowned the lower town on Monday. The flood cut the road.', ['flood@2026-02-02']],
  ])('%s', (text, expected) => {
    expect(describeOwn(text)).toEqual(expected)
  })
})
