import { expect, it } from 'vitest'
import { requests } from '../../../shared/ipc/contract.ts'

it.each([
  ['import.dropped', { paths: new Uint8Array([1]) }],
  ['event.review', { ids: new Int16Array([1]), review: 'accepted' }],
  ['event.edit', { id: 1, field: 'people', value: new Uint8Array([1]) }],
] as const)('%s refuses a typed array where a list belongs, without throwing', (channel, argument) => {
  expect(requests[channel].schema.safeParse(argument).success).toBe(false)
})
