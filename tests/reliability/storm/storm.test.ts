import { expect, it } from 'vitest'
import { watchStorm } from './watchStorm.ts'

it('comes to hold what was written while it stood still: whole, once, also from folders that were renamed', async () => {
  expect(await watchStorm(200, 1500)).toMatchObject({ missing: 0, half: 0, doubled: 0 })
}, 120_000)
