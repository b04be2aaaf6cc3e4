import { isoDay } from '../../model/calendar.ts'
import { tokenAt } from '../text/token.ts'
import { shortWords } from '../text/wordsBetween.ts'
import { dayRange, rangeDays } from '../time/dayRange.ts'
import { distanceFrom } from '../time/distanceFrom.ts'
import type { Incident } from './incident.ts'
import { BOUND_DATE, type Mention, type MentionDate, NO_DERIVATION, OWN_DATE } from './mention.ts'
import { mentionWords } from './mentionWords.ts'
import { type EventDistance, readEventDistance } from './readEventDistance.ts'
import type { SentenceView } from './sentenceView.ts'
import { withStep } from './withStep.ts'

/** From the connector to the word that tells the other event: "after the fatal police shooting". */
const REACH = 10

/**
 * Dates events by their distance from another one of the sentence whose day is known: "Two days after the shooting,
 * residents marched", and the other way round, "the shooting came a week after the council approved the money".
 * `dates` are those found so far; what has a date of its own words keeps it.
 */
export function countFromEvents(
  incidents: readonly Incident[],
  dates: ReadonlyMap<Incident, MentionDate | null>,
): ReadonlyMap<Incident, MentionDate> {
  const counted = new Map<Incident, MentionDate>()
  const dateOf = (incident: Incident) => counted.get(incident) ?? dates.get(incident) ?? null
  for (const { view, told } of tellingSentences(incidents)) {
    const distance = readEventDistance(view)
    if (distance === null) continue
    const behind = told.find(({ mention: { trigger } }) => isBehind(distance, trigger.first))
    const main = told.find(({ mention: { trigger }, incident }) => {
      const isBeside = trigger.at < distance.first || (behind !== undefined && trigger.at > behind.mention.trigger.at)
      return isBeside && !trigger.mergeOnly && incident !== behind?.incident
    })
    if (behind === undefined || main === undefined) continue
    const forward = dateFrom(view, distance, distance.direction, behind, dateOf(behind.incident))
    const own = dateOf(main.incident)
    if (forward !== null && (isOpen(own) || standsBehind(view, behind, own))) {
      counted.set(main.incident, forward)
    } else {
      const back: 1 | -1 = distance.direction === 1 ? -1 : 1
      const date = dateFrom(view, distance, back, main, dateOf(main.incident))
      if (date !== null && isOpen(dateOf(behind.incident))) counted.set(behind.incident, date)
    }
  }
  return counted
}

type Told = { readonly incident: Incident; readonly mention: Mention }

/** Sentences that tell two events at least, in order, with their mentions in order. */
function tellingSentences(incidents: readonly Incident[]): { view: SentenceView; told: Told[] }[] {
  const bySentence = new Map<number, { view: SentenceView; told: Told[] }>()
  for (const incident of incidents) {
    for (const mention of incident.mentions) {
      const known = bySentence.get(mention.view.sentence.index)
      if (known === undefined) bySentence.set(mention.view.sentence.index, { view: mention.view, told: [] })
      bySentence.get(mention.view.sentence.index)?.told.push({ incident, mention })
    }
  }
  return [...bySentence.values()]
    .filter(({ told }) => told.length > 1)
    .sort((a, b) => a.view.sentence.index - b.view.sentence.index)
    .map(({ view, told }) => ({ view, told: told.sort((a, b) => a.mention.trigger.at - b.mention.trigger.at) }))
}

function isBehind({ last }: EventDistance, at: number): boolean {
  return at >= last && at < last + REACH
}

/** "sent troops the day after the shooting of Jan. 10": the date is the shooting's, whatever it was taken for. */
function standsBehind(view: SentenceView, { mention, incident }: Told, date: MentionDate | null): boolean {
  const start = date?.derivation.expression?.start
  if (start === undefined || start !== incident.date?.derivation.expression?.start) return false
  return start > tokenAt(view.tokens, mention.trigger.at).start
}

/** Undated, or with a bound only. */
function isOpen(date: MentionDate | null): boolean {
  return date === null || date.date === '' || date.quality <= BOUND_DATE
}

function dateFrom(
  view: SentenceView,
  { first, last, unit, count }: EventDistance,
  direction: 1 | -1,
  from: Told,
  known: MentionDate | null,
): MentionDate | null {
  const day = known === null || known.quality <= BOUND_DATE ? null : dayRange(known.date)
  if (known === null || day === null || rangeDays(day) !== 1) return null
  const found = distanceFrom(unit, count ?? 1, direction, day.first, isoDay(day.first))
  if (found === null || found.date === '') return null
  const expression = shortWords(view.text, view.tokens, first, last)
  const read = withStep({ ...NO_DERIVATION, expression }, 'distance', { kind: 'read', rule: 'distance' })
  const derivation = withStep(read, 'counted from another event', {
    kind: 'count',
    from: 'event',
    date: known.date,
    words: mentionWords(from.mention),
  })
  return {
    date: found.date,
    derivation: { ...derivation, anchor: 'text', anchorDate: known.date, guessed: [...found.guessed] },
    quality: OWN_DATE,
  }
}
