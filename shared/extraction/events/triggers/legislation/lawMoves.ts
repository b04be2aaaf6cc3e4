import { CHAMBERS, LAWS } from '../../../lexicon/actors.ts'
import { clauseEnd, clauseStart } from '../../clause.ts'
import { findWord, findWordBack, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'
import { isAboutMoney } from '../fundingVote/isAboutMoney.ts'

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
