import type { ConfidenceSignal } from '../../model/eventReasons.ts'
import { CONFIDENCE_SIGNS } from './confidenceSigns.ts'
import { CONFIDENCE_WEIGHTS } from './confidenceWeights.ts'
import type { Incident } from './incident.ts'
import type { MentionDate } from './mention.ts'

/** How likely the event is rightly read, 0 to 1, and the signs that say so; their effects add up to the value. */
export type Confidence = { readonly value: number; readonly signals: readonly ConfidenceSignal[] }

/**
 * Of the events with confidence 0.8 about 80 in 100 are right: they took place as their type says, and their date is
 * compatible with the true one. A logistic model of a few signs; each effect is what its sign changes in the order told.
 */
export function confidence(incident: Incident, date: MentionDate | null): Confidence {
  const { types, signs, ownType, ownSigns } = CONFIDENCE_WEIGHTS
  const start = types[incident.type]
  const weights = start === undefined ? ownSigns : signs
  let logOdds = start ?? ownType
  let value = probability(logOdds)
  const signals: ConfidenceSignal[] = [{ name: 'events of this type in general', effect: value }]
  for (const { name, holds } of CONFIDENCE_SIGNS) {
    if (!holds(incident, date)) continue
    logOdds += weights[name]
    const next = probability(logOdds)
    signals.push({ name, effect: (100 * next - 100 * value) / 100 })
    value = next
  }
  return { value, signals }
}

/** In steps of five in a hundred, for the examples do not tell more, and never certain either way. */
function probability(logOdds: number): number {
  return Math.min(95, Math.max(5, 5 * Math.round(20 / (1 + Math.exp(-logOdds))))) / 100
}
