import { expect, it } from 'vitest'
import { killAppRounds } from '../../reliability/app/killAppRounds.ts'

it('goes on after its processes were killed as if they had not been', async () => {
  const report = await killAppRounds(2, 29)
  expect(report.findings).toEqual([])
  expect(report).toMatchObject({ lost: 0, corrupt: 0, different: 0, strayFiles: 0 })
  expect(report.killed.main + report.killed.both).toBeGreaterThan(0)
}, 300_000)
