import type { JudgedEvent } from './judgedEvent.ts'

/** A logistic model in log-odds: a type's own start (or the common one) plus the weights of the signs that hold. */
export type FittedWeights = {
  readonly common: number
  /** Start of each type that there are examples of. */
  readonly types: ReadonlyMap<string, number>
  readonly signs: ReadonlyMap<string, number>
}

const STEPS = 4000
const RATE = 0.5
/** How strongly a sign's weight is held at 0, and a type's at the common start: few examples move them little. */
const [SIGN_RIDGE, TYPE_RIDGE] = [1, 1]

/**
 * Fits the weights to judged events: ridge logistic regression by plain gradient descent from 0, the same every time.
 * `signNames` are all signs there are, so that a sign without examples gets its 0.
 */
export function fitWeights(events: readonly JudgedEvent[], signNames: readonly string[]): FittedWeights {
  const typeNames = [...new Set(events.map(({ type }) => type))]
  const rows = events.map(({ type, signs, right }) => ({
    active: [0, 1 + typeNames.indexOf(type), ...signs.map((sign) => 1 + typeNames.length + signNames.indexOf(sign))],
    right: right ? 1 : 0,
  }))
  const weights = new Array<number>(1 + typeNames.length + signNames.length).fill(0)
  for (let step = 0; step < STEPS; step += 1) {
    const ridge = (index: number): number => (index === 0 ? 0 : index <= typeNames.length ? TYPE_RIDGE : SIGN_RIDGE)
    const gradient = weights.map((weight, index) => -ridge(index) * weight)
    for (const { active, right } of rows) {
      const error = right - probabilityOf(active.reduce((sum, index) => sum + (weights[index] ?? 0), 0))
      for (const index of active) gradient[index] = (gradient[index] ?? 0) + error
    }
    for (const [index, slope] of gradient.entries()) {
      weights[index] = (weights[index] ?? 0) + (RATE * slope) / Math.max(1, events.length)
    }
  }
  const common = weights[0] ?? 0
  const at = (index: number): number => weights[index] ?? 0
  return {
    common,
    types: new Map(typeNames.map((name, index) => [name, common + at(1 + index)])),
    signs: new Map(signNames.map((name, index) => [name, at(1 + typeNames.length + index)])),
  }
}

/** What shared/extraction/events/confidence.ts would say of the event, before it rounds. */
export function confidenceBy({ common, types, signs }: FittedWeights, event: JudgedEvent): number {
  const start = types.get(event.type) ?? common
  return probabilityOf(event.signs.reduce((sum, sign) => sum + (signs.get(sign) ?? 0), start))
}

function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
