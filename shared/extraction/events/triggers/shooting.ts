import { entityAt, findWord, type SentenceView, wordAt } from '../sentenceView.ts'
import type { TriggerReading, TriggerRule } from '../trigger.ts'
import { readVerbGroup } from '../verbGroup.ts'

const PICTURES = new Set(
  'video videos film films footage photo photos photograph picture pictures movie scene scenes documentary clip series commercial'.split(
    ' ',
  ),
)
const DEFEATED = new Set('proposal plan idea bill request appeal hopes'.split(' '))
const AMMUNITION = new Set(
  'shot shots round rounds bullet bullets gun guns weapon weapons pistol rifle handgun revolver firearm shotgun live'.split(
    ' ',
  ),
)
const ACCIDENTS = new Set(
  'crash collision stabbed stabbing fire drowned overdose cancer disease bomb explosion earthquake flood accident hit-and-run'.split(
    ' ',
  ),
)
const HARMLESS = new Set(
  'tear gas rubber pepper water missile missiles rocket rockets flare flares grenades stun beanbag fireworks'.split(
    ' ',
  ),
)
const HARM = new Set(
  'killed wounded struck hit injured died suffered suffering suffers sustained sustaining dead exchanged exchanging traded treated'.split(
    ' ',
  ),
)
const SPORTS = new Set('guard star stars percentage range gallery script spree victim victims'.split(' '))
const DETERMINERS = new Set(['the', 'that', 'this', 'these', 'those', 'both', 'such'])

/**
 * Someone is shot: "police shot a man", "was fatally shot", "shot and killed", "two people shot in a bar".
 * Not "video shot by a neighbour", "shot down the bill", "a shot at the title", "shot put", "a flu shot".
 */
export const shotRule: TriggerRule = {
  name: 'shot',
  type: 'shooting',
  starts: ['shot', 'shoots', 'shoot'],
  read(view, at) {
    const [before, next] = [wordAt(view, at - 1), wordAt(view, at + 1)]
    if (
      /^(?:a|an|flu|booster|warning|long|best|first|one|mug|head|free|jump|no|photo|video|penalty|big|another|single|every|your|my|his|live)$/.test(
        before,
      ) &&
      before !== ''
    ) {
      if (!(before === 'first' || before === 'live') || next !== 'and') return null
    }
    if (PICTURES.has(before) || PICTURES.has(wordAt(view, at - 2)) || next === 'put' || next === '-') return null
    if (next === 'back' && wordAt(view, at + 2) !== 'at') return null
    if (next === 'up' || (next === 'down' && findWord(view, at + 1, at + 8, DEFEATED) >= 0)) return null
    if (findWord(view, at + 1, at + 4, PICTURES) >= 0) return null
    const verb = readVerbGroup(view, at)
    if (wordAt(view, at) === 'shoot' && !verb.infinitive && verb.modal === '') return null
    return { first: verb.first, last: next === 'and' ? at + 3 : at + 2, verb }
  },
}

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

/** The determiner within four words in front, over adjectives: "the fatal police shooting" has "the". */
function determinerBefore(view: SentenceView, at: number): string {
  for (let place = at - 1; place >= at - 6; place--) {
    const word = wordAt(view, place)
    if (
      /^(?:the|that|this|these|those|both|a|an|another|several|many|'s|his|her|their|two|three|four|five|no|any|every|each|all)$/.test(
        word,
      )
    )
      return word
    if (word === '' || /^[,.;:()]$/.test(word) || /^(?:of|in|by|to|for|on|at|from|with|after)$/.test(word)) return ''
  }
  return ''
}

/** "opened fire on the crowd", "gunned down", "came under fire". Not "opened fire stations". */
export const openedFire: TriggerRule = {
  name: 'opened fire',
  type: 'shooting',
  starts: ['opened', 'opens', 'gunned', 'opening'],
  read(view, at) {
    const next = wordAt(view, at + 1)
    if (wordAt(view, at) === 'gunned' ? next !== 'down' : next !== 'fire' || /^stations?$/.test(wordAt(view, at + 2)))
      return null
    const verb = readVerbGroup(view, at)
    return { first: verb.first, last: at + 3, verb }
  },
}

/**
 * A weapon is fired at someone: "fired three times", "fired at the car", "fired 10 rounds", "shots were fired".
 * Not "fired tear gas", "was fired from his job", "fired the coach" (a dismissal).
 */
export const firedRule: TriggerRule = {
  name: 'fired',
  type: 'shooting',
  starts: ['fired', 'fire', 'firing', 'fires'],
  read(view, at) {
    const next = wordAt(view, at + 1)
    const verb = readVerbGroup(view, at)
    if (findWord(view, at + 1, at + 5, HARMLESS) >= 0) return null
    const target =
      /^(?:at|on|into|upon|through|toward|towards|back)$/.test(next) &&
      !/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(wordAt(view, at + 2))
    const ammunition = findWord(view, at + 1, at + 6, AMMUNITION)
    const times = findWord(view, at + 1, at + 4, new Set(['times', 'once', 'twice']))
    const shots = verb.passive && /^(?:shots?|rounds?|bullets?)$/.test(wordAt(view, verb.first - 1))
    if (wordAt(view, at) === 'fire' && !verb.infinitive) return null
    if (!(target && !(verb.passive && next === 'on')) && ammunition < 0 && times < 0 && !shots) return null
    return { first: verb.first, last: Math.max(at + 2, ammunition + 1, times + 1), verb }
  },
}

/**
 * Gunfire: "killed in a burst of gunfire", "shots rang out", "struck by bullets", "suffered a gunshot wound".
 * Not "reports of gunfire" (joins an incident, makes none).
 */
export const gunfireRule: TriggerRule = {
  name: 'gunfire',
  type: 'shooting',
  starts: ['gunfire', 'gunshot', 'gunshots', 'shots', 'bullet', 'bullets', 'drive-by'],
  read(view, at): TriggerReading | null {
    const word = wordAt(view, at)
    const harmed = findWord(view, at - 6, at, HARM)
    const erupted = /^(?:rang|erupted|broke|hit|struck|killed|wounded)$/.test(wordAt(view, at + 1))
    if (word.startsWith('bullet') && harmed < 0) return null
    if (harmed < 0 && !erupted)
      return word === 'shots' && wordAt(view, at + 1) !== 'fired'
        ? {
            mergeOnly: wordAt(view, at - 1) === 'heard',
            last: at + 1,
            ...(wordAt(view, at - 1) === 'heard' ? {} : { mergeOnly: true }),
          }
        : { mergeOnly: true, definite: true, last: at + 1 }
    const verb = harmed >= 0 ? readVerbGroup(view, harmed) : null
    return { first: harmed >= 0 ? harmed : at, last: erupted ? at + 2 : at + 1, verb }
  },
}

/**
 * A killing or "the incident": joins a shooting of the same person or the one just told; a death with no word of
 * gunfire is no shooting of its own.
 */
export const killingRule: TriggerRule = {
  name: 'killing',
  type: 'shooting',
  starts: [
    'killed',
    'killing',
    'killings',
    'death',
    'deaths',
    'incident',
    'attack',
    'slain',
    'murder',
    'wounded',
    'rampage',
    'confrontation',
    'ambush',
    'died',
    'pronounced',
  ],
  read(view, at) {
    const word = wordAt(view, at)
    if (word === 'pronounced' && wordAt(view, at + 1) !== 'dead') return null
    if (findWord(view, at - 8, at + 8, ACCIDENTS) >= 0) return null
    if (/^(?:incident|attack|rampage|confrontation|ambush)$/.test(word)) {
      const determiner = determinerBefore(view, at)
      const named = entityAt(view, at - 1)?.kind === 'person'
      if (!named && !/^(?:the|this|that)$/.test(determiner)) return null
      return { last: at + 1, definite: true, mergeOnly: true }
    }
    const verb = /ed$|^slain$/.test(word) ? readVerbGroup(view, at) : null
    return {
      first: verb?.first ?? at,
      last: wordAt(view, at + 1) === 'of' ? at + 3 : at + 1,
      verb,
      definite: true,
      mergeOnly: true,
    }
  },
}
