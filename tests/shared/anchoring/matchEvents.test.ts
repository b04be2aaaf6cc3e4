import { describe, expect, it } from 'vitest'
import { matchEvents } from '../../../shared/anchoring/matchEvents.ts'

const shooting = (key: string, quote: string) => ({ key, type: 'shooting', quote })

describe('matchEvents', () => {
  it('pairs by key before anything else', () => {
    const pairs = matchEvents(
      [shooting('a', 'Two men were shot on Friday.'), shooting('b', 'A woman was shot.')],
      [shooting('b', 'A woman was shot.'), shooting('a', 'Two men were shot on Friday.')],
    )
    expect([...pairs]).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  it('pairs a reworded sentence of the same type', () => {
    expect([
      ...matchEvents(
        [shooting('a', 'Two men were shot on Friday.')],
        [shooting('x', 'Three men were shot on Friday.')],
      ),
    ]).toEqual([[0, 0]])
  })

  it.each([
    ['another type', { key: 'x', type: 'arrest', quote: 'Two men were shot on Friday.' }],
    ['other words', shooting('x', 'Officers opened fire at a car near the bridge.')],
  ])('leaves %s alone', (_what, other) => {
    expect(matchEvents([shooting('a', 'Two men were shot on Friday.')], [other]).size).toBe(0)
  })

  it('gives each event one partner, the one most like it', () => {
    const before = [shooting('a', 'Two men were shot on Friday.'), shooting('b', 'Two men were shot on Sunday night.')]
    const after = [
      shooting('x', 'Three men were shot on Sunday night.'),
      shooting('y', 'Three men were shot on Friday.'),
    ]
    expect([...matchEvents(before, after)].toSorted()).toEqual([
      [0, 1],
      [1, 0],
    ])
  })
})
