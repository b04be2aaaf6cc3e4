import type { EventFilter } from '../model/event.ts'
import type { FigureSelection } from './figureSelection.ts'
import type { FigureInput, FigureRange } from './types.ts'

/** What a figure file says about itself in `<metadata>`, so that the view can be found again. */
export type FigureManifest = {
  readonly format: 'throughline-figure'
  readonly version: 1
  readonly filter: EventFilter | null
  /** As asked for; null is everything. */
  readonly range: FigureRange | null
  readonly hasSources: boolean
  readonly theme: 'light' | 'dark'
  /** In the order of their numbers. */
  readonly eventIds: readonly number[]
  readonly libraryRevision: string
}

/** JSON in ASCII without two spaces in a row: what XML cannot hold, or drawing would tidy, travels as `\uXXXX`. */
export function figureManifestJson(input: FigureInput, selection: FigureSelection): string {
  const manifest: FigureManifest = {
    format: 'throughline-figure',
    version: 1,
    filter: input.filter,
    range: input.range,
    hasSources: input.hasSources,
    theme: input.theme,
    eventIds: selection.events.map(({ event }) => event.id),
    libraryRevision: input.libraryRevision,
  }
  return JSON.stringify(manifest).replace(
    / (?= )|[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
