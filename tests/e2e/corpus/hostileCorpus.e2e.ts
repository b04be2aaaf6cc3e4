import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CorpusFile } from '../../helpers/corpus/corpusFile.ts'
import { hostileCorpus } from '../../helpers/corpus/hostileCorpus.ts'
import { builtReader, type LabReport, runReaderLab } from '../fixtures/readerLab/runReaderLab.ts'

/** What a file may take: the budget, and a second for ending the reader. */
const DEADLINE_MS = 31_000
/** What is refused for its size is refused before it is large; on a machine with much else to do. */
const REFUSAL_MS = 5000
const BOMB_BYTES = 300 * 1024 * 1024

// What is refused for its size comes first: a reader that has read hundreds of files holds memory that is not theirs.
const corpus = hostileCorpus.toSorted((one, other) => Number(isTooLarge(other)) - Number(isTooLarge(one)))

function isTooLarge({ verdict }: CorpusFile): boolean {
  return 'code' in verdict && verdict.code === 'file-too-large-inside'
}

const canTrace = process.platform === 'linux' && spawnSync('strace', ['-f', '--seccomp-bpf', 'true']).status === 0
const folder = mkdtempSync(path.join(tmpdir(), 'throughline-corpus-'))
const traceFile = path.join(folder, 'strace.log')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let report: LabReport

beforeAll(async () => {
  report = await runReaderLab({
    bundleFolder: builtReader,
    // The first file also waits for the process to start.
    steps: [{ fileName: 'first.txt', text: 'words' }, ...corpus.map(({ fileName, bytes }) => ({ fileName, bytes }))],
    ...(canTrace ? { traceFile } : {}),
  })
}, 600_000)

describe('the corpus of hostile files', () => {
  test('has at least 300 files, each of a name of its own', () => {
    expect(hostileCorpus.length).toBeGreaterThanOrEqual(300)
    expect(new Set(hostileCorpus.map(({ fileName }) => fileName)).size).toBe(hostileCorpus.length)
  })

  test.each(corpus.map((file, index) => ({ ...file, index })))('$fileName', ({ verdict, index }) => {
    const result = report.results[index + 1]
    expect(answerOf(result, verdict)).toEqual(verdict)
    expect(JSON.stringify(result?.article ?? '')).not.toContain('canary')
    expect(result?.elapsedMs).toBeLessThan(DEADLINE_MS)
    if ('code' in verdict && verdict.code === 'file-too-large-inside') {
      expect(result?.elapsedMs).toBeLessThan(REFUSAL_MS)
      expect(result?.peakBytes).toBeLessThan(BOMB_BYTES)
    }
  })

  test('reaches nothing outside', () => {
    expect(report.contacts).toEqual([])
  })

  test.runIf(canTrace)('asks the system for no address, no file of a document’s choice and no program', () => {
    const calls = readFileSync(traceFile, 'utf8').split('\n')
    expect(calls.length).toBeGreaterThan(100)
    // The lab's own listeners are bound to whatever port is free.
    const isListener = (call: string) =>
      call.includes('bind(') && call.includes('sin_port=htons(0)') && call.includes('127.0.0.1')
    expect(calls.filter((call) => /AF_INET|htons/.test(call) && !isListener(call))).toEqual([])
    expect(calls.filter((call) => call.includes('canary') && !call.includes(folder))).toEqual([])
    expect(calls.filter((call) => /execve\("(?!\/proc\/self\/exe|[^"]*\/electron")/.test(call))).toEqual([])
  })
})

/** The answer in the form of its verdict, so that a failed test shows what came instead. */
function answerOf(result: LabReport['results'][number] | undefined, verdict: CorpusFile['verdict']): object {
  if (result?.article === undefined) return { code: result?.code }
  if ('code' in verdict) return { text: result.article.text.slice(0, 200) }
  const { text, reader, publication } = result.article
  return {
    text: text.includes(verdict.text) ? verdict.text : text.slice(0, 200),
    ...(verdict.reader === undefined ? {} : { reader }),
    ...(verdict.published === undefined ? {} : { published: publication.date }),
  }
}
