import { CHAMBERS, LAWS, MONEY_MATTERS } from '../../lexicon/actors.ts'
import { tokenAt } from '../../text/token.ts'
import { clauseEnd, clauseStart } from '../clause.ts'
import { findWord, findWordBack, type SentenceView, wordAt } from '../sentenceView.ts'
import type { TriggerReading, TriggerRule } from '../trigger.ts'
import { readVerbGroup } from '../verbGroup.ts'

const VOTING =
  `passed passes pass approved approves approve rejected rejects reject blocked blocks block voted votes vote advanced advances
  defeated defeats adopted adopts adopt failed fails postponed delayed scheduled schedules authorized backed cleared
  consider considers considered reconsider override flipped stalled tabled turned cut cuts slashed earmarked`.split(
    /\s+/,
  )

/**
 * A chamber acts on public money: "the Senate passed a funding extension", "voted 45-55 to block the package",
 * "the council rejected the budget", "the House is set to consider it" behind a money bill.
 * Not "the Senate passed a privacy bill", "the bank approved a loan", "passed away".
 */
export const chamberActs: TriggerRule = {
  name: 'chamber acts on money',
  type: 'funding_vote',
  starts: VOTING,
  read(view, at) {
    const word = wordAt(view, at)
    const verb = readVerbGroup(view, at)
    const from = clauseStart(view, at)
    const to = clauseEnd(view, at)
    const chamber = chamberOf(view, from, verb.first, at, to)
    if (chamber === '') return null
    if (word === 'turned' && wordAt(view, at + 1) !== 'down') return null
    if (/^votes?$/.test(word) && isNominalVote(view, at)) return null
    if (/^(?:cut|cuts|backed)$/.test(word) && verb.infinitive && verb.governor === '') return null
    const money = isAboutMoney(view, at, to, from)
    if (!money) return null
    return { first: verb.first, last: Math.min(to, at + 4), verb: outcomeVerb(view, at, verb), facet: `${chamber}` }
  },
}

/** "failed to pass" reports a vote that failed, so a failing governor or a negation does not undo the event. */
function outcomeVerb(
  view: SentenceView,
  at: number,
  verb: NonNullable<TriggerReading['verb']>,
): NonNullable<TriggerReading['verb']> {
  const failed = /^fail/.test(verb.governor) || /^fail/.test(wordAt(view, at))
  return failed ? { ...verb, infinitive: false, negated: false, governor: '', governorAt: -1 } : verb
}

function isNominalVote(view: SentenceView, at: number): boolean {
  return /^(?:a|the|procedural|key|final|dueling|floor|additional|no|yes|60|52|50|of)$/.test(wordAt(view, at - 1))
}

/** Name of the chamber that acts: in front of the verb, or behind "by". */
export function chamberOf(view: SentenceView, from: number, verbFirst: number, at: number, to: number): string {
  let chamber = findWordBack(view, Math.max(from, verbFirst - 22), verbFirst, CHAMBERS)
  if (chamber < 0) {
    const by = findWord(view, at + 1, Math.min(to, at + 8), new Set(['by']))
    chamber = by < 0 ? -1 : findWord(view, by + 1, by + 5, CHAMBERS)
  }
  if (chamber < 0) return ''
  const word = wordAt(view, chamber)
  if (word === 'house' && wordAt(view, chamber - 1) === 'white') return ''
  if (/^(?:democrats|republicans|senators|members)$/.test(word)) {
    const named = findWordBack(view, chamber - 3, chamber, new Set(['senate', 'house', 'council']))
    return named < 0 ? 'members' : wordAt(view, named)
  }
  return word
}

/** Whether the action concerns public money: a money word or a sum in the clause, or "it"/"the package" behind one in the sentence. */
export function isAboutMoney(view: SentenceView, at: number, to: number, from: number): boolean {
  const object = findWord(view, at + 1, Math.min(to, at + 22), MONEY_MATTERS)
  if (
    object >= 0 &&
    !(
      wordAt(view, object) === 'resolution' &&
      findWord(view, at + 1, to, new Set(['continuing', 'funding', 'budget'])) < 0
    )
  )
    return true
  if (view.entities.some(({ kind, first }) => kind === 'money' && first > at && first < to)) return true
  const passive = findWordBack(view, Math.max(from, at - 14), at, MONEY_MATTERS)
  if (passive >= 0 && wordAt(view, passive) !== 'package') return true
  const pronoun = /^(?:it|them|this|that)$/.test(wordAt(view, wordAt(view, at + 1) === 'on' ? at + 2 : at + 1))
  return pronoun && isMoneyTold(view, at)
}

const TOLD_BEFORE = new Set(['funding', 'budget', 'spending', 'appropriations', 'stopgap'])
const TOLD_REACH = 60

/** "The House is set to consider it": a money bill told in this sentence or just before. */
function isMoneyTold(view: SentenceView, at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - TOLD_REACH); place--) {
    if (TOLD_BEFORE.has(tokenAt(view.tokens, place).lower)) return true
  }
  return false
}

/**
 * Money as a noun of legislation: "a funding vote", "the vote on the budget", "an earlier funding proposal allocated $20 million",
 * "the dueling votes". Not "a vote of confidence", "votes for mayor".
 */
export const fundingNoun: TriggerRule = {
  name: 'funding noun',
  type: 'funding_vote',
  starts: ['vote', 'votes', 'proposal', 'proposals', 'plans', 'bill', 'compromise'],
  read(view, at) {
    const word = wordAt(view, at)
    if (word.startsWith('vote')) {
      if (!isNominalVote(view, at)) return null
      const money =
        findWord(view, at + 1, at + 9, MONEY_MATTERS) >= 0 || findWordBack(view, at - 4, at, MONEY_MATTERS) >= 0
      return { last: at + 1, definite: true, mergeOnly: !money }
    }
    if (word === 'plans' || word === 'compromise') return null
    const money = findWordBack(
      view,
      at - 4,
      at,
      new Set(['funding', 'budget', 'spending', 'appropriations', 'tax', 'bond']),
    )
    if (money < 0) return null
    const gives = findWord(
      view,
      at + 1,
      at + 4,
      new Set([
        'allocated',
        'allocates',
        'provided',
        'provides',
        'included',
        'includes',
        'would',
        'sets',
        'gave',
        'earmarked',
      ]),
    )
    const sum = view.entities.some(({ kind, first }) => kind === 'money' && first > at && first < at + 8)
    if (gives < 0 || !sum) return null
    return {
      first: money,
      last: gives + 3,
      status: word === 'bill' && wordAt(view, gives) !== 'would' ? null : 'proposed',
      facet: 'proposal',
    }
  },
}

/** Lawmakers ask for money: "the governor proposed a $2 billion budget", "Democrats want $50 million for". Not "wants a raise". */
export const moneyProposed: TriggerRule = {
  name: 'money proposed',
  type: 'funding_vote',
  starts: ['proposed', 'proposes', 'propose', 'proposing', 'requested', 'requests'],
  read(view, at) {
    const to = clauseEnd(view, at)
    const money = findWord(
      view,
      at + 1,
      Math.min(to, at + 9),
      new Set(['budget', 'funding', 'spending', 'bond', 'appropriation']),
    )
    const sum = view.entities.some(({ kind, first }) => kind === 'money' && first > at && first < at + 8)
    if (
      money < 0 ||
      !(
        sum ||
        findWord(view, at - 12, at, CHAMBERS) >= 0 ||
        findWord(view, at - 12, at, new Set(['president', 'governor', 'mayor', 'gov'])) >= 0
      )
    )
      return null
    if (findWord(view, at + 1, at + 9, LAWS) >= 0 && !sum) return null
    return { last: money + 1, verb: readVerbGroup(view, at), status: 'proposed', facet: 'proposal' }
  },
}
