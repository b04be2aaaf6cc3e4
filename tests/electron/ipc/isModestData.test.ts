import { expect, it } from 'vitest'
import { isModestData } from '../../../electron/ipc/isModestData.ts'
import { DEFAULT_FILTER } from '../../../shared/model/event.ts'

const nested = (levels: number) => {
  let value: unknown = 1
  for (let level = 0; level < levels; level++) value = { value }
  return value
}
const cyclic: unknown[] = []
cyclic.push(cyclic)

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['a filter', { filter: DEFAULT_FILTER, offset: 0, limit: 50 }],
  ['10,000 ids', { ids: Array.from({ length: 10_000 }, (_value, index) => index), review: 'accepted' }],
  ['a list of long values', { value: Array.from({ length: 200 }, () => 'x'.repeat(500)) }],
])('lets %s through', (_name, value) => {
  expect(isModestData(value)).toBe(true)
})

it.each<[string, unknown]>([
  ['a text of 2 MB', { id: 'x'.repeat(2_000_000) }],
  ['many texts of 2 MB together', Array.from({ length: 20 }, () => 'x'.repeat(100_000))],
  ['a long key', { ['x'.repeat(2_000_000)]: 1 }],
  ['a list of a million', { ids: Array.from({ length: 1_000_000 }, () => 1) }],
  ['lists of lists', Array.from({ length: 400 }, () => Array.from({ length: 400 }, () => 1))],
  ['an object 200,000 levels deep', nested(200_000)],
  ['a cycle', cyclic],
  ['bytes', { id: new Uint8Array(8) }],
  ['a buffer', new ArrayBuffer(8)],
  ['a map', new Map([[1, 1]])],
  ['a date', { id: new Date() }],
])('stops %s', (_name, value) => {
  const startedAtMs = performance.now()
  expect(isModestData(value)).toBe(false)
  // Stops early: walking all of it would end in an overflow or take minutes, on any machine.
  expect(performance.now() - startedAtMs).toBeLessThan(5000)
})
