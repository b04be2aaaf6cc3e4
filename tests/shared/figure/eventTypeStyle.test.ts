import { describe, expect, test } from 'vitest'
import { eventTypeStyles } from '../../../shared/figure/eventTypeStyle.ts'
import { figureThemes, typeTint } from '../../../shared/figure/figureTheme.ts'
import { glyphPaths } from '../../../shared/figure/glyphPaths.ts'
import { builtInTypes } from '../../../shared/model/eventType.ts'
import { colourDistance, contrast, visions } from './colour.ts'

describe.each(['light', 'dark'] as const)('the colours of the types on %s', (name) => {
  const theme = figureThemes[name]

  test('have the contrast of text, 4.5 to 1, against every ground', () => {
    for (const type of builtInTypes) {
      for (const ground of [theme.background, theme.band]) {
        expect(contrast(eventTypeStyles[type][name], ground), `${type} on ${ground}`).toBeGreaterThanOrEqual(4.5)
      }
    }
  })

  test('leave ink readable on the tint of a bar', () => {
    for (const type of builtInTypes)
      expect(contrast(theme.ink, typeTint(type, theme)), type).toBeGreaterThanOrEqual(4.5)
  })

  test.each(Object.keys(visions))('stay apart for %s eyes', (vision) => {
    for (const [index, first] of builtInTypes.entries()) {
      for (const second of builtInTypes.slice(index + 1)) {
        const distance = colourDistance(eventTypeStyles[first][name], eventTypeStyles[second][name], vision)
        expect(distance, `${first} and ${second}`).toBeGreaterThan(0.04)
      }
    }
  })
})

test('every text colour has the contrast of text on every ground', () => {
  for (const { background, band, ink, mutedInk } of Object.values(figureThemes)) {
    for (const ground of [background, band]) {
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(7)
      expect(contrast(mutedInk, ground)).toBeGreaterThanOrEqual(4.5)
    }
  }
})

test('every type has a glyph of its own', () => {
  const paths = Object.values(glyphPaths)
  expect(new Set(paths).size).toBe(builtInTypes.length + 1)
})
