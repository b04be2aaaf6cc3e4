import { BOUND_DATE, type MentionDate, NEIGHBOUR_DATE, NO_DERIVATION, OWN_DATE } from '../events/mention.ts'
import { withStep } from '../events/withStep.ts'
import { dayRange, rangeDays } from '../time/dayRange.ts'
import type { ToldClause } from './toldClause.ts'

const STORY_DAYS = 7

/**
 * The day an article tells of: the first day of the week before publication on which one of its clauses says that
 * something happened ("She resigned on Monday"). Null when there is none, or publication is unknown.
 */
export function storyDay(told: readonly ToldClause[], published: string): MentionDate | null {
  const today = dayRange(published)
  if (today === null) return null
  for (const { date, status } of told) {
    const range = dayRange(date.date)
    if (status !== 'happened' || date.quality < OWN_DATE || range === null || rangeDays(range) > 1) continue
    if (range.first <= today.first && today.first - range.first <= STORY_DAYS) return date
  }
  return null
}

/**
 * The date of a clause without one: in the past that of the clause before it in its sentence, or else the day the article
 * tells of; in the present, and where nothing is named, the day of publication.
 */
export function inheritedDate(
  { clause, status }: ToldClause,
  previous: MentionDate | null,
  story: MentionDate | null,
  published: string,
): MentionDate | null {
  if (published === '' || status !== 'happened') return null
  const from = clause.verb.tense === 'present' ? null : (previous ?? story)
  if (from === null) {
    const derivation = withStep(NO_DERIVATION, 'told at publication', {
      kind: 'count',
      from: 'publication',
      date: published,
      words: null,
    })
    return {
      date: published,
      derivation: { ...derivation, anchor: 'publication', anchorDate: published, guessed: ['year', 'month', 'day'] },
      quality: BOUND_DATE,
    }
  }
  const words = from.derivation.expression
  const derivation = withStep(from.derivation, 'date told before', { kind: 'take', from: 'neighbour', words })
  return { date: from.date, derivation, quality: NEIGHBOUR_DATE }
}
