import type { EventType } from '../model/eventType.ts'
import { eventTypeStyles } from './eventTypeStyle.ts'

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
  },
  dark: {
    name: 'dark',
    background: '#14171c',
    band: '#1a1e24',
    ink: '#e9ecf1',
    mutedInk: '#a9b2be',
    grid: '#272c34',
    strongGrid: '#434b57',
  },
}

export function typeColour(type: EventType, theme: FigureTheme): string {
  return eventTypeStyles[type][theme.name]
}

/** The type's colour thinned with the background: the body of a bar, light enough to carry text in ink. */
export function typeTint(type: EventType, theme: FigureTheme): string {
  return mixColours(typeColour(type, theme), theme.background, theme.name === 'light' ? 0.22 : 0.34)
}

/** `share` 1 is all of `first`, 0 all of `second`. */
export function mixColours(first: string, second: string, share: number): string {
  const channel = (offset: number) => {
    const mixed = share * hexByte(first, offset) + (1 - share) * hexByte(second, offset)
    return Math.round(mixed).toString(16).padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}

function hexByte(colour: string, offset: number): number {
  return Number.parseInt(colour.slice(offset, offset + 2), 16)
}
