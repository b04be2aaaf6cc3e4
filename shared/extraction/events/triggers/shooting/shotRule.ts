import { findWord, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'

const PICTURES = new Set(
  'video videos film films footage photo photos photograph picture pictures movie scene scenes documentary clip series commercial'.split(
    ' ',
  ),
)

const AIR = new Set(['air', 'sky'])

const AIRCRAFT = new Set(
  'plane planes aircraft airplane airplanes helicopter helicopters jet jets airliner drone drones missile balloon'.split(
    ' ',
  ),
)

const DEFEATED = new Set('proposal plan idea bill request appeal hopes'.split(' '))

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
    // "shot down a helicopter", "shot into the air": at nobody.
    if (next === 'down' && (findWord(view, at - 6, at + 6, AIRCRAFT) >= 0 || findWord(view, at - 6, at, DEFEATED) >= 0))
      return null
    if (findWord(view, at + 1, at + 5, AIR) >= 0) return null
    const verb = readVerbGroup(view, at)
    if (wordAt(view, at) === 'shoot' && !verb.infinitive && verb.modal === '') return null
    return { first: verb.first, last: next === 'and' ? at + 3 : at + 2, verb }
  },
}
