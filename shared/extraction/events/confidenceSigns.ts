import type { Incident } from './incident.ts'
import { BOUND_DATE, type MentionDate, OWN_DATE } from './mention.ts'

type ConfidenceSign = {
  /** In words for a person, as an item of a list. */
  readonly name: string
  readonly holds: (incident: Incident, date: MentionDate | null) => boolean
}

/**
 * The signs that make an event more or less likely to be right, in the order in which they are told. What each weighs
 * stands in confidenceWeights.ts; a sign without a weight does not compile.
 */
export const CONFIDENCE_SIGNS = [
  {
    name: 'dated by its own sentence',
    holds: (_incident, date) => date?.quality === OWN_DATE,
  },
  {
    name: 'a past event without a date of its own',
    holds: (incident, date) =>
      incident.status === 'happened' && (date === null || date.date === '' || date.quality <= BOUND_DATE),
  },
  {
    // By sentences: "shot and killed" tells it once.
    name: 'told in more than one sentence',
    holds: ({ mentions }) => {
      const own = mentions.filter(({ trigger }) => !trigger.mergeOnly)
      return own.some(({ view }) => view.sentence.index !== own[0]?.view.sentence.index)
    },
  },
  {
    name: 'not told as a fact',
    holds: (incident) => incident.status !== 'happened',
  },
] as const satisfies readonly ConfidenceSign[]

export type ConfidenceSignName = (typeof CONFIDENCE_SIGNS)[number]['name']
