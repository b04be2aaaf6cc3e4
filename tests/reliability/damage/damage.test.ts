import { expect, it } from 'vitest'
import { damageKinds } from './damageLibrary.ts'
import { damageRounds } from './damageRounds.ts'

it('opens and works, or is refused as it was and restored, whatever is damaged', async () => {
  const report = await damageRounds(damageKinds.length, 11)
  expect(report.findings).toEqual([])
  expect(Object.keys(report.byKind)).toEqual(damageKinds)
  expect(report.refused['library-damaged']).toBeGreaterThan(damageKinds.length / 3)
}, 240_000)
