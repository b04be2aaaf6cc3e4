/** Which days of the month the axis names; null leaves months and years to vis-timeline. */
export type AxisStep = { readonly scale: 'weekday' | 'day'; readonly step: 1 | 2 | 7 }

const WEEKDAY_WIDTH = 48
const NUMBER_WIDTH = 22
/** "31" and the "1" after it still stand side by side. */
const TIGHT_NUMBER_WIDTH = 16
const WEEK_DAY_WIDTH = 6

/**
 * vis-timeline by itself goes from every second day straight to months, so that a view of three weeks would name no
 * day, and from days on to hours, which events do not have.
 */
export function axisStep(pixelsPerDay: number): AxisStep | null {
  if (pixelsPerDay > WEEKDAY_WIDTH) return { scale: 'weekday', step: 1 }
  if (pixelsPerDay >= NUMBER_WIDTH) return { scale: 'day', step: 1 }
  if (pixelsPerDay >= TIGHT_NUMBER_WIDTH) return { scale: 'day', step: 2 }
  // 1, 8, 15, 22, 29: the last is three days or so before the next month's 1.
  if (pixelsPerDay >= WEEK_DAY_WIDTH) return { scale: 'day', step: 7 }
  return null
}
