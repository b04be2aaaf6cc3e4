import type { EventStatus } from '../../model/eventStatus.ts'
import { FUNCTION_WORDS } from '../lexicon/functionWords.ts'
import { IRREGULAR_PASTS } from '../lexicon/verbs.ts'
import { tokenAt } from '../text/token.ts'
import { dayRange } from '../time/dayRange.ts'
import type { PlacedTimex } from '../time/readTimes.ts'
import { BOUND_DATE, type MentionDate, NO_DATE, NO_DERIVATION, OWN_DATE } from './mention.ts'
import { type SentenceView, wordAt } from './sentenceView.ts'
import type { Trigger } from './trigger.ts'

const FAR = 30
const CLAUSE = new Set([
  'after',
  'when',
  'while',
  'as',
  'before',
  'because',
  'but',
  'although',
  'where',
  'following',
  'since',
  'if',
  'until',
  'amid',
  'though',
  'despite',
])
const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'whom'])
const SAYING = new Set([
  'said',
  'says',
  'told',
  'announced',
  'confirmed',
  'reported',
  'identified',
  'tweeted',
  'wrote',
  'added',
  'declared',
  'saying',
  'statement',
  'testified',
])
const LEADS = new Set([
  'on',
  'in',
  'at',
  'since',
  'by',
  'until',
  'from',
  'during',
  'before',
  'after',
  'late',
  'early',
  'about',
  'around',
  'of',
  'for',
  'to',
])

/**
 * Chooses the time expression of the sentence that dates a trigger: the nearest, where clause borders, reporting verbs
 * ("said Thursday"), other nouns' dates ("the Friday deadline") and "since" count as distance. Without one the tense
 * may still bound it: "has sent" is `../published`, "will send" `published/..`. `published` is EDTF or empty.
 */
export function chooseDate(
  view: SentenceView,
  trigger: Trigger,
  status: EventStatus,
  published: string,
  others: readonly Trigger[],
): MentionDate {
  let best: PlacedTimex | null = null
  let bestCost = FAR
  for (const time of view.times) {
    if (time.type === 'DURATION' || time.type === 'SET' || isClockAlone(time) || isImprint(view, time)) continue
    if (time.date === '' && !time.derivation.unresolved && !/_REF$/.test(time.value)) continue
    if (
      time.value === 'PRESENT_REF' ||
      (time.value === 'FUTURE_REF' && status === 'happened') ||
      (time.value === 'PAST_REF' && status !== 'happened')
    )
      continue
    const cost = costOf(view, trigger, time, others)
    if (cost < bestCost) {
      best = time
      bestCost = cost
    }
  }
  return best === null
    ? fromTense(trigger, status, published)
    : fromTime(view, bestReading(best, status, published), status, published)
}

/** "at 9:40 a.m." says the hour, not the day. */
function isClockAlone(time: PlacedTimex): boolean {
  return time.derivation.rules.length === 1 && time.derivation.rules[0] === 'clock time'
}

/** "(Published Friday, Jan. 3)", "Copyright 2019", "TULSA, Jan. 24 -": of the article, not of what it tells. */
function isImprint(view: SentenceView, time: PlacedTimex): boolean {
  return (
    /^(?:published|updated|posted|copyright|photo|©)$/.test(wordAt(view, time.first - 1)) || isInDateline(view, time)
  )
}

/** Capitals and marks before it from the sentence's start, a dash behind it: "RENO, Nev. (AP), Jan. 24 —" is one too. */
function isInDateline(view: SentenceView, time: PlacedTimex): boolean {
  if (!/^(?:-|--|–|—)$/.test(wordAt(view, time.last))) return false
  const before = view.tokens.slice(view.sentence.first, time.first)
  return before[0]?.shout === true && before.every(({ kind, capital }) => kind === 'mark' || capital)
}

function costOf(view: SentenceView, trigger: Trigger, time: PlacedTimex, others: readonly Trigger[]): number {
  if (time.first >= trigger.first && time.last <= trigger.last && !isOfAnotherNoun(view, time, trigger)) return 0
  const after = time.first > trigger.at
  const from = after ? Math.min(trigger.last, time.first) : time.last
  const to = after ? time.first : trigger.first
  let cost = after ? 0 : 2
  for (let at = from; at < to; at++) {
    const word = wordAt(view, at)
    cost +=
      CLAUSE.has(word) && !(word === 'as' && wordAt(view, at + 1) === 'part')
        ? 10
        : RELATIVE.has(word)
          ? 6
          : word === ';' || word === '—'
            ? 12
            : word === ','
              ? 2
              : SAYING.has(word)
                ? 5
                : 1
  }
  for (const other of others) {
    if (other !== trigger && !other.mergeOnly && other.at >= from && other.at < to && other.type !== trigger.type)
      cost += 6
    else if (other !== trigger && !other.mergeOnly && other.at >= from && other.at < to && other.at !== trigger.at)
      cost += 10
  }
  const opens = time.first <= view.sentence.first + 2
  if (opens && !after) cost = Math.min(cost, 14)
  if (isSaid(view, time) && !coversSaying(view, trigger)) cost += 20
  const lead = wordAt(view, time.first - 1)
  if (lead === 'since') cost += 12
  if (isOfAnotherNoun(view, time, trigger)) cost += 16
  if (after && isObjectOfOther(trigger, others)) cost += FAR
  if (!after && isReached(view, time, trigger)) cost += FAR
  return cost
}

/** "opened an investigation into the shooting on Tuesday": the day is the verb's, not its object's. */
function isObjectOfOther(trigger: Trigger, others: readonly Trigger[]): boolean {
  return (
    trigger.verb === null &&
    trigger.definite &&
    others.some(
      ({ verb, at, type }) => verb !== null && type !== trigger.type && at < trigger.at && trigger.at - at <= 8,
    )
  )
}

/** "in October, two months after the shooting": the month is not the shooting's. "the October shooting" is. */
function isReached(view: SentenceView, time: PlacedTimex, trigger: Trigger): boolean {
  if (trigger.verb !== null) return false
  for (let at = trigger.at - 1; at >= time.last; at--) {
    if (/^(?:after|before|since|following|into|over|of)$/.test(wordAt(view, at))) return true
  }
  return false
}

/** "said Thursday", "announced on Monday", "Thursday told reporters". */
function isSaid(view: SentenceView, time: PlacedTimex): boolean {
  const lead = wordAt(view, time.first - 1) === 'on' ? time.first - 2 : time.first - 1
  if (SAYING.has(wordAt(view, lead))) return true
  return wordAt(view, time.last) === 'that' && SAYING.has(wordAt(view, lead))
}

function coversSaying(view: SentenceView, trigger: Trigger): boolean {
  for (let at = trigger.first; at < trigger.last; at++) if (SAYING.has(wordAt(view, at))) return true
  return trigger.type === 'directive' && trigger.first < trigger.at
}

/** "a Friday government shutdown deadline", "the July 2016 shooting" for another trigger, "Thursday's standoff". */
function isOfAnotherNoun(view: SentenceView, time: PlacedTimex, trigger: Trigger): boolean {
  let noun = time.last
  if (wordAt(view, noun) === "'s" || wordAt(view, noun) === '’') noun++
  const next = tokenAt(view.tokens, noun)
  if (noun >= view.sentence.last || next.kind !== 'word' || next.capital) return false
  if (noun === time.last && LEADS.has(wordAt(view, time.first - 1)) && wordAt(view, time.first - 2) !== '') {
    if (!/^(?:in|by|of|for|to|after|before|from)$/.test(wordAt(view, time.first - 1))) return false
  }
  if (
    FUNCTION_WORDS.has(next.lower) ||
    next.lower.endsWith('ly') ||
    next.lower.endsWith('ed') ||
    next.lower.endsWith('ing') ||
    IRREGULAR_PASTS.has(next.lower)
  )
    return false
  if (/^(?:local|ahead|alone|near|morning|night|saw|amid)$/.test(next.lower)) return false
  return !(noun >= trigger.first - 3 && noun <= trigger.at)
}

function fromTime(view: SentenceView, time: PlacedTimex, status: EventStatus, published: string): MentionDate {
  const derivation = { ...time.derivation, rules: [...time.derivation.rules, 'nearest time in the sentence'] }
  if (time.date === '') {
    if (time.value === 'PAST_REF') return bounded(published, `../${published}`, 'recently', { ...derivation })
    if (time.value === 'FUTURE_REF') return bounded(published, `${published}/..`, 'soon', { ...derivation })
    return { date: '', derivation: { ...derivation, unresolved: true }, quality: OWN_DATE }
  }
  const lead = wordAt(view, time.first - 1)
  if (status !== 'happened' && /^(?:by|until|before|till)$/.test(lead)) {
    const last = time.date.split('/').at(-1) ?? ''
    return { date: published === '' ? `../${last}` : orderedRange(published, last), derivation, quality: OWN_DATE }
  }
  if (status === 'happened' && lead === 'by') return { date: openBefore(time.date), derivation, quality: OWN_DATE }
  if (lead === 'since' && !time.date.includes('/')) return { date: `${time.date}/..`, derivation, quality: OWN_DATE }
  if (status === 'planned' && !time.date.includes('/') && published !== '' && isPast(time.date, published)) {
    return {
      date: `${time.date}/..`,
      derivation: { ...derivation, rules: [...derivation.rules, 'planned since'] },
      quality: OWN_DATE,
    }
  }
  return { date: capAtPublication(time.date, status, published), derivation, quality: OWN_DATE }
}

/** A plan cannot lie before publication nor a report after it, when the other reading lies on the right side. */
function bestReading(time: PlacedTimex, status: EventStatus, published: string): PlacedTimex {
  const { alternative, rules } = time.derivation
  if (!isWrongSide(time.date, alternative, status, published)) return time
  const why = status === 'planned' ? 'planned, so to come' : 'happened, so past'
  return {
    ...time,
    date: alternative,
    derivation: { ...time.derivation, alternative: time.date, rules: [...rules, why] },
  }
}

/** "said on Friday he intended to": the plan is as old as its telling, and open. */
function isPast(date: string, published: string): boolean {
  const [range, today] = [dayRange(date), dayRange(published)]
  return range !== null && today !== null && range.last <= today.first
}

function isWrongSide(date: string, alternative: string, status: EventStatus, published: string): boolean {
  const [read, other, today] = [dayRange(date), dayRange(alternative), dayRange(published)]
  if (read === null || other === null || today === null) return false
  if (status === 'planned') return read.last < today.first && other.last >= today.first
  return status === 'happened' && read.first > today.last && other.first <= today.last
}

/** What happened this week happened by the day of publication; what is planned for it, from then on. */
function capAtPublication(date: string, status: EventStatus, published: string): string {
  if (published === '' || !date.includes('/') || date.includes('..')) return date
  const range = dayRange(date)
  const today = dayRange(published)
  if (range === null || today === null || !(range.first <= today.first && today.first < range.last)) return date
  const [first, last] = date.split('/')
  if (status === 'happened') return first === published ? published : `${first}/${published}`
  return `${published}/${last}`
}

function openBefore(date: string): string {
  return date.includes('/') ? date : `../${date}`
}

function orderedRange(first: string, last: string): string {
  const [a, b] = [dayRange(first), dayRange(last)]
  return a !== null && b !== null && a.first <= b.last ? `${first}/${last}` : last
}

function bounded(published: string, date: string, rule: string, derivation: MentionDate['derivation']): MentionDate {
  const unresolved = published === ''
  return {
    date: unresolved ? '' : date,
    derivation: {
      ...derivation,
      rules: [...derivation.rules, rule],
      anchor: 'publication',
      anchorDate: published,
      unresolved,
    },
    quality: BOUND_DATE,
  }
}

function fromTense(trigger: Trigger, status: EventStatus, published: string): MentionDate {
  if (status === 'planned') return bounded(published, `${published}/..`, 'planned from publication', NO_DERIVATION)
  if (
    status === 'happened' &&
    trigger.verb !== null &&
    trigger.verb.present &&
    (trigger.verb.perfect || trigger.verb.progressive)
  ) {
    return bounded(published, `../${published}`, 'present tense by publication', NO_DERIVATION)
  }
  if (status === 'happened' && trigger.type === 'investigation' && !trigger.mergeOnly) {
    // A report or inquiry that the article can cite was there by its publication.
    return bounded(published, `../${published}`, 'inquiry by publication', NO_DERIVATION)
  }
  return { date: '', derivation: NO_DERIVATION, quality: NO_DATE }
}
