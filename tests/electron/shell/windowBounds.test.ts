import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MINIMUM_SIZE, windowBounds } from '../../../electron/windowBounds.ts'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const second = { x: 1440, y: 0, width: 1920, height: 1080 }
const remembered = (x: number, y: number, width = 1000, height = 700) => ({ x, y, width, height, isMaximised: false })

describe('windowBounds', () => {
  it('opens centred at the usual size the first time', () => {
    expect(windowBounds(null, [laptop])).toEqual({ width: 1280, height: 800 })
  })

  it('opens where it was', () => {
    expect(windowBounds(remembered(1500, 100), [laptop, second])).toEqual({ x: 1500, y: 100, width: 1000, height: 700 })
  })

  it('comes back to the first screen when the second is gone', () => {
    expect(windowBounds(remembered(1500, 100), [laptop])).toEqual({ width: 1000, height: 700 })
  })

  it('stays where only part of the title bar can be seen, but not where too little can', () => {
    expect(windowBounds(remembered(1340, 100), [laptop])).toMatchObject({ x: 1340 })
    expect(windowBounds(remembered(1341, 100), [laptop])).not.toHaveProperty('x')
    expect(windowBounds(remembered(10, -10), [laptop])).not.toHaveProperty('x')
  })

  it('is never larger than the first screen nor smaller than the interface needs', () => {
    const size = fc.integer({ min: 1, max: 100_000 })
    const place = fc.integer({ min: -100_000, max: 100_000 })
    fc.assert(
      fc.property(place, place, size, size, (x, y, width, height) => {
        const bounds = windowBounds(remembered(x, y, width, height), [laptop, second])
        expect(bounds.width).toBeLessThanOrEqual(laptop.width)
        expect(bounds.height).toBeLessThanOrEqual(laptop.height)
        expect(bounds.width).toBeGreaterThanOrEqual(MINIMUM_SIZE.width)
        expect(bounds.height).toBeGreaterThanOrEqual(MINIMUM_SIZE.height)
      }),
    )
  })
})
