import { entityAt, findWord, isInTime, wordAt } from '../sentenceView.ts'
import type { TriggerRule } from '../trigger.ts'
import { readVerbGroup } from '../verbGroup.ts'

const MARKETS = new Set(
  'shares share stocks stock market markets dollar prices index investors points campaign'.split(' '),
)

/**
 * People protest: "hundreds protested", "marched to city hall", "rallied outside the jail", "took to the streets".
 * Not "stocks rallied", "marched on as a company", "protested his innocence".
 */
export const protestVerb: TriggerRule = {
  name: 'protest verb',
  type: 'protest',
  starts: [
    'protested',
    'protesting',
    'marched',
    'marching',
    'rallied',
    'demonstrated',
    'demonstrating',
    'rioted',
    'took',
    'take',
    'taking',
    'walked',
  ],
  read(view, at) {
    const word = wordAt(view, at)
    if (word === 'walked') {
      const left =
        wordAt(view, at + 1) === 'out' &&
        findWord(view, at + 2, at + 5, new Set(['class', 'classes', 'school', 'schools', 'work', 'jobs'])) > 0
      return left ? { last: at + 3, verb: readVerbGroup(view, at) } : null
    }
    if (word.startsWith('t')) {
      if (!(wordAt(view, at + 1) === 'to' && wordAt(view, at + 2) === 'the' && /^streets?$/.test(wordAt(view, at + 3))))
        return null
      const verb = readVerbGroup(view, at)
      return { first: verb.first, last: at + 4, verb }
    }
    if (word === 'protested' && /^innocence$/.test(wordAt(view, at + 2))) return null
    if (word === 'rallied' && findWord(view, at - 12, at + 8, MARKETS) >= 0) return null
    if (
      word === 'demonstrated' &&
      !/^(?:against|in|outside|at|for|on|near|across|\.|,|peacefully)$/.test(wordAt(view, at + 1))
    )
      return null
    const verb = readVerbGroup(view, at)
    return { first: verb.first, last: at + 2, verb, definite: word === 'protesting' }
  },
}

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

/** "protesters threw bottles", "a group of demonstrators blocked the road": the crowd with what it did. Not "critics and protesters say". */
export const protestersRule: TriggerRule = {
  name: 'protesters',
  type: 'protest',
  starts: ['protesters', 'protestors', 'demonstrators', 'marchers', 'rioters', 'protester'],
  read(view, at) {
    const next = wordAt(view, at + 1)
    const acts =
      (next.length > 4 && next.endsWith('ed')) ||
      /^(?:threw|took|held|blocked|set|gathered|who|clashed|began|fought|broke|ran|burned|filled|throwing|chanting|blocking|carrying|responded)$/.test(
        next,
      )
    return {
      last: at + 2,
      definite: true,
      mergeOnly: !acts || /^(?:agreed|accused|argued|asked|alleged|demanded|called)$/.test(next),
    }
  },
}
