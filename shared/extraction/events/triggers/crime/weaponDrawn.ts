import { findWord, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'
import { CRIME } from './crimeFacet.ts'

const WEAPONS = new Set('gun guns handgun pistol rifle revolver shotgun firearm weapon knife machete'.split(' '))
const AIMED = new Set(['pointed', 'brandished', 'pulled', 'pulling', 'pointing', 'brandishing', 'displayed', 'flashed'])

/**
 * Someone is threatened with a weapon: "pointed a gun at the clerk", "pulled out a knife", "brandished a handgun",
 * "was held at gunpoint". Not "pulled the gun from the river", "displayed a weapon in the museum".
 */
export const weaponDrawn: TriggerRule = {
  name: 'weapon drawn',
  type: 'other',
  starts: [...AIMED, 'gunpoint', 'knifepoint'],
  read(view, at) {
    const word = wordAt(view, at)
    if (word.endsWith('point'))
      return wordAt(view, at - 1) === 'at' ? { first: at - 1, last: at + 1, facet: CRIME } : null
    const weapon = findWord(view, at + 1, at + 6, WEAPONS)
    if (weapon < 0) return null
    if (/^(?:from|in|at)$/.test(wordAt(view, weapon + 1)) && !/^(?:pointed|pointing)$/.test(word)) {
      if (!/^(?:his|her|their|a|him|them)$/.test(wordAt(view, weapon + 2))) return null
    }
    const verb = readVerbGroup(view, at)
    return { first: verb.first, last: weapon + 1, verb, facet: CRIME }
  },
}
