/** One figure of the evaluation. `value` is a share (0 to 1) unless the measure names a unit; null: nothing to measure. */
export type EvaluationRow = {
  readonly set: string
  readonly measure: string
  readonly value: number | null
  readonly unit: 'percent' | 'share' | 'perSecond' | 'count'
}

export function percentRow(set: string, measure: string, value: number | null): EvaluationRow {
  return { set, measure, value, unit: 'percent' }
}
