import { expect, test } from 'vitest'
import { builtReader, evilPage, runReaderLab } from './fixtures/readerLab/runReaderLab.ts'

const MEGABYTE = 1024 * 1024
const READ_MS = 6000

test('a reader that spins, hoards, hangs, lies, floods, leaves or dies is ended in time, and every next file is read', async () => {
  const bad = [
    { fileName: 'spin.txt' },
    { fileName: 'memory.txt' },
    { fileName: 'silent.txt' },
    { fileName: 'invalid.txt' },
    { fileName: 'flood.txt' },
    { fileName: 'close.txt' },
    { fileName: 'leave.txt' },
    { fileName: 'silent.txt', crash: true },
  ]
  const report = await runReaderLab({
    bundleFolder: evilPage,
    // The first file waits for the process to start, which is not the first bad one's time.
    steps: [{ fileName: 'next.txt' }, ...bad.flatMap((step) => [step, { fileName: 'next.txt' }])],
    budget: { readMs: READ_MS, memoryBytes: 256 * MEGABYTE, pollMs: 100 },
  })
  const codes = report.results.filter((_result, index) => index % 2 === 1).map(({ code }) => code)
  expect(codes).toEqual([
    'reader-timeout',
    'reader-memory',
    'reader-timeout',
    'reader-invalid',
    'reader-invalid',
    'reader-crashed',
    'reader-crashed',
    'reader-crashed',
  ])
  const next = report.results.filter((_result, index) => index % 2 === 0).map(({ article }) => article?.text)
  expect(next).toEqual(Array.from({ length: bad.length + 1 }, () => 'read next.txt'))
  expect(report.results[1]?.elapsedMs).toBeLessThan(READ_MS + 2000)
  expect(report).toMatchObject({ readers: 1, windows: 1, windowsAfterDispose: 0 })
}, 180_000)

test('the built reader reads text and Markdown in its sandbox', async () => {
  const report = await runReaderLab({
    bundleFolder: builtReader,
    steps: [
      { fileName: 'a.txt', text: 'Council delays vote\n\nNothing was decided.' },
      {
        fileName: 'b.md',
        text: '---\ntitle: Johnson & Sons\n---\nThe *firm* of Johnson &amp; Sons &eacute;&hellip; closed.\n\n<p>Two <b>left</b>.</p>',
      },
      { fileName: 'c.txt', text: '\0' },
    ],
  })
  expect(report.results.map(({ article, code }) => article?.text ?? code)).toEqual([
    'Council delays vote\n\nNothing was decided.',
    'The firm of Johnson & Sons é… closed.\n\nTwo left.',
    'file-binary',
  ])
  expect(report.results[1]?.article?.title).toBe('Johnson & Sons')
})
