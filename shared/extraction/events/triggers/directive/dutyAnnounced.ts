import { COURTS, EXECUTIVES } from '../../../lexicon/actors.ts'
import { findWord, findWordBack, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'
import { BOUND } from './bound.ts'

const SAYING = new Set('declared announced said announces declares says announcing'.split(' '))

/**
 * A duty announced: "declared that every officer must wear cameras", "said agents will be required to", "officers will be banned from".
 * Not "you must leave", "said the team must win" (no executive).
 */
export const dutyAnnounced: TriggerRule = {
  name: 'duty announced',
  type: 'directive',
  starts: ['must', 'required', 'banned', 'barred', 'shall', 'prohibited'],
  read(view, at) {
    const word = wordAt(view, at)
    const verb = readVerbGroup(view, at)
    const say = findWordBack(view, view.sentence.first, at, SAYING)
    const bound = findWordBack(view, at - 14, at, BOUND)
    if (bound < 0) return null
    if (word !== 'must' && word !== 'shall') {
      if (!verb.passive || verb.modal !== 'will' || !/^(?:to|from)$/.test(wordAt(view, at + 1))) return null
      return { first: verb.first, last: at + 3, verb: null, status: 'happened', facet: 'issue' }
    }
    if (say < 0) return null
    const court = findWord(view, view.sentence.first, view.sentence.last, COURTS)
    const executive = findWordBack(view, view.sentence.first, say, EXECUTIVES)
    if (court >= 0 || executive < 0) return null
    return { first: say, last: at + 3, verb: null, status: 'happened', facet: 'issue' }
  },
}
