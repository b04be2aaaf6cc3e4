import { type Token, tokenAt } from '../text/token.ts'
import { dayRange, rangeDays } from '../time/dayRange.ts'
import type { PlacedTimex } from '../time/readTimes.ts'
import type { Incident } from './incident.ts'
import { type MentionDate, NEIGHBOUR_DATE } from './mention.ts'
import { withPossibleSecond } from './secondReading.ts'
import { withStep } from './withStep.ts'

const NEAR_SENTENCES = 3
const RECENT_DAYS = 45
const SAYING = new Set(['said', 'told', 'announced', 'published', 'updated', 'posted'])

/**
 * The day for a shooting or arrest that no sentence of its own dates: the first day named within three sentences
 * of its first mention, when it lies in the 45 days before publication. Local news often puts the day beside the event
 * ("Officers were called to Elm Street at 9 p.m. Tuesday. They found a man who had been shot.").
 */
export function inheritDate(
  incident: Incident,
  tokens: readonly Token[],
  times: readonly PlacedTimex[],
  published: string,
): MentionDate | null {
  if (incident.type !== 'shooting' && incident.type !== 'arrest') return null
  const today = dayRange(published)
  const home = incident.mentions.find(({ trigger }) => !trigger.mergeOnly)?.view.sentence.index
  if (today === null || home === undefined) return null
  for (const time of times) {
    if (Math.abs(time.sentence - home) > NEAR_SENTENCES) continue
    if (SAYING.has(tokenAt(tokens, time.first - 1).lower)) continue
    const range = dayRange(time.date)
    if (range === null || rangeDays(range) > 1 || range.first > today.first || today.first - range.first > RECENT_DAYS)
      continue
    const { derivation: read } = withPossibleSecond(time, incident.status, published)
    const derivation = withStep(read, 'day of a sentence near by', {
      kind: 'take',
      from: 'neighbour',
      words: time.derivation.expression,
    })
    return { date: time.date, derivation, quality: NEIGHBOUR_DATE }
  }
  return null
}
