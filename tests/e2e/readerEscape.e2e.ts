import { expect, test } from 'vitest'
import { z } from 'zod'
import { evilPage, runReaderLab } from './fixtures/readerLab/runReaderLab.ts'

const escapeSchema = z.object({
  results: z.record(z.string(), z.string()),
  violations: z.array(z.string()),
  url: z.string(),
})

test('a reader that a file has taken over gets nothing and reaches nobody, and the next file is read', async () => {
  const report = await runReaderLab({
    bundleFolder: evilPage,
    // The second escape runs in a new process and looks for what the first one kept.
    steps: [
      { fileName: 'escape.txt' },
      { fileName: 'close.txt' },
      { fileName: 'escape.txt' },
      { fileName: 'next.txt' },
    ],
    budget: { readMs: 90_000 },
  })
  const [first, closed, second, next] = report.results
  for (const result of [first, second]) {
    const { results, violations, url } = escapeSchema.parse(JSON.parse(result?.article?.text ?? '{}'))
    expect(Object.keys(results).length).toBeGreaterThan(80)
    expect(Object.entries(results).filter(([, got]) => got.startsWith('ESCAPED'))).toEqual([])
    expect(url).toBe('app://reader/page.html')
    expect(new Set(violations)).toEqual(expect.objectContaining(new Set(['connect-src'])))
  }
  expect(report.contacts).toEqual([])
  expect(closed?.code).toBe('reader-crashed')
  expect(next?.article?.text).toBe('read next.txt')
  expect(report).toMatchObject({
    readers: 1,
    windows: 1,
    windowsAfterDispose: 0,
    isPersistent: false,
    storagePath: null,
  })
}, 240_000)

test("the kernel confirms the reader's sandbox", async () => {
  const report = await runReaderLab({ bundleFolder: evilPage, steps: [{ fileName: 'a.txt' }] })
  expect(report.userId, 'the sandbox is off for root; run the tests as an ordinary user').not.toBe(0)
  expect(report.renderers).toEqual([{ seccomp: '2', noNewPrivileges: '1' }])
})
