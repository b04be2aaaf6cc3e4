import type { ConfidenceSignName } from './confidenceSigns.ts'

/**
 * Log-odds that an event is right: it took place as its type says, and its date is compatible with the true one. Fitted
 * by `node electron/launch/calibrate.ts`, which writes this file; on what and how well: docs/decisions/0004.
 */
export const CONFIDENCE_WEIGHTS: {
  /** Where an event of a type starts from; a type that is not listed starts from `ownType`. */
  readonly types: Readonly<Record<string, number>>
  readonly ownType: number
  /** Added for each sign that holds. */
  readonly signs: Readonly<Record<ConfidenceSignName, number>>
} = {
  types: {
    arrest: 0.33,
    court_ruling: 0.88,
    deployment: 1.03,
    directive: 0.44,
    funding_vote: 0.37,
    investigation: 1.04,
    legislation: 0.74,
    protest: 0.31,
    shooting: 0.62,
  },
  ownType: 0.64,
  signs: {
    'dated by its own sentence': 1.52,
    'a past event without a date of its own': -1.11,
    'told in more than one sentence': 0.7,
    'not told as a fact': 0.64,
  },
}
