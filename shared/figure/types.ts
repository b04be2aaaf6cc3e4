import type { DayNumber } from '../model/calendar.ts'
import type { EventFilter } from '../model/event.ts'
import type { EventStatus, ReviewState } from '../model/eventStatus.ts'
import type { EventType } from '../model/eventType.ts'
import type { OwnType } from '../model/ownType.ts'

/** The article an event was read in. Fields are empty where nobody knows them. */
export type FigureSource = {
  readonly outlet: string
  readonly title: string
  /** `YYYY-MM-DD`, or empty. */
  readonly published: string
}

/** One event as the figure needs it. Earliest and latest day are read from `date`, so the two cannot disagree. */
export type FigureEvent = {
  readonly id: number
  readonly type: EventType
  readonly title: string
  /** EDTF; empty is undated. */
  readonly date: string
  readonly status: EventStatus
  readonly review: ReviewState
  readonly people: readonly string[]
  readonly place: string
  readonly source: FigureSource
  /** Further articles that tell it. */
  readonly otherSources: readonly FigureSource[]
  /** The sentence that reports it, as it stands in the article. */
  readonly quote: string
}

/** Inclusive days. */
export type FigureRange = { readonly fromDay: DayNumber; readonly toDay: DayNumber }

/** Everything a figure is made of; the same input gives the same bytes. */
export type FigureInput = {
  /** All that the filter finds, dated or not: the footnote counts what is left out. */
  readonly events: readonly FigureEvent[]
  /** Null draws from the first dated event to the last. */
  readonly range: FigureRange | null
  readonly title: string
  readonly caption: string
  /** Numbers at the marks, and a list of events with their sources below. */
  readonly hasSources: boolean
  readonly theme: 'light' | 'dark'
  /** The analyst's own types, for their names and colours. */
  readonly ownTypes: readonly OwnType[]
  /** For the manifest inside the file; null where there is none. */
  readonly filter: EventFilter | null
  /** For the manifest: what tells two states of the library apart; empty where there is none. */
  readonly libraryRevision: string
}

/** An SVG document and its size in its own units (CSS pixels: 96 to the inch). */
export type FigureDrawing = {
  readonly svg: string
  readonly width: number
  readonly height: number
  /** Events that have a mark. */
  readonly eventCount: number
  readonly title: string
  /** The manifest in the SVG's `<metadata>`, as JSON in ASCII, for formats that carry it elsewhere. */
  readonly manifest: string
}
