import { expect, it } from 'vitest'
import { killRounds } from './killRounds.ts'

it('loses nothing that was answered as saved in ten kills, and backup and journal give the same tables', async () => {
  const report = await killRounds(10, 7)
  expect(report.acknowledged).toBeGreaterThan(50)
  expect(report).toMatchObject({ lost: 0, corrupt: 0, different: 0, badBackups: 0 })
}, 120_000)
