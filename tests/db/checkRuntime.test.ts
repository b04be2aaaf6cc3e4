import { describe, expect, it } from 'vitest'
import { checkRuntime, isAtLeast } from '../../db/checkRuntime.ts'

describe('checkRuntime', () => {
  it('stops a runtime that the addon would crash', () => {
    expect(() => checkRuntime(undefined, '9')).toThrow('needs Node-API 10; this runtime has 9')
  })

  it('lets a runtime pass that has the Node-API or an addon of its own', () => {
    expect(() => checkRuntime(undefined, '10')).not.toThrow()
    expect(() => checkRuntime('/somewhere/better_sqlite3.node', '9')).not.toThrow()
  })
})

describe('isAtLeast', () => {
  it.each([
    [[3, 51, 3], true],
    [[3, 51, 2], false],
    [[3, 54, 0], true],
    [[3, 100, 0], true],
    [[4], true],
    [[3, 51], false],
  ])('compares %j with 3.51.3 part by part', (version, expected) => {
    expect(isAtLeast(version, [3, 51, 3])).toBe(expected)
  })
})
