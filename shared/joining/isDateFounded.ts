import type { DateDerivation } from '../model/dateDerivation.ts'

/** Rules by which a date is lent by the text around, and so may be the day of the report instead of the event's. */
export const LENDING_RULES: readonly string[] = ['day of a sentence near by']

/** Whether words that stand with the event date it. */
export function isDateFounded({ expression, rules }: DateDerivation): boolean {
  return expression !== null && !LENDING_RULES.some((rule) => rules.includes(rule))
}
