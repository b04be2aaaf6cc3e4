import type { EventType } from '../model/eventType.ts'
import { mixColours } from './mixColours.ts'
import { BUILT_IN_CATALOG, type TypeCatalog } from './typeCatalog.ts'

/** Colours of everything that is not an event, as `#rrggbb`. */
export type FigureTheme = {
  readonly name: 'light' | 'dark'
  readonly background: string
  /** Every second lane. */
  readonly band: string
  readonly ink: string
  readonly mutedInk: string
  readonly grid: string
  readonly strongGrid: string
  /** Names, colours and glyphs of the types. */
  readonly types: TypeCatalog
}

export const figureThemes: Readonly<Record<FigureTheme['name'], FigureTheme>> = {
  light: {
    name: 'light',
    background: '#ffffff',
    band: '#f5f6f8',
    ink: '#1b1f24',
    mutedInk: '#545c66',
    grid: '#e1e4e8',
    strongGrid: '#c3c9d1',
    types: BUILT_IN_CATALOG,
  },
  dark: {
    name: 'dark',
    background: '#14171c',
    band: '#1a1e24',
    ink: '#e9ecf1',
    mutedInk: '#a9b2be',
    grid: '#272c34',
    strongGrid: '#434b57',
    types: BUILT_IN_CATALOG,
  },
}

export function typeColour(type: EventType, theme: FigureTheme): string {
  return theme.types.look(type)[theme.name]
}

/** The type's colour thinned with the background: the body of a bar, light enough to carry text in ink. */
export function typeTint(type: EventType, theme: FigureTheme): string {
  return mixColours(typeColour(type, theme), theme.background, theme.name === 'light' ? 0.22 : 0.34)
}
