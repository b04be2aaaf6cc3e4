import { describe, expect, it } from 'vitest'
import { matchEvents } from '../../../shared/anchoring/matchEvents.ts'

const shooting = (quote: string) => ({ type: 'shooting', quote })

describe('matchEvents', () => {
  it('pairs the same sentences wherever they stand', () => {
    const pairs = matchEvents(
      [shooting('Two men were shot on Friday.'), shooting('A woman was shot.')],
      [shooting('A woman was shot.'), shooting('Two men were shot on Friday.')],
    )
    expect([...pairs]).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  it('pairs a reworded sentence of the same type', () => {
    expect([
      ...matchEvents([shooting('Two men were shot on Friday.')], [shooting('Three men were shot on Friday.')]),
    ]).toEqual([[0, 0]])
  })

  it.each([
    ['another type', { type: 'arrest', quote: 'Two men were shot on Friday.' }],
    ['other words', shooting('Officers opened fire at a car near the bridge.')],
  ])('leaves %s alone', (_what, other) => {
    expect(matchEvents([shooting('Two men were shot on Friday.')], [other]).size).toBe(0)
  })

  it('gives each event one partner, the one most like it', () => {
    const before = [shooting('Two men were shot on Friday.'), shooting('Two men were shot on Sunday night.')]
    const after = [shooting('Three men were shot on Sunday night.'), shooting('Three men were shot on Friday.')]
    expect([...matchEvents(before, after)].toSorted()).toEqual([
      [0, 1],
      [1, 0],
    ])
  })
})
