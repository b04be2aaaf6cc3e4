import { INSTRUCTIONS } from '../../../lexicon/actors.ts'
import { clauseEnd, clauseStart } from '../../clause.ts'
import { findWord, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'
import { isExecutiveSubject } from './isExecutiveSubject.ts'

const PRACTICES = new Set(['transfers', 'program', 'practice', 'use', 'protections', 'moratorium'])

/** An instruction is undone or changed: "revoked the order", "rescinded it", "suspended the policy", "lifted the ban", "ended transfers of weapons". Not "ended his speech". */
export const instructionUndone: TriggerRule = {
  name: 'instruction undone',
  type: 'directive',
  starts:
    'revoked revokes revoke rescinded rescinds rescind suspended suspends extended extends lifted lifts reversed repealed ended ends scrapped reinstated overturned'.split(
      ' ',
    ),
  read(view, at) {
    const word = wordAt(view, at)
    const verb = readVerbGroup(view, at)
    const from = clauseStart(view, at)
    const to = clauseEnd(view, at)
    if (!isExecutiveSubject(view, from, verb.first, at, verb.passive)) return null
    const sure = /^(?:revok|rescind|reinstat)/.test(word)
    const instruction = findWord(view, at + 1, Math.min(to, at + 8), INSTRUCTIONS)
    const pronoun = /^(?:it|them|that)$/.test(wordAt(view, at + 1))
    const program = findWord(view, at + 1, Math.min(to, at + 6), PRACTICES)
    if (!(instruction >= 0 || (sure && (pronoun || to > at + 1)) || program >= 0)) return null
    if (
      /license|visa|citizenship|permit/.test(wordAt(view, at + 2)) ||
      /^(?:investigation)$/.test(wordAt(view, at + 2))
    )
      return null
    return {
      first: verb.first,
      last: at + 3,
      verb,
      facet: /^(?:extend)/.test(word) ? 'extend' : program >= 0 && word.startsWith('end') ? 'issue' : 'undo',
    }
  },
}
