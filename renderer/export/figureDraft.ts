import { type DayNumber, dayFromMs } from '../../shared/model/calendar.ts'
import type { EventFilter } from '../../shared/model/event.ts'
import type { FigureFormat, FigureRequest } from '../../shared/model/figureRequest.ts'
import type { TimeRange } from '../state/visibleRangeStore.ts'
import { FIRST_DAY, LAST_DAY } from '../timeline/queryWindow.ts'

/** What the export dialog holds while it is filled in. */
export type FigureDraft = {
  readonly format: FigureFormat
  readonly scale: number
  readonly range: 'all' | 'visible'
  readonly title: string
  readonly caption: string
  readonly hasSources: boolean
  readonly theme: 'light' | 'dark'
}

export function newFigureDraft(libraryName: string): FigureDraft {
  return { format: 'svg', scale: 2, range: 'all', title: libraryName, caption: '', hasSources: true, theme: 'light' }
}

/** @param visible what the timeline shows; null draws everything */
export function figureRequestOf(draft: FigureDraft, filter: EventFilter, visible: TimeRange | null): FigureRequest {
  const { title, caption, hasSources, theme } = draft
  const range = draft.range === 'visible' && visible !== null ? daysOf(visible) : null
  return { filter, range, title: title.trim(), caption: caption.trim(), hasSources, theme }
}

/** The days that a view shows, the last one included. */
export function daysOf({ fromMs, toMs }: TimeRange): { fromDay: DayNumber; toDay: DayNumber } {
  const fromDay = Math.max(FIRST_DAY, dayFromMs(fromMs))
  return { fromDay, toDay: Math.min(LAST_DAY, Math.max(fromDay, dayFromMs(toMs - 1))) }
}
