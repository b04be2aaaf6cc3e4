import type { Incident } from '../events/incident.ts'
import { BOUND_DATE, type MentionDate, NEIGHBOUR_DATE, NO_DERIVATION } from '../events/mention.ts'
import { withStep } from '../events/withStep.ts'
import { type Token, tokenAt } from '../text/token.ts'
import { formatRange } from '../time/calendar.ts'
import { dayRange, rangeDays } from '../time/dayRange.ts'
import type { PlacedTimex } from '../time/readTimes.ts'
import { isDistance } from './movesInTime.ts'

const SENTENCES_BEFORE = 3
const SENTENCES_AFTER = 1
const RECENT_DAYS = 45
const NEWS_DAYS = 7
/** "announced on Monday", "the offensive, which began on 3 May": the day of a report, or of what goes on, is no incident's. */
const OTHER_DAYS = new Set([
  'began',
  'begun',
  'started',
  'said',
  'told',
  'announced',
  'published',
  'updated',
  'posted',
  'reported',
  'stated',
  'disclosed',
])

/**
 * The date of an incident whose own sentences name none: a day or month named close by, first in front of it, when it
 * lies in the 45 days before publication. Otherwise news without a date is news of the last days: the week up to
 * publication, held open as a range. Null when the day of publication is not known.
 */
export function reportDate(
  incident: Incident,
  tokens: readonly Token[],
  times: readonly PlacedTimex[],
  published: string,
): MentionDate | null {
  const today = dayRange(published)
  const told = incident.mentions.find(({ trigger }) => !trigger.mergeOnly)
  if (today === null || told === undefined) return null
  const home = told.view.sentence
  let best: PlacedTimex | null = null
  for (let index = firstFrom(times, home.index - SENTENCES_BEFORE); index < times.length; index++) {
    const time = times[index]
    if (time === undefined || time.sentence > home.index + SENTENCES_AFTER) break
    if (time.type === 'DURATION' || time.type === 'SET' || isOtherDay(time, tokens)) continue
    const range = dayRange(time.date)
    if (range === null || rangeDays(range) > 31 || range.last > today.last || today.first - range.first > RECENT_DAYS)
      continue
    if (time.sentence > home.index && isDistance(time.derivation.expression?.text ?? '')) continue
    // The nearest in front; one behind only where none is in front.
    if (time.sentence <= home.index || best === null) best = time
  }
  if (best !== null) {
    const derivation = withStep(best.derivation, 'day of a sentence near by', {
      kind: 'take',
      from: 'neighbour',
      words: best.derivation.expression,
    })
    return { date: best.date, derivation, quality: NEIGHBOUR_DATE }
  }
  const derivation = withStep(NO_DERIVATION, 'news without a date', {
    kind: 'bound',
    because: 'news',
    date: published,
    words: null,
  })
  return {
    date: formatRange(today.last - NEWS_DAYS, today.last),
    derivation: { ...derivation, anchor: 'publication', anchorDate: published },
    quality: BOUND_DATE,
  }
}

function isOtherDay(time: PlacedTimex, tokens: readonly Token[]): boolean {
  const before = tokenAt(tokens, time.first - 1).lower
  return OTHER_DAYS.has(before === 'on' ? tokenAt(tokens, time.first - 2).lower : before)
}

/** Index of the first time that stands in a sentence or behind it. */
function firstFrom(times: readonly PlacedTimex[], sentence: number): number {
  let [low, high] = [0, times.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle]?.sentence ?? 0) < sentence) low = middle + 1
    else high = middle
  }
  return low
}
