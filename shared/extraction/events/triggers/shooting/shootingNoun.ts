import { entityAt, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'
import { determinerBefore } from './determinerBefore.ts'

const SPORTS = new Set('guard star stars percentage range gallery script spree victim victims'.split(' '))

const DETERMINERS = new Set(['the', 'that', 'this', 'these', 'those', 'both', 'such'])

/**
 * The noun: "a shooting in Tulsa", "the fatal shooting of Ana Ruiz", "the Ruiz shooting", "two shootings".
 * Not "shooting guard", "shooting range", "mass shootings" at large (joins an incident, makes none).
 */
export const shootingNoun: TriggerRule = {
  name: 'shooting noun',
  type: 'shooting',
  starts: ['shooting', 'shootings', 'shootout', 'gunfight', 'gunbattle'],
  read(view, at) {
    const [word, before, next] = [wordAt(view, at), wordAt(view, at - 1), wordAt(view, at + 1)]
    if (SPORTS.has(next) || /^(?:photo|film|video|trouble|without|not)$/.test(before)) return null
    const verb = readVerbGroup(view, at)
    if (word === 'shooting' && verb.progressive) return { first: verb.first, last: at + 2, verb }
    const determiner = determinerBefore(view, at)
    if (/^(?:every|each|any|all)$/.test(determiner)) return null
    const plural = word.endsWith('s')
    const named =
      next === 'of' || entityAt(view, at - 1)?.kind === 'person' || (next === 'death' && wordAt(view, at + 2) === 'of')
    const generic = plural && !named && (determiner === '' || determiner === 'several' || determiner === 'many')
    const definite = DETERMINERS.has(determiner) || named || determiner === "'s"
    return { first: at, last: named ? at + 3 : at + 1, definite, mergeOnly: generic || (plural && !named) }
  },
}
