import type { EventMatch } from './matchEvents.ts'
import { isCompatibleDate } from './matchEvents.ts'

/** What was said of one event, and whether it turned out right. */
export type ConfidenceOutcome = { readonly confidence: number; readonly right: boolean }

/** One bin of a reliability table. */
export type ConfidenceBin = { readonly count: number; readonly confidence: number; readonly right: number }

const BINS = 10

/**
 * An event counts as right when it is one that the annotators have too, of the same type, and its date is compatible
 * with theirs: the promise that a number beside an event makes to the person who reads it.
 */
export function confidenceOutcomes({ pairs, falseAlarms }: EventMatch): ConfidenceOutcome[] {
  return [
    ...pairs.map(({ annotated, found }) => ({
      confidence: found.confidence,
      right: isCompatibleDate(annotated.date, found.date),
    })),
    ...falseAlarms.map(({ confidence }) => ({ confidence, right: false })),
  ]
}

/** Ten bins of equal width over 0 to 1, empty ones left out; `confidence` and `right` are means. */
export function confidenceBins(outcomes: readonly ConfidenceOutcome[]): ConfidenceBin[] {
  const bins = Array.from({ length: BINS }, (): ConfidenceOutcome[] => [])
  for (const outcome of outcomes) bins[Math.min(BINS - 1, Math.floor(outcome.confidence * BINS))]?.push(outcome)
  return bins
    .filter((bin) => bin.length > 0)
    .map((bin) => ({
      count: bin.length,
      confidence: mean(bin.map(({ confidence }) => confidence)),
      right: mean(bin.map(({ right }) => (right ? 1 : 0))),
    }))
}

/** Expected calibration error: how far confidence and truth lie apart, bin by bin, weighted by the bins' sizes. */
export function calibrationError(outcomes: readonly ConfidenceOutcome[]): number | null {
  if (outcomes.length === 0) return null
  const distances = confidenceBins(outcomes).map(({ count, confidence, right }) => count * Math.abs(confidence - right))
  return distances.reduce((sum, distance) => sum + distance, 0) / outcomes.length
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
