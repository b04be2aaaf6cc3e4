import { FORCES } from '../../../lexicon/actors.ts'
import { findWord, findWordBack, type SentenceView, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'

const WITHDRAWN = new Set(['out', 'back'])

/**
 * Forces or their commanders are sent, stationed or withdrawn: "deployed 2,000 agents to Portland", "has stationed troops",
 * "is sending more officers", "Col. Ruiz, sent to oversee the operation", "withdrew the Marines".
 * Not "sent a letter", "sent him to hospital", "deployed airbags", "withdrew the bill".
 */
export const sendingVerb: TriggerRule = {
  name: 'sending of forces',
  type: 'deployment',
  starts:
    `deploy deploys deployed deploying sent send sends sending dispatch dispatched dispatching dispatches stationed stationing surged surging mobilized mobilised mobilizing
    activated activates withdraw withdraws withdrew withdrawn withdrawing pulled pull pulling redeployed moved`.split(
      /\s+/,
    ),
  read(view, at) {
    const word = wordAt(view, at)
    const next = wordAt(view, at + 1)
    const verb = readVerbGroup(view, at)
    const out = /^with|^pull/.test(word)
    if (word.startsWith('pull') && findWord(view, at + 1, at + 6, WITHDRAWN) < 0) return null
    const object = findWord(view, at + 1, at + 9, FORCES)
    const subject =
      verb.passive || out || verb.first === at
        ? findWordBack(view, verb.first - (out ? 16 : 7), verb.first, FORCES)
        : -1
    const commander =
      word === 'sent' &&
      next === 'to' &&
      /^(?:oversee|lead|command|take|run|supervise|head)$/.test(wordAt(view, at + 2)) &&
      !(verb.modal !== '')
    const passiveForce = (verb.passive || out || /^(?:stationed|deployed|sent|dispatched)$/.test(word)) && subject >= 0
    const weak = /^(?:sent|send|sends|sending|moved|pull|pulled|pulling)/.test(word)
    if (weak && object >= 0 && !commander && !startsObject(view, at + 1, object)) return null
    if (object < 0 && !passiveForce && !commander) return null
    return {
      first: verb.first,
      last: Math.max(at + 2, object + 1),
      verb,
      facet: commander ? 'commander' : out ? 'out' : 'in',
    }
  },
}

/** Whether the force is the first noun of the object ("sent some 2,000 more agents"), not a later one ("sent aid to officers"). */
function startsObject(view: SentenceView, from: number, object: number): boolean {
  for (let at = from; at < object; at++) {
    if (
      /^(?:to|for|from|into|in|by|with|about|at|that|,|letter|message|him|her|them|aid|money)$/.test(wordAt(view, at))
    )
      return false
  }
  return true
}
