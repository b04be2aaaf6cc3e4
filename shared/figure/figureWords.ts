import { isoDay } from '../model/calendar.ts'
import { counted } from '../model/counted.ts'
import { describeDate } from '../model/describeDate.ts'
import { MAX_QUOTED_EVENTS } from './figureLayout.ts'
import type { FigureSelection } from './figureSelection.ts'
import type { TypeCatalog } from './typeCatalog.ts'
import type { FigureInput } from './types.ts'

/** `7 December 2025 – 3 February 2026 · 15 events`: the days that were asked for, or those of the events. */
export function subtitle({ span, events }: FigureSelection): string {
  const days = [span.fromDay, span.toDay].map((day) => describeDate(isoDay(day)))
  return `${span.fromDay === span.toDay ? days[0] : days.join(' – ')} · ${counted(events.length, 'event')}`
}

/** What is not in the picture, and how far its events have been checked. */
export function footnotes({ events, undatedCount, outsideCount }: FigureSelection, hasSources: boolean): string[] {
  const missing = [
    ...(undatedCount > 0 ? [`${counted(undatedCount, 'event')} without a date`] : []),
    ...(outsideCount > 0 ? [`${counted(outsideCount, 'event')} outside these dates`] : []),
  ]
  const unchecked = events.filter(({ event }) => event.review === 'proposed').length
  return [
    `${counted(events.length, 'event')} shown, ${checkedWords(events.length, unchecked)}.`,
    ...(missing.length > 0 ? [`Not shown: ${missing.join(' and ')}.`] : []),
    ...(hasSources && events.length > MAX_QUOTED_EVENTS
      ? [`The list has no quotations, as it is longer than ${MAX_QUOTED_EVENTS}.`]
      : []),
  ]
}

function checkedWords(total: number, unchecked: number): string {
  if (unchecked === 0) return total === 1 ? 'reviewed' : 'all reviewed'
  if (unchecked === total) return total === 1 ? 'not yet reviewed' : 'none of them reviewed yet'
  return `${unchecked} of them not yet reviewed`
}

/** For those who do not see the picture. */
export function description(input: FigureInput, selection: FigureSelection, types: TypeCatalog): string {
  const counts = types.inOrder(selection.events.map(({ event }) => event.type)).map(({ type, name }) => {
    return `${name} ${selection.events.filter(({ event }) => event.type === type).length}`
  })
  return [`Timeline, ${subtitle(selection)}: ${counts.join(', ')}.`, input.caption, ...footnotes(selection, false)]
    .filter((part) => part !== '')
    .join(' ')
}
