import { expect, test } from 'vitest'
import { createTurns } from '../../electron/turns.ts'

/** Work that ends when it is told to, and a log of what began. */
function works(placeCount: number) {
  const inTurn = createTurns(placeCount)
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const ask = (name: string, places: number) =>
    inTurn(places, () => {
      begun.push(name)
      return new Promise<string>((resolve) => ends.set(name, () => resolve(name)))
    })
  const end = async (name: string) => {
    ends.get(name)?.()
    await new Promise(setImmediate)
  }
  return { ask, begun, end }
}

test('small work goes on side by side, work that needs all places alone, each in its turn', async () => {
  const { ask, begun, end } = works(2)
  const all = Promise.all([ask('a', 1), ask('b', 1), ask('large', 2), ask('c', 1)])
  await end('')
  expect(begun).toEqual(['a', 'b'])
  await end('a')
  // It does not overtake the large one.
  expect(begun).toEqual(['a', 'b'])
  await end('b')
  expect(begun).toEqual(['a', 'b', 'large'])
  await end('large')
  await end('c')
  expect(await all).toEqual(['a', 'b', 'large', 'c'])
})

test('work that fails frees its place', async () => {
  const inTurn = createTurns(1)
  await expect(inTurn(1, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await inTurn(1, async () => 'next')).toBe('next')
})
