export type TestCounts = { readonly passed: number; readonly failed: number; readonly skipped: number }

/**
 * Counts from Vitest's JSON report. A test file that failed before it had a test counts as one failure, and so does a
 * run that ended badly although no test did (an error outside the tests), or that left no readable report.
 */
export function countTests(reportText: string | null, exitCode: number): TestCounts {
  const report = reportText === null ? null : parseReport(reportText)
  if (report === null) return { passed: 0, failed: 1, skipped: 0 }
  const brokenFiles = report.files.filter((file) => file.hasFailed && file.failedTests === 0).length
  const failed = report.failed + brokenFiles
  return {
    passed: report.passed,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.skipped,
  }
}

/**
 * The closing line that people and CI read.
 *
 * @example describeCounts({ passed: 12, failed: 0, skipped: 1 }) // '12 passed, 0 failed, 1 skipped'
 */
export function describeCounts(counts: TestCounts): string {
  const line = `${counts.passed} passed, ${counts.failed} failed`
  return counts.skipped === 0 ? line : `${line}, ${counts.skipped} skipped`
}

/** 0 only when something ran and nothing failed. */
export function exitCodeOf(counts: TestCounts): number {
  return counts.failed === 0 && counts.passed > 0 ? 0 : 1
}

type Report = {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly files: readonly { readonly hasFailed: boolean; readonly failedTests: number }[]
}

function parseReport(text: string): Report | null {
  const parsed = parseJson(text)
  if (!isRecord(parsed) || !Array.isArray(parsed['testResults'])) return null
  return {
    passed: numberAt(parsed, 'numPassedTests'),
    failed: numberAt(parsed, 'numFailedTests'),
    skipped: numberAt(parsed, 'numPendingTests') + numberAt(parsed, 'numTodoTests'),
    files: parsed['testResults'].filter(isRecord).map((file) => ({
      hasFailed: file['status'] === 'failed',
      failedTests: Array.isArray(file['assertionResults'])
        ? file['assertionResults'].filter((test) => isRecord(test) && test['status'] === 'failed').length
        : 0,
    })),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function numberAt(record: Readonly<Record<string, unknown>>, key: string): number {
  const value = record[key]
  return typeof value === 'number' ? value : 0
}
