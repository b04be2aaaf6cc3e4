import { expect, test } from 'vitest'
import { builtReader, evilPage, runReaderLab } from './fixtures/readerLab/runReaderLab.ts'

const MEGABYTE = 1024 * 1024
const READ_MS = 6000
const SILENT_MS = 2000
const LIBRARY_MS = 4000

/** What a bad file does, how its receipt line is coded, and within what time; null: at once. */
const bad = [
  { fileName: 'spin.txt', code: 'reader-silent', withinMs: SILENT_MS },
  { fileName: 'memory.txt', code: 'reader-memory', withinMs: READ_MS },
  { fileName: 'silent.txt', code: 'reader-silent', withinMs: SILENT_MS },
  { fileName: 'drip.txt', code: 'reader-timeout', withinMs: READ_MS },
  { fileName: 'library.txt', code: 'reader-silent', withinMs: LIBRARY_MS },
  { fileName: 'suspended.txt', code: 'reader-silent', withinMs: SILENT_MS, suspend: true },
  { fileName: 'invalid.txt', code: 'reader-invalid', withinMs: null },
  { fileName: 'flood.txt', code: 'reader-invalid', withinMs: null },
  { fileName: 'close.txt', code: 'reader-crashed', withinMs: null },
  { fileName: 'leave.txt', code: 'reader-crashed', withinMs: null },
  { fileName: 'silent.txt', code: 'reader-crashed', withinMs: null, crash: true },
]

test('a reader that spins, hoards, hangs, drips, lies, floods, leaves or dies is ended in time, and every next file is read', async () => {
  const report = await runReaderLab({
    bundleFolder: evilPage,
    // The first file waits for the process to start, which is not the first bad one's time.
    steps: [{ fileName: 'next.txt' }, ...bad.flatMap((step) => [step, { fileName: 'next.txt' }])],
    budget: {
      readMs: READ_MS,
      silentMs: SILENT_MS,
      librarySilentMs: LIBRARY_MS,
      memoryBytes: 256 * MEGABYTE,
      pollMs: 100,
    },
  })
  const ends = report.results.filter((_result, index) => index % 2 === 1)
  expect(ends.map(({ code }) => code)).toEqual(bad.map(({ code }) => code))
  for (const [index, { withinMs }] of bad.entries()) {
    if (withinMs !== null) expect(ends[index]?.elapsedMs, bad[index]?.fileName).toBeLessThan(withinMs + 1000)
  }
  const next = report.results.filter((_result, index) => index % 2 === 0).map(({ article }) => article?.text)
  expect(next).toEqual(Array.from({ length: bad.length + 1 }, () => 'read next.txt'))
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
