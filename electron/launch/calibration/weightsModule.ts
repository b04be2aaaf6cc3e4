import type { FittedWeights } from './fitWeights.ts'

/** The source text of shared/extraction/events/confidenceWeights.ts. */
export function weightsModule({ common, types, signs }: FittedWeights): string {
  const round = (weight: number): string => String(Math.round(100 * weight) / 100 + 0)
  const builtIn = [...types].filter(([type]) => type !== 'ownType').sort(([a], [b]) => (a < b ? -1 : 1))
  return `import type { ConfidenceSignName } from './confidenceSigns.ts'

/**
 * Log-odds that an event is right: it took place as its type says, and its date is compatible with the true one. Fitted
 * by \`node electron/launch/calibrate.ts\`, which writes this file; on what and how well: docs/decisions/0004.
 */
export const CONFIDENCE_WEIGHTS: {
  /** Where an event of a type starts from; a type that is not listed starts from \`ownType\`. */
  readonly types: Readonly<Record<string, number>>
  readonly ownType: number
  /** Added for each sign that holds. */
  readonly signs: Readonly<Record<ConfidenceSignName, number>>
} = {
  types: {
${builtIn.map(([type, weight]) => `    ${type}: ${round(weight)},`).join('\n')}
  },
  ownType: ${round(types.get('ownType') ?? common)},
  signs: {
${[...signs].map(([sign, weight]) => `    '${sign}': ${round(weight)},`).join('\n')}
  },
}
`
}
