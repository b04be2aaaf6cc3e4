import { expect, test } from 'vitest'
import { presetColours } from '../../../renderer/types/presetColours.ts'
import { typeCatalog } from '../../../shared/figure/typeCatalog.ts'

test('each preset is drawn differently from every other, in both schemes', () => {
  const types = presetColours.map(({ value, label }) => ({
    id: label.toLowerCase(),
    name: label,
    color: value,
    triggers: [],
  }))
  const { look } = typeCatalog(types)
  for (const scheme of ['light', 'dark'] as const) {
    expect(new Set(types.map(({ id }) => look(id)[scheme])).size).toBe(presetColours.length)
  }
})
