import type { EventType } from '../../model/eventType.ts'
import { type TokenisedText, tokenAt } from '../text/token.ts'
import { dayRange, rangeDays, rangesMeet } from '../time/dayRange.ts'
import type { PlacedTimex } from '../time/readTimes.ts'
import { isImprint } from './imprint.ts'
import type { Incident } from './incident.ts'
import { type MentionDate, NEIGHBOUR_DATE } from './mention.ts'
import { PROCEEDINGS } from './proceedings.ts'
import { SAYING } from './sayingWords.ts'
import { withPossibleSecond } from './secondReading.ts'
import { CRIME } from './triggers/crime/crimeFacet.ts'
import { withStep } from './withStep.ts'

const NEAR_SENTENCES = 3
const RECENT_DAYS = 45
const LEAD_SENTENCES = 2
/** Weighed in sentences: a day of the lead counts as four away, one where something "happened" as two nearer. */
const LEAD_DISTANCE = 4
const OCCURRED_BONUS = 2
const REACH = 5

/** Words that tell of the event itself or of those who came to it. */
const OCCURRED = new Set(
  'happened occurred place unfolded began responded called dispatched arrived found discovered reported scene'.split(
    ' ',
  ),
)

/**
 * Where each time expression that dates a mention starts, with the type of that mention: the days that are spoken for.
 */
export function datesTaken(incidents: readonly Incident[]): ReadonlyMap<number, EventType> {
  const taken = new Map<number, EventType>()
  for (const { mentions, type } of incidents) {
    for (const { date, trigger } of mentions) {
      const start = date.derivation.expression?.start
      if (start !== undefined && !trigger.mergeOnly) taken.set(start, type)
    }
  }
  return taken
}

/**
 * The day for a main shooting, crime or arrest that no sentence of its own dates to the day: one named within three
 * sentences of a mention, or else in the lead. Local news often puts the day beside the event ("Officers were called to
 * Elm Street at 9 p.m. Tuesday. They found a man who had been shot."). A day that dates another event ("was charged
 * Monday"), a report ("said Friday") or the article itself is not taken. An event dated by a longer period keeps to it:
 * "gunned down last month" and "to Elm Street on Jan. 21" give 21 January. Without one the day lies within 45 days.
 */
export function inheritDate(
  incident: Incident,
  document: TokenisedText,
  times: readonly PlacedTimex[],
  taken: ReadonlyMap<number, EventType>,
  published: string,
): MentionDate | null {
  const today = dayRange(published)
  if (!isLocalNews(incident) || today === null) return null
  const period = incident.date === null || incident.date.date === '' ? null : dayRange(incident.date.date)
  if (period !== null && rangeDays(period) <= 1) return null
  const bounded = period !== null && Number.isFinite(rangeDays(period))
  const distances = sentencesNear(incident)
  let best: PlacedTimex | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  for (const time of times) {
    const owner = taken.get(time.start)
    if (owner !== undefined && owner !== incident.type) continue
    const range = dayRange(time.date)
    if (range === null || rangeDays(range) > 1 || range.first > today.first) continue
    if (bounded ? !rangesMeet(range, period) : today.first - range.first > RECENT_DAYS) continue
    const sentence = document.sentences[time.sentence]
    if (sentence === undefined || isImprint(document.tokens, sentence, time)) continue
    const words = wordsAround(document, time, sentence.first, sentence.last)
    if (words.reporting || (incident.type !== 'arrest' && words.proceedings)) continue
    const lead = time.sentence < LEAD_SENTENCES && !bounded ? LEAD_DISTANCE : Number.POSITIVE_INFINITY
    const distance = distances.get(time.sentence) ?? lead
    const weighed = distance - (words.occurred ? OCCURRED_BONUS : 0)
    if (weighed < bestDistance) {
      best = time
      bestDistance = weighed
    }
  }
  if (best === null) return null
  const { derivation: read } = withPossibleSecond(best, incident.status, published)
  const derivation = withStep(read, 'day of a sentence near by', {
    kind: 'take',
    from: 'neighbour',
    words: best.derivation.expression,
  })
  return { date: best.date, derivation, quality: NEIGHBOUR_DATE }
}

function isLocalNews({ type, facet }: Incident): boolean {
  return type === 'shooting' || type === 'arrest' || facet === CRIME
}

/** How far the sentences around an incident's mentions are from the nearest of them. */
function sentencesNear({ mentions }: Incident): ReadonlyMap<number, number> {
  const distances = new Map<number, number>()
  for (const { trigger, view } of mentions) {
    if (trigger.mergeOnly) continue
    for (let off = -NEAR_SENTENCES; off <= NEAR_SENTENCES; off++) {
      const sentence = view.sentence.index + off
      distances.set(sentence, Math.min(Math.abs(off), distances.get(sentence) ?? NEAR_SENTENCES))
    }
  }
  return distances
}

type Surroundings = { readonly reporting: boolean; readonly proceedings: boolean; readonly occurred: boolean }

function wordsAround({ tokens }: TokenisedText, time: PlacedTimex, first: number, last: number): Surroundings {
  const before = tokenAt(tokens, time.first - 1).lower
  const verb = before === 'on' ? tokenAt(tokens, time.first - 2).lower : before
  const reporting = SAYING.has(verb) || SAYING.has(tokenAt(tokens, time.last).lower)
  let [proceedings, occurred] = [false, false]
  for (let at = Math.max(first, time.first - REACH); at < Math.min(last, time.last + REACH); at++) {
    const word = tokenAt(tokens, at).lower
    proceedings ||= PROCEEDINGS.has(word)
    occurred ||= OCCURRED.has(word)
  }
  return { reporting, proceedings, occurred }
}
