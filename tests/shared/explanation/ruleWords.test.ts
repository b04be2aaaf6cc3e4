import { expect, test } from 'vitest'
import { timeRuleWords } from '../../../shared/explanation/timeRuleWords.ts'
import { triggerRuleWords } from '../../../shared/explanation/triggerRuleWords.ts'
import { TRIGGER_RULES } from '../../../shared/extraction/events/triggerRules.ts'
import { DATED_CLAUSE_RULE } from '../../../shared/extraction/otherDated/toldClause.ts'
import { OWN_RULES } from '../../../shared/extraction/ownTypes/ownTrigger.ts'
import { TIME_RULES } from '../../../shared/extraction/time/timeRules.ts'

/** Names that refiners add to those of the rules; the types let none else through. */
const REFINERS = [
  'day and clock',
  'part of day',
  'bare hour',
  'part of a period',
  'year behind',
  'shared year',
  'counted from a date',
  'lasting from a date',
  'week of a day',
  'range',
  'quantity',
  'about',
  'early mid late',
  'edge of a period',
]

const JARGON = /deictic|anchor|regex|token|timex|edtf|trigger|parse|lemma|nominal|modal/i

test('every time rule and refiner has words, and no words are left over', () => {
  expect(Object.keys(timeRuleWords).sort()).toEqual([...TIME_RULES.map(({ name }) => name), ...REFINERS].sort())
})

test('every trigger rule has words, and no words are left over', () => {
  expect(Object.keys(triggerRuleWords).sort()).toEqual(
    [...new Set([...TRIGGER_RULES.map(({ name }) => name), ...OWN_RULES, DATED_CLAUSE_RULE])].sort(),
  )
})

test.each(Object.entries({ ...timeRuleWords, ...triggerRuleWords }))(
  'the words of “%s” are plain and end a sentence that begins with the article’s own',
  (_, words) => {
    expect(words).toMatch(/^(?:is|names|says|tells|speaks|goes|comes|announces) [^.]+$/)
    expect(words).not.toMatch(JARGON)
  },
)
