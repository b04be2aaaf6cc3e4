import { COURTS, INSTRUCTIONS } from '../../../lexicon/actors.ts'
import { clauseEnd, clauseStart } from '../../clause.ts'
import { findWord, findWordBack, type SentenceView, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'
import { isExecutiveSubject } from './isExecutiveSubject.ts'

const INSTRUCTION_NOUNS = new Set([
  'initiative',
  'change',
  'program',
  'requirement',
  'policy',
  'mandate',
  'directive',
  'order',
  'measure',
])
const RELATIVE_PRONOUNS = new Set(['that', 'which'])

/**
 * An instruction is issued: "issued an executive order", "signed a memo", "announced a new policy", "using an executive order".
 * Not "issued a statement", "signed the bill", "announced an album".
 */
export const instructionIssued: TriggerRule = {
  name: 'instruction issued',
  type: 'directive',
  starts:
    'issued issues issue issuing signed signs sign signing announced announces announce unveiled adopted released implemented implement implementing imposed establish established using put rolled roll expand expanded expanding'.split(
      ' ',
    ),
  read(view, at) {
    const word = wordAt(view, at)
    const verb = readVerbGroup(view, at)
    const from = clauseStart(view, at)
    const to = clauseEnd(view, at)
    const instruction = findWord(view, at + 1, Math.min(to, at + 10), INSTRUCTIONS)
    const relative = instruction < 0 ? relativeInstruction(view, verb.first) : -1
    if (relative >= 0 && isExecutiveSubject(view, relative, verb.first, at, false)) {
      return { first: verb.first, last: at + 1, verb, facet: 'issue' }
    }
    const rollOut = /^(?:roll|expand|implement)/.test(word) && findWord(view, at + 1, at + 7, INSTRUCTION_NOUNS) >= 0
    if (instruction < 0 && !rollOut) return null
    if (/^(?:using|put)$/.test(word) && !(instruction >= 0 && wordAt(view, instruction - 1) === 'executive'))
      return null
    if (instruction >= 0 && /^(?:restraining|court|in|arrest)$/.test(wordAt(view, instruction - 1))) return null
    if (/^(?:state)$/.test(wordAt(view, instruction - 1)) && wordAt(view, instruction) === 'emergency') return null
    const executive = instruction >= 0 && wordAt(view, instruction - 1) === 'executive'
    if (!executive && !isExecutiveSubject(view, from, verb.first, at, verb.passive) && !rollOut) return null
    if (findWordBack(view, Math.max(from, verb.first - 16), verb.first, COURTS) >= 0) return null
    return {
      first: verb.first,
      last: Math.max(at + 2, instruction + 1),
      verb,
      facet: word.startsWith('expand') || word.startsWith('roll') ? 'extend' : 'issue',
      definite: rollOut,
    }
  },
}

/** "an order that the governor signed": the instruction stands in front of the relative clause; its index or -1. */
function relativeInstruction(view: SentenceView, verbFirst: number): number {
  const that = findWordBack(view, verbFirst - 6, verbFirst, RELATIVE_PRONOUNS)
  const noun = that < 0 ? -1 : that - 1
  return noun >= 0 && INSTRUCTIONS.has(wordAt(view, noun)) ? noun : -1
}
