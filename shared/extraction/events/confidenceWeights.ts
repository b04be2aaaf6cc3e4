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
    arrest: 0.09,
    court_ruling: 1.24,
    deployment: 1.34,
    directive: 0.28,
    funding_vote: 0.22,
    investigation: 1.37,
    legislation: 0.85,
    protest: 0.13,
    shooting: 0.54,
  },
  signs: {
    'dated by its own sentence': 1.39,
    'a past event without a date of its own': -0.89,
    'told in more than one sentence': 0.74,
    'not told as a fact': 0.63,
  },
  ownType: 1.07,
  ownSigns: {
    'dated by its own sentence': -0.85,
    'a past event without a date of its own': 0.01,
    'told in more than one sentence': 0.6,
    'not told as a fact': 0,
  },
}
