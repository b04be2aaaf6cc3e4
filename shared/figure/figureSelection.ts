import { AppError } from '../ipc/appError.ts'
import { type DayNumber, dayNumber } from '../model/calendar.ts'
import { type DateRange, parseEventDate } from '../model/edtf.ts'
import { MAX_FIGURE_EVENTS } from './figureLayout.ts'
import type { TypeCatalog } from './typeCatalog.ts'
import type { FigureEvent, FigureRange } from './types.ts'

/** An event that gets a mark. Numbers run in order of time, from 1. */
export type NumberedEvent = { readonly number: number; readonly event: FigureEvent; readonly when: DateRange }

export type FigureSelection = {
  readonly events: readonly NumberedEvent[]
  /** What the axis shows; the asked range, or all events with some room at both ends. */
  readonly range: FigureRange
  /** First and last day that is asked for or, without a range, known of an event. */
  readonly span: FigureRange
  readonly undatedCount: number
  readonly outsideCount: number
}

const FIRST_DAY = dayNumber(0, 1, 1)
const LAST_DAY = dayNumber(9999, 12, 31)

/**
 * Parts the events into drawn, undated and outside the range, and numbers the drawn ones.
 * Throws `figure-empty` when nothing is left to draw and `figure-too-large` above `MAX_FIGURE_EVENTS`.
 */
export function selectFigureEvents(
  all: readonly FigureEvent[],
  range: FigureRange | null,
  types: TypeCatalog,
): FigureSelection {
  const dated = all.flatMap((event) => {
    const when = parseEventDate(event.date)
    return when === null ? [] : [{ event, when }]
  })
  const drawn = range === null ? dated : dated.filter(({ when }) => touches(when, range))
  if (drawn.length === 0) throw new AppError('figure-empty')
  if (drawn.length > MAX_FIGURE_EVENTS) {
    throw new AppError('figure-too-large', `${drawn.length} events; ${MAX_FIGURE_EVENTS} is the most`)
  }
  const typeOrder = new Map(types.inOrder(drawn.map(({ event }) => event.type)).map(({ type }, order) => [type, order]))
  const orderOf = ({ event, when }: (typeof drawn)[number]) => {
    const { first, last } = knownDays(when)
    return [first, last, typeOrder.get(event.type) ?? 0, event.id]
  }
  const ordered = drawn.toSorted((first, second) => compare(orderOf(first), orderOf(second)))
  const span = range ?? spanOf(ordered.map(({ when }) => when))
  return {
    events: ordered.map(({ event, when }, index) => ({ number: index + 1, event, when })),
    range: range ?? pad(span),
    span,
    undatedCount: all.length - dated.length,
    outsideCount: dated.length - drawn.length,
  }
}

/** "By January" and "from February" have one day that is known; they belong where it lies. */
function touches(when: DateRange, range: FigureRange): boolean {
  const { first, last } = knownDays(when)
  return first <= range.toDay && last >= range.fromDay
}

/** An open side stands where the known one does. */
function knownDays({ earliestDay, latestDay }: DateRange): { first: DayNumber; last: DayNumber } {
  const first = earliestDay ?? latestDay ?? 0
  return { first, last: latestDay ?? first }
}

function compare(first: readonly number[], second: readonly number[]): number {
  const at = first.findIndex((value, index) => value !== second[index])
  return at === -1 ? 0 : (first[at] ?? 0) - (second[at] ?? 0)
}

function spanOf(dates: readonly DateRange[]): FigureRange {
  const known = dates.map(knownDays)
  return {
    fromDay: Math.min(...known.map(({ first }) => first)),
    toDay: Math.max(...known.map(({ last }) => last)),
  }
}

/** At least a week, and room at both ends for the marks that point outwards. */
function pad({ fromDay, toDay }: FigureRange): FigureRange {
  const length = toDay - fromDay + 1
  const padding = Math.max(1, Math.ceil(length * 0.03), Math.ceil((7 - length) / 2))
  return { fromDay: Math.max(FIRST_DAY, fromDay - padding), toDay: Math.min(LAST_DAY, toDay + padding) }
}
