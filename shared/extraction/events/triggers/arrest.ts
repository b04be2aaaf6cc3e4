import { SUSPECTS } from '../../lexicon/actors.ts'
import { entityAt, findWord, findWordBack, type SentenceView, wordAt } from '../sentenceView.ts'
import type { TriggerRule } from '../trigger.ts'
import { readVerbGroup } from '../verbGroup.ts'

/** "was arrested", "police arrested two men", "taken into custody", "surrendered to police", "turned himself in". Not "arrested development", "cardiac arrest". */
export const arrestVerb: TriggerRule = {
  name: 'arrest verb',
  type: 'arrest',
  starts: [
    'arrested',
    'arrests',
    'arresting',
    'detained',
    'jailed',
    'apprehended',
    'custody',
    'surrendered',
    'turned',
    'booked',
    'indicted',
    'arraigned',
    'rearrested',
  ],
  read(view, at) {
    const [word, before, next] = [wordAt(view, at), wordAt(view, at - 1), wordAt(view, at + 1)]
    if (word === 'custody') {
      if (before !== 'into') return null
      const taken = findWordBack(view, at - 6, at, new Set(['taken', 'took', 'take']))
      if (taken < 0) return null
      const verb = readVerbGroup(view, taken)
      return { first: verb.first, last: at + 1, verb, facet: 'arrest' }
    }
    if (
      word === 'turned' &&
      !(/^(?:himself|herself|themselves)$/.test(next) && /^(?:in|over)$/.test(wordAt(view, at + 2)))
    )
      return null
    if (
      word === 'surrendered' &&
      findWord(
        view,
        at + 1,
        at + 5,
        new Set(['police', 'himself', 'herself', 'authorities', 'officers', 'troops', 'fbi', 'deputies']),
      ) < 0
    )
      return null
    if (word === 'booked' && findWord(view, at + 1, at + 8, new Set(['jail', 'charges', 'suspicion'])) < 0) return null
    if (next === 'development') return null
    if (word === 'arrests' && !isPerson(view, at + 1))
      return { last: at + 1, facet: 'arrest', definite: before === 'the' }
    const verb = readVerbGroup(view, at)
    return { first: verb.first, last: at + 2, verb, facet: word === 'indicted' ? 'charge' : 'arrest' }
  },
}

/** "charged with murder", "prosecutors charged the suspect", "pressed charges against", "dropped the charges". Not "charged $5", "charged toward officers", "a charged debate". */
export const chargeRule: TriggerRule = {
  name: 'charge',
  type: 'arrest',
  starts: ['charged', 'charges', 'charging', 'indictment', 'charge'],
  read(view, at) {
    const [word, before, next] = [wordAt(view, at), wordAt(view, at - 1), wordAt(view, at + 1)]
    if (word === 'charged') {
      const verb = readVerbGroup(view, at)
      const sure =
        next === 'with' ||
        (next === 'in' && verb.passive) ||
        (isPerson(view, at + 1) && findWord(view, at + 1, at + 12, new Set(['with'])) > 0) ||
        /^(?:him|her|them)$/.test(next) ||
        (verb.passive && /^(?:as|for|after|on|by)$/.test(next))
      if (!sure || /^(?:those|anyone|people)$/.test(before)) return null
      return { first: verb.first, last: at + 3, verb, facet: 'charge' }
    }
    const lead = findWordBack(
      view,
      at - 6,
      at,
      new Set([
        'filed',
        'dropped',
        'dismissed',
        'announced',
        'brought',
        'pressed',
        'faces',
        'facing',
        'face',
        'files',
        'drops',
        'file',
        'bring',
      ]),
    )
    if (lead >= 0 && wordAt(view, at).startsWith('charge')) {
      const verb = readVerbGroup(view, lead)
      const dropped = /^(?:drop|dismiss)/.test(wordAt(view, lead))
      return {
        first: lead,
        last: at + 1,
        verb,
        facet: dropped ? 'dropped' : 'charge',
        mergeOnly: /^fac/.test(wordAt(view, lead)),
      }
    }
    if (word === 'indictment') return { last: at + 2, facet: 'charge', definite: before === 'the' }
    return word === 'charges' && /^(?:on|of)$/.test(next)
      ? { last: at + 1, facet: 'charge', mergeOnly: true, definite: true }
      : null
  },
}

/** "the arrest of Lee", "his arrest". Not "cardiac arrest", "house arrest", "an arrest warrant", "no arrests". */
export const arrestNoun: TriggerRule = {
  name: 'arrest noun',
  type: 'arrest',
  starts: ['arrest'],
  read(view, at) {
    const [before, next] = [wordAt(view, at - 1), wordAt(view, at + 1)]
    if (
      /^(?:cardiac|house|under|no|citizen|to|-)$/.test(before) ||
      /^(?:warrants?|records?|affidavit|report)$/.test(next)
    ) {
      if (before !== 'to') return null
      const verb = readVerbGroup(view, at)
      return verb.infinitive && isPerson(view, at + 1)
        ? { first: verb.first, last: at + 2, verb, facet: 'arrest' }
        : null
    }
    return {
      last: next === 'of' ? at + 3 : at + 1,
      facet: 'arrest',
      definite: /^(?:the|his|her|their|'s|that)$/.test(before),
    }
  },
}

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
      const placed = findWordBack(view, at - 5, at, new Set(['placed', 'put']))
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
    if (
      findWord(
        view,
        at + 1,
        at + 5,
        new Set(['times', 'shots', 'shot', 'rounds', 'bullets', 'gun', 'weapon', 'gas']),
      ) >= 0
    )
      return null
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

function isPerson(view: SentenceView, from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    if (entityAt(view, at)?.kind === 'person' || SUSPECTS.has(wordAt(view, at))) return true
    if (/^[.,;]$/.test(wordAt(view, at))) return false
  }
  return false
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
      /^(?:service|flights|trading|license|order|case|match|game|season|operations)$/.test(word)
    )
      return false
  }
  return false
}
