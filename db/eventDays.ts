import { AppError } from '../shared/ipc/appError.ts'
import type { DayNumber } from '../shared/model/calendar.ts'
import { parseEventDate } from '../shared/model/edtf.ts'

/** The days a stored date spans, for the columns beside it; both null when undated. Throws `date-invalid`. */
export function eventDays(date: string): {
  readonly earliestDay: DayNumber | null
  readonly latestDay: DayNumber | null
} {
  if (date === '') return { earliestDay: null, latestDay: null }
  const range = parseEventDate(date)
  if (range === null) throw new AppError('date-invalid', date)
  return { earliestDay: range.earliestDay, latestDay: range.latestDay }
}
