import type { DayNumber } from './calendar.ts'
import type { EventFilter } from './event.ts'

export const figureFormats = ['svg', 'png', 'pdf'] as const
export type FigureFormat = (typeof figureFormats)[number]

/** What the analyst asks the figure to show. */
export type FigureRequest = {
  readonly filter: EventFilter
  /** Null draws everything the filter finds. */
  readonly range: { readonly fromDay: DayNumber; readonly toDay: DayNumber } | null
  readonly title: string
  readonly caption: string
  /** Numbers at the marks and a list of events and sources below. */
  readonly hasSources: boolean
  readonly theme: 'light' | 'dark'
}

export type FigureSave = FigureRequest & {
  readonly format: FigureFormat
  /** PNG only: pixels per unit of the drawing, 1 to 4. */
  readonly scale: number
}
