import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figureThemes } from '../../../shared/figure/figureTheme.ts'
import { typeCatalog } from '../../../shared/figure/typeCatalog.ts'
import { builtInTypes } from '../../../shared/model/eventType.ts'
import { contrast } from './colour.ts'

const bombing = { id: 'bombing', name: 'Bombing', color: '#ffee00', triggers: ['bomb'] }
const arson = { id: 'arson', name: 'Arson', color: '#803300', triggers: ['arson'] }

describe('the catalog of types', () => {
  test("has the built-in types, then the analyst's, then other", () => {
    expect(typeCatalog([bombing, arson]).all.map(({ type }) => type)).toEqual([
      ...builtInTypes.slice(0, -1),
      'bombing',
      'arson',
      'other',
    ])
  })

  test('orders types as it holds them, each once, and unknown ones last by name', () => {
    const { inOrder } = typeCatalog([bombing])
    const types = inOrder(['zeal', 'other', 'bombing', 'shooting', 'bombing', 'alarm']).map(({ type }) => type)
    expect(types).toEqual(['shooting', 'bombing', 'other', 'alarm', 'zeal'])
  })

  test('names a type that was removed by its id', () => {
    expect(typeCatalog([]).look('bombing').name).toBe('bombing (removed type)')
  })

  test('keeps a colour that can be read as it is', () => {
    expect(typeCatalog([arson]).look('arson').light).toBe('#803300')
  })

  test('gives every colour the contrast of text on every ground of both themes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xff_ff_ff }), (number) => {
        const look = typeCatalog([{ ...arson, color: `#${number.toString(16).padStart(6, '0')}` }]).look('arson')
        for (const { name, background, band } of Object.values(figureThemes)) {
          for (const ground of [background, band]) expect(contrast(look[name], ground)).toBeGreaterThanOrEqual(4.5)
        }
      }),
    )
  })
})
