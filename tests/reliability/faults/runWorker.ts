import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { FaultPoint } from './faultPoints.ts'

export type WorkerRun = {
  /** Lines of `doWork`; the last is `end` when it came so far. */
  readonly told: readonly string[]
  /** What the worker said when it ended badly. */
  readonly complaint: string
}

const repositoryRoot = path.join(import.meta.dirname, '..', '..', '..')
const rawImports = pathToFileURL(path.join(repositoryRoot, 'tests', 'helpers', 'rawImports.ts')).href

const LIMIT_MS = 60_000

/** False where strace is missing or the system lets nobody trace a process that is there already. */
export function canTrace(): boolean {
  const sleeper = spawn('sleep', ['5'])
  try {
    const { status, stderr } = spawnSync('timeout', ['2', 'strace', '-p', String(sleeper.pid), '-e', 'trace=none'], {
      encoding: 'utf8',
    })
    return status !== null && stderr.includes('attached')
  } finally {
    sleeper.kill()
  }
}

export type FaultWorker = {
  /** Works once, watched by strace with these options; calls are counted from its first step on. */
  run(options: readonly string[]): Promise<WorkerRun>
  end(): Promise<void>
}

/**
 * A process that works for as many points as it survives with nothing left open; then another takes its place. One helper
 * thread, so that its calls are counted in one order.
 */
export function createFaultWorker(place: string, told: string): FaultWorker {
  let worker: ChildProcessWithoutNullStreams | null = null
  let complaint = ''

  async function start(): Promise<ChildProcessWithoutNullStreams> {
    const started = spawn(
      process.execPath,
      ['--import', rawImports, path.join(import.meta.dirname, 'faultWorker.ts'), place, told],
      { cwd: repositoryRoot, env: { ...process.env, UV_THREADPOOL_SIZE: '1' }, stdio: 'pipe' },
    )
    complaint = ''
    started.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text
    })
    await said(started, started.stdout, 'ready')
    return started
  }

  async function end(): Promise<void> {
    if (worker === null) return
    const ended = new Promise((resolve) => worker?.once('close', resolve))
    if (worker.exitCode === null && worker.signalCode === null) {
      worker.kill('SIGKILL')
      await ended
    }
    worker = null
  }

  return {
    async run(options) {
      worker ??= await start()
      const working = worker
      writeFileSync(told, '')
      const strace = spawn('strace', ['-f', '-p', String(working.pid), ...options], {
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      const untraced = new Promise<void>((resolve) => strace.once('close', () => resolve()))
      await said(strace, strace.stderr, 'attached')
      working.stdin.write('go\n')
      const deadlineMs = performance.now() + LIMIT_MS
      let lines: string[] = []
      while (lines.at(-1) !== 'end' && working.exitCode === null && performance.now() < deadlineMs) {
        await sleep(5)
        lines = readFileSync(told, 'utf8').split('\n').slice(0, -1)
      }
      strace.kill('SIGINT')
      const run = { told: lines, complaint: complaint.slice(-1500) }
      if (!(lines.includes('done close') && lines.includes('done older close'))) await end()
      await untraced
      return run
    },
    end,
  }
}

/** @param files for `write`, which threads wake each other with: only writes into these fail */
export function faultOptions({ calls, error, count, isForEver }: FaultPoint, files: readonly string[]): string[] {
  return [
    ...['-o', '/dev/null', '-e', `trace=${calls}`],
    ...['-e', `inject=${calls}:error=${error}:when=${count}${isForEver ? '+' : ''}`],
    ...(calls === 'write' ? files.flatMap((file) => ['-P', file]) : []),
  ]
}

function said(child: ChildProcess, stream: NodeJS.ReadableStream, word: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = ''
    stream.on('data', (part: Buffer) => {
      text += part.toString()
      if (text.includes(word)) resolve()
    })
    child.once('close', () => reject(new Error(`ended before “${word}”: ${text.slice(0, 500)}`)))
  })
}
