import { dayRange, rangeDays, rangesMeet } from '../../../shared/extraction/time/dayRange.ts'

/**
 * How a found date fails the annotated one, in words that group errors.
 *
 * @example dateErrorOf('2026-01-24', '2026-01-31') // 'a day, 1 to 7 days late'
 */
export function dateErrorOf(annotated: string, found: string): string {
  if (found === '') return `${formOf(annotated)}, none given`
  if (annotated === '') return `undated, ${formOf(found)} given`
  const [wanted, given] = [dayRange(annotated), dayRange(found)]
  if (wanted === null || given === null) return `${formOf(annotated)}, ${formOf(found)} given`
  if (rangesMeet(wanted, given)) {
    if (formOf(annotated) !== formOf(found)) return `${formOf(annotated)}, ${formOf(found)} given`
    return `${formOf(annotated)}, ${rangeDays(given) > rangeDays(wanted) ? 'a longer' : 'another'} one given`
  }
  const days = given.first > wanted.last ? given.first - wanted.last : wanted.first - given.last
  return `${formOf(annotated)}, ${distance(days)} ${given.first > wanted.last ? 'late' : 'early'}`
}

function distance(days: number): string {
  if (days <= 7) return '1 to 7 days'
  if (days <= 31) return '8 to 31 days'
  return days <= 366 ? 'up to a year' : 'more than a year'
}

function formOf(date: string): string {
  if (date.startsWith('../')) return 'a latest date'
  if (date.endsWith('/..')) return 'an earliest date'
  if (date.includes('/')) return 'an interval'
  const length = date.replace(/[~?%]/g, '').length
  return length > 7 ? 'a day' : length > 4 ? 'a month' : 'a year'
}
