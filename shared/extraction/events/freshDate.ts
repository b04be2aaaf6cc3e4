import { isoDay } from '../../model/calendar.ts'
import { type TokenisedText, tokenAt } from '../text/token.ts'
import { wordsBetween } from '../text/wordsBetween.ts'
import { dayRange } from '../time/dayRange.ts'
import type { PlacedTimex } from '../time/readTimes.ts'
import type { Incident } from './incident.ts'
import { BOUND_DATE, type MentionDate, NO_DERIVATION } from './mention.ts'
import { CRIME } from './triggers/crime/crimeFacet.ts'
import { withStep } from './withStep.ts'

const LEAD_SENTENCES = 3
const NEAR_SENTENCES = 2
const MORNING_ENDS = 8
const EVENING_BEGINS = 16
/** What comes weeks and months after a crime. */
const AFTERMATH = new Set(
  `court trial jury jurors sentenced sentencing convicted pleaded arraigned arraignment hearing verdict testified
  indicted funeral memorial anniversary`.split(/\s+/),
)
const OVERNIGHT = new Set(['overnight', 'predawn'])

/**
 * A shooting or crime that opens an article and has an hour but no day is news of the day: "around 1:45 a.m." and
 * "overnight" are the night before publication (`2026-02-03~`), "at 9 p.m." the evening before (`2026-02-02~`), an hour
 * between them either day (`2026-02-02/2026-02-03`). Nothing where the article tells of courts or mourning: then it may be
 * long ago. The least sure of all dates.
 */
export function freshDate(
  incident: Incident,
  document: TokenisedText,
  times: readonly PlacedTimex[],
  published: string,
): MentionDate | null {
  if (incident.type !== 'shooting' && incident.facet !== CRIME) return null
  const [today] = published.includes('/') || published.length !== 10 ? [] : [dayRange(published)]
  const first = incident.mentions.find(({ trigger }) => !trigger.mergeOnly)?.view.sentence.index
  if (today === undefined || today === null || first === undefined || first >= LEAD_SENTENCES) return null
  if (document.tokens.some(({ lower }) => AFTERMATH.has(lower))) return null
  const hour = hourNear(document, times, first)
  if (hour === null) return null
  const before = isoDay(today.first - 1)
  const date =
    hour.value < MORNING_ENDS ? `${published}~` : hour.value >= EVENING_BEGINS ? `${before}~` : `${before}/${published}`
  const derivation = withStep(NO_DERIVATION, 'news of the day', {
    kind: 'bound',
    because: 'fresh',
    date: published,
    words: wordsBetween(document.text, document.tokens, hour.first, hour.last),
  })
  return { date, derivation: { ...derivation, anchor: 'publication', anchorDate: published }, quality: BOUND_DATE }
}

type Hour = { readonly value: number; readonly first: number; readonly last: number }

/** The first hour within two sentences of a mention. */
function hourNear({ tokens, sentences }: TokenisedText, times: readonly PlacedTimex[], home: number): Hour | null {
  for (const { type, value, sentence, first, last } of times) {
    const hour = /T(\d{2})/.exec(value)?.[1]
    if (type === 'TIME' && hour !== undefined && sentence <= home + NEAR_SENTENCES && sentence >= home - NEAR_SENTENCES)
      return { value: Number(hour), first, last }
  }
  const told = sentences[home]
  if (told === undefined) return null
  for (let at = told.first; at < told.last; at++)
    if (OVERNIGHT.has(tokenAt(tokens, at).lower)) return { value: 0, first: at, last: at + 1 }
  return null
}
