import type { EventStatus } from '../../model/eventStatus.ts'
import { clauseStart } from './clause.ts'
import { findWordBack, type SentenceView, wordAt } from './sentenceView.ts'
import type { Trigger } from './trigger.ts'
import { DOING, FAILING, PLANNING, PROPOSING } from './verbGroup.ts'

const HYPOTHETICAL = new Set(['if', 'whether', 'unless', 'hypothetical', 'hypothetically', 'suppose', 'supposing'])
const NO = new Set([
  'no',
  'without',
  'never',
  'nor',
  'neither',
  'denied',
  'denies',
  'deny',
  'avoid',
  'avoided',
  'avert',
  'prevent',
  'prevented',
  'preventing',
  'against',
])
const UNREAL = new Set([
  'possible',
  'potential',
  'hypothetical',
  'imagined',
  'fictional',
  'feared',
  'threat',
  'threats',
  'fears',
  'rumors',
  'future',
  'mock',
  'fake',
])
export const PLANNED_NOUN = new Set([
  'planned',
  'scheduled',
  'upcoming',
  'plan',
  'plans',
  'planning',
  'expected',
  'pledged',
  'promised',
  'will',
  'pledge',
  'pledges',
  'preparations',
  'preparing',
  'prepare',
  'vowed',
  'intends',
])
export const PROPOSED_NOUN = new Set([
  'calls',
  'called',
  'calling',
  'call',
  'demand',
  'demanded',
  'demands',
  'demanding',
  'urged',
  'urging',
  'wants',
  'want',
  'seek',
  'seeking',
  'sought',
  'propose',
  'proposed',
  'proposal',
  'push',
  'pushing',
  'request',
  'requested',
  'need',
])
export const PLANNED_AFTER = new Set(['scheduled', 'planned', 'will', 'set', 'slated', 'expected', 'due'])
const DENIALS = new Set([
  'denied',
  'denies',
  'deny',
  'denying',
  'false',
  'falsely',
  'hoax',
  'untrue',
  'debunked',
  'rumor',
])
const SAYING = new Set(['said', 'announced', 'promised', 'vowed', 'pledged', 'confirmed'])
const NEAR = 6

/**
 * Whether an event happened, is planned or proposed; null when the text denies or only supposes it.
 * "will deploy" is planned, "called for an inquiry" proposed, "did not shoot", "if he is charged", "could deploy",
 * "denied that he shot" are no events.
 */
export function readStatus(view: SentenceView, trigger: Trigger): EventStatus | null {
  const from = clauseStart(view, trigger.first)
  if (HYPOTHETICAL.has(wordAt(view, from - 1)) || findWordBack(view, from, trigger.first, HYPOTHETICAL) >= 0)
    return null
  if (isDenied(view, trigger, from)) return null
  if (trigger.status !== null) return trigger.status
  const isVerb = trigger.verb !== null
  const headIsVerb = isVerb && trigger.verb !== null && trigger.verb.first <= trigger.at && !isNounHead(trigger)
  if (!headIsVerb) {
    const noun = nounStatus(view, trigger, from)
    if (noun !== 'happened' || trigger.verb === null) return noun
  }
  return trigger.verb === null ? 'happened' : verbStatus(view, trigger)
}

/** The head is a noun when the verb in front of it is only what brings it ("opened an investigation"). */
function isNounHead(trigger: Trigger): boolean {
  return /noun|report|hearing|charge$/.test(trigger.rule)
}

function isDenied(view: SentenceView, trigger: Trigger, from: number): boolean {
  const denial = findWordBack(view, Math.max(from, trigger.first - 8), trigger.first, DENIALS)
  return denial >= 0 && !/^(?:who|which)$/.test(wordAt(view, trigger.first - 1))
}

function nounStatus(view: SentenceView, trigger: Trigger, from: number): EventStatus | null {
  const first = Math.max(from, trigger.at - NEAR)
  const near = Math.max(from, trigger.at - 4)
  if (findWordBack(view, near, trigger.at, NO) >= 0 || isUnreal(view, near, trigger.at)) return null
  if (isArgument(view, trigger.at)) return 'happened'
  const asked = findWordBack(view, first, trigger.at, PROPOSED_NOUN)
  if (asked >= 0 && !isDispatch(view, asked)) return 'proposed'
  if (findWordBack(view, first, trigger.at, PLANNED_NOUN) >= 0) return 'planned'
  if (/^(?:could|might|may|would|can|should)$/.test(wordAt(view, trigger.at + 1))) return null
  const after = findWordBack(view, trigger.last, trigger.last + 4, PLANNED_AFTER)
  return after >= 0 && wordAt(view, trigger.last) !== 'was' && wordAt(view, trigger.last) !== 'were'
    ? 'planned'
    : 'happened'
}

/** "a possible shooting", "fears of a shooting". Not "possible suspects in the shooting". */
function isUnreal(view: SentenceView, from: number, at: number): boolean {
  const word = findWordBack(view, from, at, UNREAL)
  if (word < 0) return false
  for (let place = word + 1; place < at; place++) if (/^(?:in|into|over|about)$/.test(wordAt(view, place))) return false
  return true
}

/** "were called to a shooting", "a call about a robbery": someone is sent there. Not "called for", "called on". */
function isDispatch(view: SentenceView, at: number): boolean {
  if (!/^call/.test(wordAt(view, at))) return false
  const next = wordAt(view, at + 1)
  if (next === 'to') return /^(?:an?|the|another|one|two|three|several|multiple|reports?)$/.test(wordAt(view, at + 2))
  return /^(?:about|of|regarding|reporting|at|out)$/.test(next)
}

/** "into the shooting", "over the arrest", "after a protest": what a preposition brings along has happened, whatever is asked. */
function isArgument(view: SentenceView, at: number): boolean {
  for (let place = at - 1; place >= at - 4; place--) {
    const word = wordAt(view, place)
    if (/^(?:into|of|over|about|after|following|since|amid|during|in|from)$/.test(word)) return true
    if (word === '' || /^(?:for|to|,|and|on|with)$/.test(word)) return false
  }
  return false
}

function verbStatus(view: SentenceView, trigger: Trigger): EventStatus | null {
  const verb = trigger.verb
  if (verb === null) return 'happened'
  if (verb.negated) return null
  if (verb.modal === 'will' || verb.modal === "'ll" || verb.modal === 'shall') return 'planned'
  if (verb.modal === 'must' || verb.modal === 'should') return trigger.type === 'directive' ? 'happened' : 'proposed'
  if (verb.modal === 'would') {
    if (trigger.type === 'legislation') return 'proposed'
    // "said the chamber would vote": the future of the past, not a condition.
    return findWordBack(view, view.sentence.first, verb.first, SAYING) >= 0 ? 'planned' : null
  }
  if (verb.modal !== '') return null
  if (verb.infinitive) {
    if (PLANNING.has(verb.governor)) return 'planned'
    if (DOING.has(verb.governor)) return 'happened'
    if (FAILING.has(verb.governor)) return null
    return PROPOSING.has(verb.governor) ? 'proposed' : null
  }
  if (verb.progressive && verb.present && (trigger.type === 'deployment' || trigger.type === 'arrest')) return 'planned'
  return 'happened'
}
