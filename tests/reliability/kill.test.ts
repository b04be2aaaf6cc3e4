import { expect, it } from 'vitest'
import { killRounds } from './killRounds.ts'

it('loses nothing that was answered as saved in six kills, and backup and journal give the same tables', async () => {
  const report = await killRounds(6, 7)
  // A restore may be killed before it answers anything; every other round answers eight times at least.
  expect(report.acknowledged).toBeGreaterThanOrEqual(8 * (report.rounds - report.restores))
  expect(report.rebuilt).toBeGreaterThan(0)
  expect(report).toMatchObject({ lost: 0, corrupt: 0, different: 0, badBackups: 0 })
}, 300_000)
