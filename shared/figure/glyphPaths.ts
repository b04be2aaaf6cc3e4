import type { BuiltInType } from '../model/eventType.ts'

/**
 * SVG path data of each type's glyph, to be filled, in a box of 16 × 16 units. Holes are wound against their outline,
 * so both fill rules draw the same. Different outlines: they are told apart in black and white and at 10 pixels.
 */
export const glyphPaths: Readonly<Record<BuiltInType | 'own', string>> = {
  // impact: a burst of eight points
  shooting:
    'M8 .8 9.6 5 13.1 2.9 11 6.4 15.2 8 11 9.6 13.1 13.1 9.6 11 8 15.2 6.4 11 2.9 13.1 5 9.6 .8 8 5 6.4 2.9 2.9 6.4 5Z',
  // a written sheet with a folded corner
  directive: 'M3 1h6.5L13 4.5V15H3ZM5 6v1.4h6V6ZM5 8.7v1.4h6V8.7ZM5 11.4v1.4h4v-1.4Z',
  // a banknote
  funding_vote:
    'M.8 3.2h14.4v9.6H.8ZM8 5.3a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 1 0 0-5.4ZM3.4 7.1a.9.9 0 1 0 0 1.8.9.9 0 1 0 0-1.8Z' +
    'M12.6 7.1a.9.9 0 1 0 0 1.8.9.9 0 1 0 0-1.8Z',
  // scales
  court_ruling:
    'M7.2 1h1.6v1.6H14v1.5h-.6L15.8 9.2a2.9 2.6 0 0 1-5.6 0L12.6 4.1H8.8v8.8H12v1.6H4v-1.6h3.2V4.1H3.4L5.8 9.2a2.9 2.6 0 0 1-5.6 0' +
    'L2.6 4.1H2V2.6h5.2ZM3 5.9 1.6 8.9H4.4ZM13 5.9 11.6 8.9H14.4Z',
  // a house of columns
  legislation: 'M8 .8 15 5v1.6H1V5ZM2.4 7.4h2.4v4.8H2.4ZM6.8 7.4h2.4v4.8H6.8ZM11.2 7.4h2.4v4.8h-2.4ZM1 13h14v2.2H1Z',
  // two chevrons
  deployment: 'M8 1 14.5 6.2V9.8L8 4.6 1.5 9.8V6.2ZM8 6.8 14.5 12v3.2L8 10.2 1.5 15.2V12Z',
  // a magnifying glass
  investigation:
    'M6.5 1a5.5 5.5 0 0 1 4.5 8.7l4 4L13.6 15.2l-4-4A5.5 5.5 0 1 1 6.5 1ZM6.5 3a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7Z',
  // a pair of handcuffs
  arrest:
    'M4.2 7.1a3.8 3.8 0 1 1 0 7.6 3.8 3.8 0 1 1 0-7.6ZM4.2 8.9a2 2 0 1 0 0 4 2 2 0 1 0 0-4ZM7.6 9.5 9.6 7.9 8.4 6.5 6.4 8.1Z' +
    'M11.8 1.3a3.8 3.8 0 1 1 0 7.6 3.8 3.8 0 1 1 0-7.6ZM11.8 3.1a2 2 0 1 0 0 4 2 2 0 1 0 0-4Z',
  // a placard on its stick
  protest: 'M1.5 1.5h13v8H8.9V15.3H7.1V9.5h-5.6ZM3.6 3.6v1.3h8.8V3.6ZM3.6 6.1v1.3h6V6.1Z',
  // a disc
  other: 'M8 3a5 5 0 0 1 0 10A5 5 0 0 1 8 3Z',
  // a label on its string, for every type of the analyst's own
  own: 'M1.2 1.2h6.6L15 8.4 8.4 15 1.2 7.8ZM4.4 3a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 1 0 0-2.8Z',
}
