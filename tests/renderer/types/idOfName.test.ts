import { expect, test } from 'vitest'
import { idOfName } from '../../../renderer/types/idOfName.ts'
import { EVENT_TYPE_PATTERN } from '../../../shared/model/eventType.ts'

const free = () => false

test.each([
  ['Car bombing', 'car-bombing'],
  ['  Strike / walk-out!  ', 'strike-walk-out'],
  ['Émeute', 'emeute'],
  ['9/11', 'type-9-11'],
  ['Забастовка', 'type'],
  ['', 'type'],
  [`${'long '.repeat(20)}`, 'long-long-long-long-long-long-long-long'],
])('%j becomes %s', (name, id) => {
  expect(idOfName(name, free)).toBe(id)
  expect(idOfName(name, free)).toMatch(EVENT_TYPE_PATTERN)
})

test('a taken id gets the next free number, within the length of an id', () => {
  expect(idOfName('Strike', (id) => id === 'strike' || id === 'strike-2')).toBe('strike-3')
  const taken = new Set<string>()
  for (let count = 0; count < 12; count++) {
    const id = idOfName('x'.repeat(60), (each) => taken.has(each))
    expect(id).toMatch(EVENT_TYPE_PATTERN)
    expect(taken.has(id)).toBe(false)
    taken.add(id)
  }
})
