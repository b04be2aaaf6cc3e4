import { FORCES } from '../../lexicon/actors.ts'
import { entityAt, findWord, findWordBack, type SentenceView, wordAt } from '../sentenceView.ts'
import type { TriggerRule } from '../trigger.ts'
import { readVerbGroup } from '../verbGroup.ts'

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
    if (word.startsWith('pull') && findWord(view, at + 1, at + 6, new Set(['out', 'back'])) < 0) return null
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

/** "the deployment of troops", "a surge of agents", "reducing the presence of forces". Not "software deployment", "a surge in prices". */
export const deploymentNoun: TriggerRule = {
  name: 'deployment noun',
  type: 'deployment',
  starts: ['deployment', 'deployments', 'surge', 'withdrawal', 'drawdown', 'presence', 'mobilization'],
  read(view, at) {
    const [word, before, next] = [wordAt(view, at), wordAt(view, at - 1), wordAt(view, at + 1)]
    const force = findWord(view, at + 1, at + 6, FORCES)
    const modified = findWordBack(view, at - 4, at, FORCES)
    if (word === 'presence') {
      const lead = findWordBack(
        view,
        at - 5,
        at,
        new Set(['reduce', 'reducing', 'reduced', 'increase', 'increased', 'boosted', 'boost', 'scaled', 'scaling']),
      )
      if (lead < 0 || force < 0) return null
      return {
        first: lead,
        last: force + 1,
        verb: readVerbGroup(view, lead),
        facet: /^(?:reduc|scal)/.test(wordAt(view, lead)) ? 'out' : 'in',
      }
    }
    if (word === 'surge' && next !== 'of' && modified < 0) return null
    if (force < 0 && modified < 0)
      return /^(?:that|the|this)$/.test(before) && word === 'deployment'
        ? { last: at + 1, definite: true, mergeOnly: true }
        : null
    return {
      last: at + 2,
      definite: /^(?:the|that|this)$/.test(before),
      facet: /^(?:withdrawal|drawdown)$/.test(word) ? 'out' : 'in',
    }
  },
}

const STARTING = new Set('began begun launched started starts begins begin launch start'.split(' '))

/** "Operation Blue Gate was launched in May", "its immigration operation began". Not "the operation of the plant", "a rescue operation succeeded". */
export const operationRule: TriggerRule = {
  name: 'operation begins',
  type: 'deployment',
  starts: ['operation', 'crackdown', 'campaign'],
  read(view, at) {
    if (
      wordAt(view, at) === 'campaign' &&
      findWord(view, at - 3, at, new Set(['immigration', 'enforcement', 'military'])) < 0
    )
      return null
    const start = findWord(view, at + 1, at + 7, STARTING)
    if (start < 0) return null
    const named =
      entityAt(view, at + 1) !== null ||
      wordAt(view, at - 1) === 'immigration' ||
      findWordBack(
        view,
        at - 4,
        at,
        new Set(['immigration', 'enforcement', 'federal', 'military', 'police', 'peacekeeping']),
      ) >= 0
    const capital = view.tokens[at]?.capital === true && at > view.sentence.first
    if (!named && !capital) return null
    return { last: start + 1, verb: readVerbGroup(view, start), facet: 'operation' }
  },
}

/** Forces ordered to a place: "ordered National Guard troops to Ferguson". Not "ordered officers to wear cameras". */
export const orderedToPlace: TriggerRule = {
  name: 'forces ordered to a place',
  type: 'deployment',
  starts: ['ordered', 'directed', 'authorized', 'orders', 'ordering'],
  read(view, at) {
    const force = findWord(view, at + 1, at + 7, FORCES)
    if (force < 0) return null
    const to = findWord(view, force + 1, force + 4, new Set(['to', 'into']))
    if (to < 0) return null
    const place = view.entities.some(({ kind, first }) => kind === 'place' && first > to && first < to + 7)
    const base = wordAt(view, to + 1)
    if (!place || !(entityAt(view, to + 1)?.kind === 'place' || /^(?:the|suburban|downtown)$/.test(base))) return null
    const verb = readVerbGroup(view, at)
    return { first: force, last: to + 2, verb, status: 'planned', facet: 'in' }
  },
}
