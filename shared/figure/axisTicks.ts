import { assertNever } from '../assertNever.ts'
import { type CalendarDay, calendarDay, type DayNumber, dayNumber, weekdayOf } from '../model/calendar.ts'
import type { TimeScale } from './timeScale.ts'

/** A line of the grid. The label stands right of it and names the time that begins there. */
export type AxisTick = { readonly day: DayNumber; readonly label: string }

/** A month or a year that spans several ticks, named once above them; the longest label that fits is used. */
export type AxisPeriod = { readonly fromDay: DayNumber; readonly labels: readonly string[] }

export type AxisTicks = { readonly ticks: readonly AxisTick[]; readonly periods: readonly AxisPeriod[] }

type Step = {
  readonly unit: 'day' | 'week' | 'month' | 'year'
  readonly count: number
  /** Room that the shortest label needs. */
  readonly minWidth: number
}

const STEPS: readonly Step[] = [
  { unit: 'day', count: 1, minWidth: 22 },
  { unit: 'day', count: 2, minWidth: 22 },
  { unit: 'week', count: 1, minWidth: 22 },
  { unit: 'month', count: 1, minWidth: 30 },
  { unit: 'month', count: 3, minWidth: 30 },
  { unit: 'month', count: 6, minWidth: 30 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map(
    (count) => ({ unit: 'year', count, minWidth: 40 }) as const,
  ),
]

const DAYS_OF_UNIT = { day: 1, week: 7, month: 30.4, year: 365.2 } as const

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/** Lines at calendar boundaries, as many as there is room for: days, weeks from Monday, months, years, decades. */
export function axisTicks(scale: TimeScale): AxisTicks {
  const widthOf = (step: Step) => DAYS_OF_UNIT[step.unit] * step.count * scale.pixelsPerDay
  const step = STEPS.find((candidate) => widthOf(candidate) >= candidate.minWidth) ?? lastStep()
  const ticks = tickDays(step, scale).map((day) => ({ day, label: tickLabel(day, step, widthOf(step)) }))
  return { ticks, periods: periodsAbove(step, scale) }
}

function lastStep(): Step {
  return { unit: 'year', count: 5000, minWidth: 0 }
}

function tickDays(step: Step, { fromDay, toDay }: TimeScale): DayNumber[] {
  const first = calendarDay(fromDay)
  switch (step.unit) {
    case 'day': {
      const days = Array.from({ length: toDay - fromDay + 1 }, (_, index) => fromDay + index)
      return step.count === 1 ? days : days.filter((day) => isOddDayApart(calendarDay(day)))
    }
    case 'week': {
      const monday = fromDay + ((8 - weekdayOf(fromDay)) % 7)
      return steps(monday, toDay, (index) => monday + 7 * index)
    }
    case 'month': {
      const month = Math.floor((first.month - 1) / step.count) * step.count + 1
      return within(fromDay, toDay, (index) => dayNumber(first.year, month + step.count * index, 1))
    }
    case 'year': {
      const year = Math.floor(first.year / step.count) * step.count
      return within(fromDay, toDay, (index) => dayNumber(year + step.count * index, 1, 1))
    }
    default:
      return assertNever(step.unit, 'a step has one of four units')
  }
}

/** The 1st, 3rd … 29th: the 31st would stand only a day before the next 1st. */
function isOddDayApart({ day }: CalendarDay): boolean {
  return day % 2 === 1 && day < 31
}

function within(fromDay: DayNumber, toDay: DayNumber, dayAt: (index: number) => DayNumber): DayNumber[] {
  return steps(dayAt(0), toDay, dayAt).filter((day) => day >= fromDay)
}

function steps(first: DayNumber, last: DayNumber, dayAt: (index: number) => DayNumber): DayNumber[] {
  const days: DayNumber[] = []
  for (let index = 0, day = first; day <= last; index += 1, day = dayAt(index)) days.push(day)
  return days
}

function tickLabel(day: DayNumber, step: Step, width: number): string {
  const { year, month, day: ofMonth } = calendarDay(day)
  const weekday = WEEKDAYS[weekdayOf(day)] ?? ''
  const monthName = MONTHS[month - 1] ?? ''
  if (step.unit === 'year') return String(year)
  if (step.unit === 'month') return width >= 76 ? monthName : monthName.slice(0, 3)
  if (step.unit === 'day' && step.count === 1 && width >= 100) return `${weekday} ${ofMonth}`
  if (step.unit === 'day' && step.count === 1 && width >= 52) return `${weekday.slice(0, 3)} ${ofMonth}`
  return String(ofMonth)
}

/** Months above days and weeks, years above months, nothing above years. */
function periodsAbove(step: Step, { fromDay, toDay }: TimeScale): AxisPeriod[] {
  const { year, month } = calendarDay(fromDay)
  if (step.unit === 'year') return []
  if (step.unit === 'month') {
    return steps(dayNumber(year, 1, 1), toDay, (index) => dayNumber(year + index, 1, 1)).map((day) => ({
      fromDay: day,
      labels: [String(calendarDay(day).year)],
    }))
  }
  return steps(dayNumber(year, month, 1), toDay, (index) => dayNumber(year, month + index, 1)).map((day) => {
    const start = calendarDay(day)
    const name = MONTHS[start.month - 1] ?? ''
    return { fromDay: day, labels: [`${name} ${start.year}`, `${name.slice(0, 3)} ${start.year}`, name.slice(0, 3)] }
  })
}
