import { findWord, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'

const HOW_OFTEN = new Set(['times', 'once', 'twice'])

const AMMUNITION = new Set(
  'shot shots round rounds bullet bullets gun guns weapon weapons pistol rifle handgun revolver firearm shotgun live'.split(
    ' ',
  ),
)

const HARMLESS = new Set(
  'tear gas rubber pepper water missile missiles rocket rockets flare flares grenades stun beanbag fireworks'.split(
    ' ',
  ),
)

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
    const times = findWord(view, at + 1, at + 4, HOW_OFTEN)
    const shots = verb.passive && /^(?:shots?|rounds?|bullets?)$/.test(wordAt(view, verb.first - 1))
    if (wordAt(view, at) === 'fire' && !verb.infinitive) return null
    if (!(target && !(verb.passive && next === 'on')) && ammunition < 0 && times < 0 && !shots) return null
    return { first: verb.first, last: Math.max(at + 2, ammunition + 1, times + 1), verb }
  },
}
