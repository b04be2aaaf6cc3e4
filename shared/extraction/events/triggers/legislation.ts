import { CHAMBERS, LAWS } from '../../lexicon/actors.ts'
import { clauseEnd, clauseStart } from '../clause.ts'
import { findWord, findWordBack, type SentenceView, wordAt } from '../sentenceView.ts'
import type { TriggerRule } from '../trigger.ts'
import { readVerbGroup } from '../verbGroup.ts'
import { isAboutMoney } from './fundingVote.ts'

const ENACTING =
  `passed passes pass approved approves approve introduced introduces introduce enacted enacts enact signed signs sign advanced advances
  adopted adopts vetoed vetoes repealed repeals repeal rejected rejects blocked voted sponsored filed unveiled amended`.split(
    /\s+/,
  )

/**
 * A bill that is not about money moves: "the House passed a policing bill", "introduced legislation", "signed the measure into law".
 * Not "signed an executive order", "passed a budget", "the company introduced a measure of safety".
 */
export const lawMoves: TriggerRule = {
  name: 'law moves',
  type: 'legislation',
  starts: ENACTING,
  read(view, at) {
    const verb = readVerbGroup(view, at)
    const from = clauseStart(view, at)
    const to = clauseEnd(view, at)
    const law = findWord(view, at + 1, Math.min(to, at + 12), LAWS)
    const passiveLaw = verb.passive ? findWordBack(view, Math.max(from, verb.first - 10), verb.first, LAWS) : -1
    if (law < 0 && passiveLaw < 0) return null
    const before = wordAt(view, law - 1)
    if (law >= 0 && (before === 'court' || before === 'executive' || before === 'security' || before === 'safety'))
      return null
    if (isAboutMoney(view, at, to, from)) return null
    const maker = findWordBack(
      view,
      Math.max(from, at - 20),
      verb.first,
      new Set([
        ...CHAMBERS,
        'gov',
        'governor',
        'president',
        'sen',
        'rep',
        'sens',
        'reps',
        'state',
        'mayor',
        'country',
        'legislators',
        'congressman',
        'obama',
        'trump',
        'biden',
      ]),
    )
    if (maker < 0 && passiveLaw < 0) return null
    return {
      first: verb.first,
      last: Math.max(at + 2, law + 1),
      verb,
      facet: /^(?:introduc|propos|sponsor|fil|unveil)/.test(wordAt(view, at)) ? 'introduced' : 'passed',
    }
  },
}

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
      const approval = findWord(view, at + 1, at + 4, new Set(['approval', 'consent']))
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
  const money = findWord(view, at + 1, to, new Set(['funding', 'budget', 'appropriations', 'spending']))
  return (
    money >= 0 &&
    findWord(view, at + 1, view.sentence.last, new Set(['reforms', 'reform', 'include', 'require', 'ban'])) < 0
  )
}

/** "a bill that would ban choke holds", "legislation to require cameras". Not "a bill that would cost $5 million". */
export const billWould: TriggerRule = {
  name: 'bill would',
  type: 'legislation',
  starts: ['bill', 'legislation', 'measure', 'ordinance', 'amendment'],
  read(view, at) {
    const next = wordAt(view, at + 1)
    const would =
      (next === 'that' || next === 'which') && wordAt(view, at + 2) === 'would'
        ? at + 2
        : next === 'would'
          ? at + 1
          : -1
    if (would < 0) return null
    if (/^(?:cost|provide|fund|allocate|give|spend)$/.test(wordAt(view, would + 1))) return null
    if (findWordBack(view, at - 5, at, new Set(['funding', 'budget', 'spending', 'appropriations'])) >= 0) return null
    return { last: would + 2, status: 'proposed', facet: 'introduced' }
  },
}
