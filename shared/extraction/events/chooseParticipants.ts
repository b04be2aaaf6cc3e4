import type { PlacedEntity } from '../entities/placedEntity.ts'
import { clauseEnd, clauseStart } from './clause.ts'
import type { Participants } from './mention.ts'
import { mentionPlace } from './mentionPlace.ts'
import { findWord, type SentenceView, wordAt } from './sentenceView.ts'
import type { Trigger } from './trigger.ts'

const BY = new Set(['by'])

/** Types whose object is a person the event befalls. */
const WITH_PATIENTS = new Set(['shooting', 'other', 'arrest', 'court_ruling', 'deployment', 'funding_vote'])
/** Types that happen to him or her. */
const BEFALLING = new Set(['shooting', 'arrest', 'other'])
const SPEECH = /^(?:said|says|told|added|wrote|explained|noted|announced|confirmed|tweeted|testified)$/
/** Court decisions about a person; others are about laws and orders. */
const TRIED = new Set([
  'convicted',
  'acquitted',
  'sentenced',
  'exonerated',
  'guilty',
  'pleaded',
  'pled',
  'convicts',
  'sentences',
  'found',
])
const PRONOUNS = new Set(['he', 'she', 'i', 'him', 'her'])
const OBJECT_PRONOUNS = new Set(['him', 'her'])
const SUBJECT_REACH = 22
const OBJECT_REACH = 10

/** Who, whom, where and how much, from the clause of the trigger. `recentPeople`, the last named first, answer "he" and "him". */
export function chooseParticipants(
  view: SentenceView,
  trigger: Trigger,
  recentPeople: readonly string[],
  others: readonly Trigger[],
): Participants {
  const from = Math.max(clauseStart(view, trigger.first), trigger.first - SUBJECT_REACH)
  const to = clauseEnd(view, trigger.at)
  const passive = trigger.verb?.passive === true || isReducedPassive(view, trigger)
  const told = trigger.type === 'arrest' ? passive : trigger.type === 'shooting' || trigger.type === 'other'
  const people = view.entities.filter((entity) => entity.kind === 'person' && !(told && speaks(view, entity)))
  const before = subjectPeople(view, people, from, trigger.first)
  const by = findWord(view, trigger.at + 1, to, BY)
  const behindBy = by < 0 ? [] : conjoined(view, people, by + 1, Math.min(to, by + 12))
  // "took Lee into custody", "placed Lee on leave": the object stands before the head of the phrase.
  const split = trigger.verb !== null && !passive && /^(?:custody|leave)$/.test(wordAt(view, trigger.at))
  const objects = conjoined(
    view,
    people,
    split ? trigger.first + 1 : trigger.at + 1,
    Math.min(by < 0 ? to : by, trigger.at + OBJECT_REACH),
  )
  const premodifiers = people.filter(
    ({ last }) => last === trigger.at || (last === trigger.at - 1 && wordAt(view, trigger.at - 1) === "'s"),
  )
  const verbal = trigger.verb !== null && trigger.verb.first <= trigger.at
  let agents: PlacedEntity[]
  let patients: PlacedEntity[]
  if (!verbal) {
    const of = wordAt(view, trigger.at + 1) === 'of' || wordAt(view, trigger.at + 2) === 'of'
    patients = premodifiers.length > 0 ? premodifiers : of ? objects : []
    agents = trigger.type === 'shooting' || trigger.first === trigger.at ? behindBy : [...behindBy, ...before]
  } else if (passive || isDying(view, trigger)) {
    patients = before
    agents = behindBy
  } else {
    patients = objects
    agents = before
  }
  const names = (list: readonly PlacedEntity[]) => [...new Set(list.map(({ name }) => name))]
  const agentNames = names(agents)
  const named = isQuoted(view, trigger.at) ? [] : recentPeople
  const someone = named[0] ?? ''
  if (agentNames.length === 0 && someone !== '' && !passive && isPronounSubject(view, trigger, from, verbal))
    agentNames.push(someone)
  const befalls =
    (trigger.own || WITH_PATIENTS.has(trigger.type)) &&
    (trigger.type !== 'court_ruling' || TRIED.has(wordAt(view, trigger.at)))
  const patientNames = befalls ? names(patients).filter((name) => !agentNames.includes(name)) : []
  const befallen = passive
    ? PRONOUNS.has(wordAt(view, trigger.first - 1))
    : BEFALLING.has(trigger.type) && verbal && findWord(view, trigger.at + 1, trigger.at + 3, OBJECT_PRONOUNS) >= 0
  // "Cole charged him": somebody else than who did it.
  const befell = named.find((name) => !agentNames.includes(name))
  if (patientNames.length === 0 && befell !== undefined && trigger.type !== 'deployment' && befallen)
    patientNames.push(befell)
  return {
    agents: agentNames,
    patients: patientNames,
    organisations: organisationsOf(view, from, to),
    place: mentionPlace(view, trigger, { from, to }, others),
    amount: view.entities.find(({ kind, first }) => kind === 'money' && first >= from && first < to)?.text ?? '',
  }
}

/** "Lee said two people were shot", "…, said Lee, a clerk", "according to Judge Lee". Not "police said Lee was shot". */
function speaks(view: SentenceView, { first, last }: PlacedEntity): boolean {
  const next = wordAt(view, last)
  for (let at = first - 1; at > first - 6 && /^[a-z'’.]+$/.test(wordAt(view, at)); at--)
    if (wordAt(view, at) === 'to' && wordAt(view, at - 1) === 'according') return true
  if (SPEECH.test(next)) return wordAt(view, last + 1) !== 'to'
  return SPEECH.test(wordAt(view, first - 1)) && /^[,.;]?$/.test(next)
}

/**
 * "he ordered", "she planned to roll out", "he stopped and marched", "the order that she signed": the pronoun acts. Not
 * when another subject stands between ("he said the council voted").
 */
function isPronounSubject(view: SentenceView, trigger: Trigger, from: number, verbal: boolean): boolean {
  if (!verbal) {
    if (!/^(?:that|which)$/.test(wordAt(view, trigger.last)) && !/^(?:that|which)$/.test(wordAt(view, trigger.at + 1)))
      return false
    const pronoun = findWord(view, trigger.at + 1, trigger.last + 3, PRONOUNS)
    return pronoun >= 0 && /^(?:signed|issued|wrote|gave|granted|made|handed)$/.test(wordAt(view, pronoun + 1))
  }
  if (PRONOUNS.has(wordAt(view, trigger.first - 1))) return true
  const governor = trigger.verb?.infinitive === true ? (trigger.verb?.governorAt ?? -1) : -1
  const at = governor >= 0 ? governor : wordAt(view, trigger.first - 1) === 'and' ? trigger.first - 1 : -1
  if (at < 0) return false
  for (let place = at - 1; place >= Math.max(from, at - 5); place--) {
    if (PRONOUNS.has(wordAt(view, place))) return true
    if (/^(?:that|the|who|,|said|which)$/.test(wordAt(view, place))) return false
  }
  return false
}

/** "Good died", "was pronounced dead": the subject is the one it befalls. */
function isDying(view: SentenceView, trigger: Trigger): boolean {
  return wordAt(view, trigger.at) === 'died' || wordAt(view, trigger.at) === 'pronounced'
}

/** Inside a quotation "he" is somebody the speaker means, not the speaker. */
function isQuoted(view: SentenceView, at: number): boolean {
  let quotes = 0
  for (let place = view.sentence.first; place < at; place++) {
    const word = wordAt(view, place)
    if (word === '"' || word === '“' || word === '”') quotes++
  }
  return quotes % 2 === 1
}

/** "a man shot in an alley", "the officer suspended for": a participle behind its noun. */
export function isReducedPassive(view: SentenceView, trigger: Trigger): boolean {
  if (trigger.verb === null || trigger.verb.first !== trigger.at) return false
  const next = wordAt(view, trigger.at + 1)
  // "the order the governor signed in April": a name right in front is the subject.
  if (trigger.type !== 'shooting' && view.entities.some(({ last }) => last === trigger.first)) return false
  return (
    /^(?:by|in|to|dead|during|outside|near|multiple|twice|while|inside|on|with|for|several|and)$/.test(next) &&
    !(next === 'and' && !/^killed$/.test(wordAt(view, trigger.at + 2))) &&
    (next !== 'and' || wordAt(view, trigger.at + 3) === 'by' || wordAt(view, trigger.at + 3) === 'in')
  )
}

/** The person nearest in front, with those it is joined to: "X and Y were". */
function subjectPeople(view: SentenceView, people: readonly PlacedEntity[], from: number, to: number): PlacedEntity[] {
  const inside = people.filter(({ first, last }) => first >= from && last <= to && wordAt(view, last) !== "'s")
  const nearest = inside.at(-1)
  if (nearest === undefined) return []
  const joined = [nearest]
  for (let index = inside.length - 2; index >= 0; index--) {
    const candidate = inside[index]
    const head = joined[0]
    if (candidate === undefined || head === undefined || !isJoined(view, candidate.last, head.first)) break
    joined.unshift(candidate)
  }
  return joined
}

/** The first person in a stretch and those joined to it. */
function conjoined(view: SentenceView, people: readonly PlacedEntity[], from: number, to: number): PlacedEntity[] {
  const inside = people.filter(({ first }) => first >= from && first < to)
  const head = inside[0]
  if (head === undefined) return []
  const joined = [head]
  for (const candidate of inside.slice(1)) {
    const last = joined.at(-1)
    if (last === undefined || !isJoined(view, last.last, candidate.first)) break
    joined.push(candidate)
  }
  return joined
}

function isJoined(view: SentenceView, from: number, to: number): boolean {
  if (to - from > 2 || to <= from) return false
  for (let at = from; at < to; at++) if (!/^(?:and|,|&)$/.test(wordAt(view, at))) return false
  return true
}

function organisationsOf(view: SentenceView, from: number, to: number): string[] {
  const inside = view.entities.filter(({ kind, first, last }) => kind === 'organisation' && first >= from && last <= to)
  return [...new Set(inside.map(({ name }) => name))].slice(0, 4)
}
