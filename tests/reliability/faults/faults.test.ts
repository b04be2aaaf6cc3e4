import { expect, it } from 'vitest'
import { tracedCalls } from './faultPoints.ts'
import { canTrace } from './runWorker.ts'
import { sweepFaults } from './sweepFaults.ts'

it.skipIf(!canTrace())(
  'loses nothing and says everything when calls fail, and done again gives the tables of a run without faults',
  async () => {
    const report = await sweepFaults(2 * tracedCalls.length, 5)
    expect(report.findings).toEqual([])
    expect(Object.keys(report.byCalls)).toEqual(tracedCalls)
    // A fault that hits nothing shows nothing.
    expect(report.felt).toBeGreaterThan(tracedCalls.length / 2)
  },
  300_000,
)
