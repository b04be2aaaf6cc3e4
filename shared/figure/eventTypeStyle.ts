import type { BuiltInType } from '../model/eventType.ts'

/** One colour per theme, as `#rrggbb`; the glyph of the type is in glyphPaths.ts. */
export type EventTypeStyle = { readonly light: string; readonly dark: string }

/**
 * Colours of the built-in types, the same on screen and in print. Each has at least 4.5:1 against the backgrounds of its theme,
 * and the ten stay apart under protanopia, deuteranopia and tritanopia mainly by lightness
 * (tests/shared/figure/eventTypeStyle.test.ts measures both). Colour is never alone: a glyph or a name goes with it.
 */
export const eventTypeStyles: Readonly<Record<BuiltInType, EventTypeStyle>> = {
  shooting: { light: '#a3121f', dark: '#ee6a50' },
  directive: { light: '#2a55a3', dark: '#4196f2' },
  funding_vote: { light: '#225c1c', dark: '#72a67e' },
  court_ruling: { light: '#43107a', dark: '#9c88bd' },
  legislation: { light: '#12757c', dark: '#55f4e7' },
  deployment: { light: '#8f6120', dark: '#fbd597' },
  investigation: { light: '#6767a7', dark: '#a9acfa' },
  arrest: { light: '#581e06', dark: '#fa8d1f' },
  protest: { light: '#c52b71', dark: '#dc98b4' },
  other: { light: '#3f464e', dark: '#bfc6d2' },
}
