import { findWordBack, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { determinerBefore } from '../shooting/determinerBefore.ts'
import { CRIME } from './crimeFacet.ts'
import { isLegalTalk } from './legalTalk.ts'

const GENERAL = new Set(['rise', 'increase', 'decrease', 'spike', 'drop', 'rash', 'string', 'series', 'wave', 'most'])

/**
 * The noun: "an armed robbery in Salem", "a home invasion early Friday", "an attempted carjacking". With "the" it joins
 * one told before. Not "charged with robbery", "robbery detectives", "a rise in robberies", "daylight robbery".
 */
export const robberyNoun: TriggerRule = {
  name: 'robbery noun',
  type: 'other',
  starts: ['robbery', 'robberies', 'holdup', 'carjacking', 'carjackings', 'burglary', 'burglaries', 'invasion'],
  read(view, at) {
    const [word, before] = [wordAt(view, at), wordAt(view, at - 1)]
    if (word === 'invasion' && before !== 'home') return null
    if (before === 'daylight' || isLegalTalk(view, at) || findWordBack(view, at - 5, at, GENERAL) >= 0) return null
    const determiner = determinerBefore(view, at)
    if (/^(?:no|any|every|each|all)$/.test(determiner)) return null
    const definite = /^(?:the|that|this|these|those|both)$/.test(determiner)
    const first = before === 'home' || before === 'armed' || before === 'attempted' ? at - 1 : at
    return { first, last: at + 1, definite, mergeOnly: definite && !word.endsWith('ies'), facet: CRIME }
  },
}
