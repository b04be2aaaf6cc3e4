import { INVESTIGATORS } from '../../../lexicon/actors.ts'
import { clauseStart } from '../../clause.ts'
import { findWord, findWordBack, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'

const INQUIRY_OBJECTS = new Set(['case', 'investigation', 'terrorism', 'homicide', 'crime', 'alone', 'probe'])

/**
 * An official body inquires: "the FBI is investigating", "federal authorities will investigate", "to review the case".
 * Not "Police are investigating" (daily work), "reporters investigated".
 */
export const inquiryVerb: TriggerRule = {
  name: 'inquiry verb',
  type: 'investigation',
  starts: [
    'investigating',
    'investigate',
    'investigated',
    'investigates',
    'probing',
    'examining',
    'handle',
    'treating',
  ],
  read(view, at) {
    const word = wordAt(view, at)
    const verb = readVerbGroup(view, at)
    const from = clauseStart(view, at)
    const body = findWordBack(view, Math.max(from, at - 14), verb.first, INVESTIGATORS)
    const acronym = view.entities.some(
      ({ kind, first, last, text }) =>
        kind === 'organisation' && first >= from && last <= verb.first && !/police|sheriff/i.test(text),
    )
    if (word === 'treating' && !/^(?:it|this|the)$/.test(wordAt(view, at + 1))) return null
    if (word === 'treating' || word === 'handle') {
      const about = findWord(view, at + 1, at + 9, INQUIRY_OBJECTS)
      if (about < 0 || (word === 'handle' && body < 0 && !acronym)) return null
      return {
        first: verb.first,
        last: at + 2,
        verb,
        definite: true,
        mergeOnly: word === 'treating',
        status: 'happened',
      }
    }
    if (body < 0 && !acronym) return null
    if (/^(?:commission|committee|panel)$/.test(wordAt(view, verb.first - 1)) && verb.infinitive) return null
    return { first: verb.first, last: at + 2, verb, ...(verb.progressive ? { status: 'happened' as const } : {}) }
  },
}
