import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planWindow, type Slice, sliceGrid } from '../../db/windowPlan.ts'

const slice = (type: Slice['type'], index: number, count: number): Slice => ({
  type,
  slice: index,
  count,
  firstId: index + 1,
})

describe('sliceGrid', () => {
  it('keeps its slices in place while a window is moved', () => {
    const grids = [0, 1, 5, 29, 400].map((shift) => sliceGrid(1000 + shift, 1364 + shift, 30))
    expect(new Set(grids.map(({ width }) => width))).toEqual(new Set([14]))
    expect(grids.every(({ origin, width }) => Number.isInteger(origin / width))).toBe(true)
  })

  it('never lets a window meet more slices than it may', () => {
    const days = fc.integer({ min: -719_528, max: 2_932_896 })
    fc.assert(
      fc.property(days, days, fc.integer({ min: 1, max: 100 }), (one, other, most) => {
        const [fromDay, toDay] = [Math.min(one, other), Math.max(one, other)]
        const { origin, width } = sliceGrid(fromDay, toDay, most)
        expect(origin).toBeLessThanOrEqual(fromDay)
        expect(Math.floor((toDay - origin) / width) + 1).toBeLessThanOrEqual(most)
        expect(fromDay - origin).toBeLessThan(width)
      }),
    )
  })

  it('slices days before 1970 the same way', () => {
    expect(sliceGrid(-10, -4, 5)).toEqual({ origin: -10, width: 2 })
    expect(sliceGrid(-9, -3, 5)).toEqual({ origin: -10, width: 2 })
  })
})

describe('planWindow', () => {
  it('draws every event where there is room for all', () => {
    const plan = planWindow([slice('arrest', 0, 3), slice('arrest', 1, 4), slice('protest', 0, 2)], 9)
    expect(plan).toEqual({ singleTypes: ['protest', 'arrest'], singleIds: [], buckets: [] })
  })

  it('gives a crowded lane what the others leave, and draws an event that is alone in its slice', () => {
    const crowded = [slice('arrest', 0, 1), slice('arrest', 1, 90), slice('arrest', 4, 2)]
    expect(planWindow([...crowded, slice('protest', 2, 5)], 20)).toEqual({
      singleTypes: ['protest'],
      singleIds: [1],
      buckets: [slice('arrest', 1, 90), slice('arrest', 4, 2)],
    })
  })

  it('shows the fullest lanes where there are more lanes than items', () => {
    const plan = planWindow([slice('arrest', 0, 1), slice('protest', 0, 9), slice('shooting', 0, 5)], 2)
    expect(plan.buckets.map(({ type }) => type)).toEqual(['shooting', 'protest'])
  })
})
