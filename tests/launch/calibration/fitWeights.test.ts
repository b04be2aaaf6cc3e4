import { expect, test } from 'vitest'
import { confidenceBy, fitWeights } from '../../../electron/launch/calibration/fitWeights.ts'
import type { JudgedEvent } from '../../../electron/launch/calibration/judgedEvent.ts'
import { weightsModule } from '../../../electron/launch/calibration/weightsModule.ts'

/** `right` of `count` events of a kind turned out right. */
function events(kind: Partial<JudgedEvent>, right: number, count: number): JudgedEvent[] {
  return Array.from({ length: count }, (_, index) => ({
    set: 'news',
    article: `article ${index}`,
    type: 'protest',
    signs: [],
    ...kind,
    right: index < right,
  }))
}

const plain = { set: '', article: '', type: 'protest', signs: [], right: true }
const dated = { ...plain, signs: ['dated'] }

test('with many examples each kind of event gets its own share of right ones', () => {
  const fitted = fitWeights([...events({}, 300, 600), ...events({ signs: ['dated'] }, 540, 600)], ['dated'])
  expect(confidenceBy(fitted, plain)).toBeCloseTo(0.5, 1)
  expect(confidenceBy(fitted, dated)).toBeCloseTo(0.9, 1)
})

test('few examples move a sign or a type little', () => {
  const all = [...events({}, 70, 100), ...events({ signs: ['rare'] }, 1, 1), ...events({ type: 'arrest' }, 1, 1)]
  const fitted = fitWeights(all, ['rare'])
  expect(confidenceBy(fitted, { ...plain, signs: ['rare'] })).toBeLessThan(0.85)
  expect(confidenceBy(fitted, { ...plain, type: 'arrest' })).toBeLessThan(0.8)
})

test('a type nobody has seen starts where all do, and a sign nobody has seen weighs nothing', () => {
  const fitted = fitWeights(events({}, 80, 100), ['dated'])
  expect(fitted.signs.get('dated')).toBe(0)
  expect(confidenceBy(fitted, { ...plain, type: 'bombing' })).toBeCloseTo(0.8, 1)
})

test('the weights are written as a module that extraction can read', () => {
  const text = weightsModule({
    builtIn: {
      common: 0.5,
      types: new Map([
        ['shooting', 1.004],
        ['arrest', -0.001],
      ]),
      signs: new Map([['dated', 1.5]]),
    },
    own: { common: 0.25, types: new Map(), signs: new Map([['dated', -0.5]]) },
  })
  expect(text).toContain('    arrest: 0,\n    shooting: 1,\n')
  expect(text).toContain("  signs: {\n    'dated': 1.5,\n")
  expect(text).toContain("  ownType: 0.25,\n  ownSigns: {\n    'dated': -0.5,\n")
})
