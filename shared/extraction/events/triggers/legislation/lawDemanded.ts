import { CHAMBERS, LAWS } from '../../../lexicon/actors.ts'
import { clauseEnd, clauseStart } from '../../clause.ts'
import { findWord, findWordBack, type SentenceView, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'

const APPROVALS = new Set(['approval', 'consent'])
const MONEY_NOUNS = new Set(['funding', 'budget', 'appropriations', 'spending'])
const REFORM_WORDS = new Set(['reforms', 'reform', 'include', 'require', 'ban'])

const DEMANDING =
  `advocating advocate advocated demanding demand demanded demands call calls called calling urged urge urging push pushing pushed want wants
  seeking proposed propose proposing proposes needs need`.split(/\s+/)

/**
 * Law asked for: "advocating for legislation", "called on lawmakers to ban", "calls to adopt reforms", "want to rework the bill",
 * "will need approval from the legislature". Not "calls for calm", "want a deal" without a law.
 */
export const lawDemanded: TriggerRule = {
  name: 'law demanded',
  type: 'legislation',
  starts: DEMANDING,
  read(view, at) {
    const word = wordAt(view, at)
    const to = Math.min(clauseEnd(view, at), at + 12)
    const from = clauseStart(view, at)
    if (word.startsWith('need')) {
      const approval = findWord(view, at + 1, at + 4, APPROVALS)
      if (approval < 0 || findWord(view, approval, approval + 8, CHAMBERS) < 0) return null
      return { last: at + 8, verb: null, status: 'proposed', facet: 'introduced', first: at }
    }
    const law = findWord(view, at + 1, to, LAWS)
    if (law < 0) return null
    const political =
      findWordBack(
        view,
        Math.max(view.sentence.first, at - 20),
        at,
        new Set([
          ...CHAMBERS,
          'president',
          'governor',
          'gov',
          'mayor',
          'sen',
          'rep',
          'leader',
          'activists',
          'advocates',
          'groups',
        ]),
      ) >= 0 || findWord(view, at + 1, to, CHAMBERS) >= 0
    if (!political) return null
    if (isStrictlyMoney(view, at, to)) return null
    const verb = readVerbGroup(view, at)
    if (verb.negated) return null
    return { first: Math.max(from, verb.first), last: law + 1, verb: null, status: 'proposed', facet: 'introduced' }
  },
}

/** The law itself is a money bill and nothing else is asked for: "called for a funding bill". */
function isStrictlyMoney(view: SentenceView, at: number, to: number): boolean {
  const money = findWord(view, at + 1, to, MONEY_NOUNS)
  return money >= 0 && findWord(view, at + 1, view.sentence.last, REFORM_WORDS) < 0
}
