import type { DatePart } from '../../model/dateDerivation.ts'
import type { TimeMeaning } from './timeMatch.ts'

/** The parts of a date that the words themselves state. */
export function statedParts(meaning: TimeMeaning): DatePart[] {
  if (meaning.kind === 'calendar') {
    const parts: DatePart[] = []
    if (meaning.year !== null) parts.push('year')
    if (meaning.month !== null) parts.push('month')
    if (meaning.day !== null) parts.push('day')
    return parts
  }
  if (meaning.kind === 'namedMonth') return ['month']
  if (meaning.kind === 'holiday') return meaning.year === null ? ['month', 'day'] : ['year', 'month', 'day']
  if ('year' in meaning && meaning.year !== null) return ['year']
  return []
}
