import { clauseEnd, clauseStart } from '../../clause.ts'
import { type SentenceView, wordAt } from '../../sentenceView.ts'
import type { TriggerReading, TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'
import { chamberOf } from './chamberOf.ts'
import { isAboutMoney } from './isAboutMoney.ts'
import { isNominalVote } from './isNominalVote.ts'

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
