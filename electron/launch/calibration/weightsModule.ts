import type { FittedModel } from './fitModel.ts'
import { OWN_TYPE } from './judgedEvent.ts'

/** The source text of shared/extraction/events/confidenceWeights.ts. */
export function weightsModule({ builtIn, own }: FittedModel): string {
  const round = (weight: number): string => String(Math.round(100 * weight) / 100 + 0)
  const types = [...builtIn.types].sort(([a], [b]) => (a < b ? -1 : 1))
  const listSigns = (signs: ReadonlyMap<string, number>): string =>
    [...signs].map(([sign, weight]) => `    '${sign}': ${round(weight)},`).join('\n')
  return `import type { ConfidenceSignName } from './confidenceSigns.ts'

/**
 * Log-odds that an event is right: it took place as its type says, and its date is compatible with the true one. Fitted
 * by \`node electron/launch/calibrate.ts\`, which writes this file; on what and how well: docs/decisions/0004.
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
${types.map(([type, weight]) => `    ${type}: ${round(weight)},`).join('\n')}
  },
  signs: {
${listSigns(builtIn.signs)}
  },
  ownType: ${round(own.types.get(OWN_TYPE) ?? own.common)},
  ownSigns: {
${listSigns(own.signs)}
  },
}
`
}
