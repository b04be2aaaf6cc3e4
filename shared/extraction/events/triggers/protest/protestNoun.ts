import { entityAt, findWord, isInTime, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'
import { MARKETS } from './markets.ts'

/**
 * The gathering: "a vigil", "protests in Hong Kong", "a march Wednesday", "the riots".
 * Not "March", "under protest", "a market rally", "a campaign rally", "in protest of" a vote.
 */
export const protestNoun: TriggerRule = {
  name: 'protest noun',
  type: 'protest',
  starts: [
    'protest',
    'protests',
    'vigil',
    'vigils',
    'demonstration',
    'demonstrations',
    'rally',
    'rallies',
    'march',
    'marches',
    'riot',
    'riots',
    'walkout',
    'unrest',
    'uprising',
  ],
  read(view, at) {
    const [word, before, next] = [wordAt(view, at), wordAt(view, at - 1), wordAt(view, at + 1)]
    if (isInTime(view, at) || entityAt(view, at)?.kind === 'organisation') return null
    if (word.startsWith('rall') && findWord(view, at - 8, at + 8, MARKETS) >= 0) return null
    if (/^(?:under|in)$/.test(before) && word === 'protest') return null
    if (word === 'march' && next === 'of' && !/^(?:thousands|hundreds|dozens|the)$/.test(wordAt(view, at + 2)))
      return null
    if (
      word === 'march' &&
      !/^(?:a|the|and|peaceful|silent|protest|street|planned|annual|freedom|this|candlelight|of|during)$/.test(before)
    )
      return null
    if (word === 'demonstration' && /^(?:project|flight|model|of)$/.test(next)) return null
    if (/^(?:gear|shield|shields|police|squad|act|leader|leaders|organizers|movement|law|signs?)$/.test(next))
      return null
    if (/^(?:to|will|would|can|not)$/.test(before) && !word.endsWith('s')) {
      const verb = readVerbGroup(view, at)
      return { first: verb.first, last: at + 1, verb }
    }
    // "masks at demonstrations": protests at large, no protest.
    const atLarge = word.endsWith('s') && /^(?:at|during|from|against|to|for|about|into)$/.test(before)
    return { last: at + 1, definite: /^(?:the|this|that|these|those)$/.test(before), mergeOnly: atLarge }
  },
}
