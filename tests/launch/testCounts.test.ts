import { describe, expect, it } from 'vitest'
import { countTests, describeCounts, exitCodeOf } from '../../electron/launch/testCounts.ts'

function report(passed: number, failed: number, files: readonly object[] = []): string {
  return JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: files,
  })
}

describe('the closing line', () => {
  it('counts what passed, failed and was skipped', () => {
    const failedFile = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'failed' }] }
    const counts = countTests(report(5, 2, [failedFile]), 1)
    expect(counts).toEqual({ passed: 5, failed: 2, skipped: 2 })
    expect(describeCounts(counts)).toBe('5 passed, 2 failed, 2 skipped')
  })

  it('counts a file that could not be loaded as a failure', () => {
    expect(countTests(report(5, 0, [{ status: 'failed', assertionResults: [] }]), 1).failed).toBe(1)
  })

  it('counts a bad end without a failed test as a failure', () => {
    expect(countTests(report(5, 0), 1).failed).toBe(1)
  })

  it.each([null, '', 'not JSON', '[]', '{}'])('counts a run that left the report %j as failed', (text) => {
    expect(countTests(text, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('leaves skipped ones out when there are none', () => {
    expect(describeCounts({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed')
  })

  it('is a success only when something ran and nothing failed', () => {
    expect(exitCodeOf({ passed: 3, failed: 0, skipped: 9 })).toBe(0)
    expect(exitCodeOf({ passed: 3, failed: 1, skipped: 0 })).toBe(1)
    expect(exitCodeOf({ passed: 0, failed: 0, skipped: 9 })).toBe(1)
  })
})
