import { beforeAll, describe, expect, test } from 'vitest'
import { hostileArchives } from '../../helpers/documents/hostileArchives.ts'
import { hostilePdfs } from '../../helpers/documents/hostilePdfs.ts'
import { builtReader, type LabReport, runReaderLab } from '../fixtures/readerLab/runReaderLab.ts'

const files = [...hostilePdfs, ...hostileArchives]

/** Above what any of them needs on a busy machine, below the budget at which the reader is ended. */
const LONGEST_MS = 20_000
/** What is refused for its size is refused before it is large. */
const LONGEST_REFUSAL_MS = 5000

let report: LabReport

beforeAll(async () => {
  const steps = files.map(({ fileName, bytes }) => ({ fileName, base64: Buffer.from(bytes).toString('base64') }))
  // The first file also waits for the process to start.
  report = await runReaderLab({
    bundleFolder: builtReader,
    steps: [{ fileName: 'first.txt', text: 'words' }, ...steps],
  })
})

describe('a hostile document', () => {
  test.each(files.map((file, index) => ({ ...file, index })))('$fileName', ({ verdict, index }) => {
    const result = report.results[index + 1]
    if ('code' in verdict) expect(result?.code).toBe(verdict.code)
    else expect(result?.article?.text.includes(verdict.text) ?? result?.code).toBe(true)
    expect(JSON.stringify(result?.article ?? '').includes('canary')).toBe(false)
    expect(result?.elapsedMs).toBeLessThan(LONGEST_MS)
    if ('code' in verdict && verdict.code === 'file-too-large-inside') {
      expect(result?.elapsedMs).toBeLessThan(LONGEST_REFUSAL_MS)
    }
  })

  test('reaches nothing outside', () => {
    expect(report.contacts).toEqual([])
  })
})
