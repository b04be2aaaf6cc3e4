import { parseEventDate } from './edtf.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/**
 * An event date in words: `24 January 2026`, `about January 2026`, `by January 2026`, `from 3 February 2026`,
 * `between September 2025 and November 2025`, `2022 (uncertain)`, `undated`. What is not a date comes back as it is.
 */
export function describeDate(edtf: string): string {
  if (edtf === '') return 'undated'
  if (parseEventDate(edtf) === null) return edtf
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return describePoint(from)
  if (from === '..') return `by ${describePoint(to)}`
  if (to === '..') return `from ${describePoint(from)}`
  return `between ${describePoint(from)} and ${describePoint(to)}`
}

function describePoint(point: string): string {
  const [year = '', month, day] = point.replace(/[~?%]/g, '').split('-')
  const words = [
    day === undefined ? '' : String(Number(day)),
    month === undefined ? '' : MONTHS[Number(month) - 1],
    year,
  ]
  const date = words.filter((word) => word !== '').join(' ')
  const about = /[~%]/.test(point) ? `about ${date}` : date
  return /[?%]/.test(point) ? `${about} (uncertain)` : about
}
