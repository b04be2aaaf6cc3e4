import type { DateDerivation, DerivationStep } from '../../model/dateDerivation.ts'

/** A derivation with one more link, and the name of the rule that made it. */
export function withStep(derivation: DateDerivation, rule: string, step: DerivationStep): DateDerivation {
  return { ...derivation, rules: [...derivation.rules, rule], steps: [...derivation.steps, step] }
}
