import type { DayNumber } from '../model/calendar.ts'
import { PLOT_LEFT, PLOT_RIGHT } from './figureLayout.ts'
import type { FigureRange } from './types.ts'

/** Where days lie on the sheet. */
export type TimeScale = FigureRange & {
  readonly pixelsPerDay: number
  /** The left edge of a day; the right edge of the last is `startOf(toDay + 1)`. */
  readonly startOf: (day: DayNumber) => number
}

export function createTimeScale(range: FigureRange): TimeScale {
  const pixelsPerDay = (PLOT_RIGHT - PLOT_LEFT) / (range.toDay + 1 - range.fromDay)
  return { ...range, pixelsPerDay, startOf: (day) => PLOT_LEFT + (day - range.fromDay) * pixelsPerDay }
}
