import { SUSPECTS } from '../../../lexicon/actors.ts'
import { entityAt, findWord, findWordBack, type SentenceView, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'
import { isPerson } from './isPerson.ts'

const PLACED = new Set(['placed', 'put'])
const FIRED_OBJECTS = new Set(['times', 'shots', 'shot', 'rounds', 'bullets', 'gun', 'weapon', 'gas'])

const WORKPLACES = new Set(
  'officer officers chief deputy trooper agent director sheriff commissioner detective sergeant lieutenant captain police official secretary'.split(
    ' ',
  ),
)

/**
 * Someone loses or leaves a post over an incident: "the officer was fired on Friday", "suspended for three days",
 * "resigned", "placed on administrative leave", "intended to fire the officer".
 * Not "fired three shots", "service was suspended", "the case was dismissed", "resigned to his fate".
 */
export const dismissalRule: TriggerRule = {
  name: 'dismissal',
  type: 'arrest',
  starts: [
    'fired',
    'fire',
    'fires',
    'dismissed',
    'suspended',
    'resigned',
    'resigns',
    'resign',
    'resignation',
    'ousted',
    'sacked',
    'terminated',
    'disciplined',
    'leave',
    'stepped',
  ],
  read(view, at) {
    const [word, before, next] = [wordAt(view, at), wordAt(view, at - 1), wordAt(view, at + 1)]
    if (word === 'leave') {
      const placed = findWordBack(view, at - 5, at, PLACED)
      if (placed < 0) return null
      const verb = readVerbGroup(view, placed)
      return { first: verb.first, last: at + 1, verb, facet: 'dismissal' }
    }
    if (word === 'stepped' && next !== 'down') return null
    const verb = readVerbGroup(view, at)
    if (word.startsWith('resign')) {
      if (word === 'resignation')
        return { last: at + 1, facet: 'dismissal', definite: true, mergeOnly: /^(?:letter)$/.test(next) }
      return next === 'to' && wordAt(view, at + 2) !== 'protest'
        ? null
        : { first: verb.first, last: at + 1, verb, facet: 'dismissal' }
    }
    if (findWord(view, at + 1, at + 5, FIRED_OBJECTS) >= 0) return null
    if (/^(?:at|into|upon|back|through|tear)$/.test(next) || /^(?:case|lawsuit|suit|charges|appeal)$/.test(before))
      return null
    if (
      word === 'fire' &&
      !(verb.infinitive && (isPerson(view, at + 1) || /^(?:one|two|the|him|her|them|a)$/.test(next)))
    )
      return null
    if (word === 'fires' && !isPerson(view, at + 1)) return null
    const person =
      verb.passive || /^(?:a|one|second|third|officer)$/.test(before)
        ? subjectIsPerson(view, verb.first)
        : isPerson(view, at + 1) || /^(?:him|her|them)$/.test(next)
    if (!person) return null
    return { first: verb.first, last: at + 2, verb, facet: 'dismissal' }
  },
}

function subjectIsPerson(view: SentenceView, verbFirst: number): boolean {
  for (let at = verbFirst - 1; at >= Math.max(view.sentence.first, verbFirst - 14); at--) {
    const word = wordAt(view, at)
    if (
      entityAt(view, at)?.kind === 'person' ||
      SUSPECTS.has(word) ||
      WORKPLACES.has(word) ||
      /^(?:he|she|they|who|second)$/.test(word)
    )
      return true
    if (
      word === ';' ||
      word === '.' ||
      /^(?:shots|rounds|bullets|service|flights|trading|license|order|case|match|game|season|operations)$/.test(word)
    )
      return false
  }
  return false
}
