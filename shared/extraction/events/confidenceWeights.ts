import type { ConfidenceSignName } from './confidenceSigns.ts'

/**
 * Log-odds that an event is right: it took place as its type says, and its date is compatible with the true one. Fitted
 * by `node electron/launch/calibrate.ts`, which writes this file; on what and how well: docs/decisions/0004.
 */
export const CONFIDENCE_WEIGHTS: {
  /** Where an event of a built-in type starts from. */
  readonly types: Readonly<Record<string, number>>
  /** Added for each sign that holds. */
  readonly signs: Readonly<Record<ConfidenceSignName, number>>
  /** Where every other type starts from, and what the signs weigh there. */
  readonly ownType: number
  readonly ownSigns: Readonly<Record<ConfidenceSignName, number>>
} = {
  types: {
    arrest: 0.26,
    court_ruling: 1.45,
    deployment: 2.03,
    directive: 0.47,
    funding_vote: 0.41,
    investigation: 1.55,
    legislation: 1.04,
    protest: 0.31,
    shooting: 0.68,
  },
  signs: {
    'dated by its own sentence': 1.24,
    'a past event without a date of its own': -1.03,
    'told in more than one sentence': 0.78,
    'not told as a fact': 0.49,
  },
  ownType: 1.48,
  ownSigns: {
    'dated by its own sentence': -0.7,
    'a past event without a date of its own': -0.04,
    'told in more than one sentence': 0.53,
    'not told as a fact': 0,
  },
}
