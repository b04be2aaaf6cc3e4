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
/** What a bomb may take; where a plain text of a megabyte takes long, a few times that, and never longer than the last. */
const REFUSAL_MS = 2000
const REFUSAL_PLAIN_TEXTS = 3
const LONGEST_REFUSAL_MS = 10_000
const BOMB_BYTES = 300 * 1024 * 1024

// What is refused for its size comes first: a reader that has read hundreds of files holds memory that is not theirs.
const corpus = hostileCorpus.toSorted((one, other) => Number(isTooLarge(other)) - Number(isTooLarge(one)))

function isTooLarge({ verdict }: CorpusFile): boolean {
  return 'code' in verdict && verdict.code === 'file-too-large-inside'
}

/** What unpacks, unfolds or spreads to much more than it is, whether it is refused for that or only what is sound of it is read. */
function isBomb(file: CorpusFile): boolean {
  return (
    isTooLarge(file) ||
    /bomb|entit|packed spaces|nothing\.pdf|huge|far end|beyond any sheet|deep\.json/.test(file.fileName)
  )
}

// The first file also waits for the process to start, the second for the machine to know the way.
const plain = {
  fileName: 'plain.txt',
  text: 'The council met in the old hall, and put off the vote until spring.\n'.repeat(15_000),
}
const before = [{ fileName: 'first.txt', text: 'words' }, plain, plain]

const canTrace = process.platform === 'linux' && spawnSync('strace', ['-f', '--seccomp-bpf', 'true']).status === 0
const folder = mkdtempSync(path.join(tmpdir(), 'throughline-corpus-'))
const traceFile = path.join(folder, 'strace.log')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let report: LabReport

beforeAll(async () => {
  report = await runReaderLab({
    bundleFolder: builtReader,
    steps: [...before, ...corpus.map(({ fileName, bytes }) => ({ fileName, bytes }))],
    ...(canTrace ? { traceFile } : {}),
  })
}, 600_000)

describe('the corpus of hostile files', () => {
  test('has at least 300 files, each of a name of its own', () => {
    expect(hostileCorpus.length).toBeGreaterThanOrEqual(300)
    expect(new Set(hostileCorpus.map(({ fileName }) => fileName)).size).toBe(hostileCorpus.length)
  })

  test.each(corpus.map((file, index) => ({ ...file, index })))('$fileName', ({ fileName, bytes, verdict, index }) => {
    const result = report.results[before.length + index]
    expect(answerOf(result, verdict)).toEqual(verdict)
    expect(JSON.stringify([result?.article, result?.table])).not.toContain('canary')
    expect(result?.elapsedMs).toBeLessThan(DEADLINE_MS)
    if (isBomb({ fileName, bytes, verdict })) expect(result?.elapsedMs).toBeLessThan(refusalMs())
    if (isTooLarge({ fileName, bytes, verdict })) expect(result?.peakBytes).toBeLessThan(BOMB_BYTES)
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

function refusalMs(): number {
  const plainMs = report.results[before.length - 1]?.elapsedMs ?? 0
  return Math.min(LONGEST_REFUSAL_MS, Math.max(REFUSAL_MS, REFUSAL_PLAIN_TEXTS * plainMs))
}

/** The answer in the form of its verdict, so that a failed test shows what came instead. */
function answerOf(result: LabReport['results'][number] | undefined, verdict: CorpusFile['verdict']): object {
  if (result?.table !== undefined && 'columns' in verdict) {
    const { cells, ...table } = result.table
    return verdict.cells === undefined ? table : { ...table, cells }
  }
  if (result?.article === undefined) return { code: result?.code }
  if (!('text' in verdict)) return { text: result.article.text.slice(0, 200) }
  const { text, reader, publication } = result.article
  return {
    text: text.includes(verdict.text) ? verdict.text : text.slice(0, 200),
    ...(verdict.reader === undefined ? {} : { reader }),
    ...(verdict.published === undefined ? {} : { published: publication.date }),
  }
}
