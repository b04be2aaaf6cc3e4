import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { closeLibrary } from '../../../db/openLibrary.ts'
import { differences, faultIn, type StableTables, stableTables } from '../stableTables.ts'
import { checkTold, isTolerated } from './checkTold.ts'
import { type FaultPoint, faultPoints, tracedCalls } from './faultPoints.ts'
import { doWork, filesToKnow, open, WORK, type WorkPlace, workPlace } from './faultWork.ts'
import { prepareWork } from './prepareWork.ts'
import { createFaultWorker, type FaultWorker, faultOptions } from './runWorker.ts'

export type SweepReport = {
  readonly points: number
  /** How many of them made something fail that was told. */
  readonly felt: number
  readonly byCalls: Record<string, number>
  /** Parts of the work that were answered as done under faults, and that were answered as failed, by their codes. */
  readonly done: number
  readonly failed: Record<string, number>
  readonly corrupt: number
  /** Answered as done, and not there. */
  readonly lost: number
  /** Neither answered as done nor as failed, or failed without a code of its own. */
  readonly silent: number
  /** Tables that are not those of a run without faults after the work was done again. */
  readonly different: number
  readonly changedSources: number
  readonly findings: string[]
}

/** Puts faults into a worker's calls, one point after the other, and looks at what each leaves. */
export async function sweepFaults(
  limit: number,
  seed: number,
  onPoint: (line: string) => void = () => {},
): Promise<SweepReport> {
  const root = mkdtempSync(path.join(tmpdir(), 'throughline-faults-'))
  // Always the same path: a followed folder is known by it.
  const run = path.join(root, 'run')
  const template = path.join(root, 'template')
  const place = workPlace(run)
  const reset = () => {
    rmSync(run, { recursive: true, force: true })
    cpSync(template, run, { recursive: true, preserveTimestamps: true })
  }
  const report = {
    points: 0,
    felt: 0,
    byCalls: {} as Record<string, number>,
    done: 0,
    failed: {} as Record<string, number>,
    corrupt: 0,
    lost: 0,
    silent: 0,
    different: 0,
    changedSources: 0,
    findings: [] as string[],
  }
  const worker = createFaultWorker(run, path.join(root, 'told'))
  try {
    await prepareWork(place)
    const known = filesToKnow(place)
    cpSync(run, template, { recursive: true, preserveTimestamps: true })
    const { counts, files } = await countCalls(run, worker, path.join(root, 'log'))
    const reference = await tablesOf(place)
    for (const point of faultPoints(counts, limit, seed)) {
      reset()
      const sources = sourcesOf(place)
      const { told, complaint } = await worker.run(faultOptions(point, files))
      const found: string[] = []
      for (const line of told) {
        const [word = '', ...rest] = line.split(' ')
        if (word === 'done') report.done += 1
        const code = rest.at(-1) ?? ''
        if (word === 'failed') report.failed[code] = (report.failed[code] ?? 0) + 1
        if (word === 'failed' && !isTolerated(line)) {
          report.silent += 1
          found.push(`without a code: ${line}`)
        }
      }
      if (told.some((line) => line.startsWith('failed'))) report.felt += 1
      for (const silent of silentIn(told)) {
        report.silent += 1
        found.push(`silent about ${silent}, ${complaint}`)
      }
      const state = await stateAfter(place, told)
      report.corrupt += state.corrupt.length
      report.lost += state.lost.length
      found.push(...state.corrupt, ...state.lost)
      const again: string[] = []
      await doWork(place, { files: known, tell: (line) => again.push(line), makesBackup: false })
      const undone = again.filter((line) => line.startsWith('failed'))
      const differing = [...undone, ...differences(reference, await tablesOf(place)), ...strayIn(place)]
      if (differing.length > 0) report.different += 1
      found.push(...differing)
      if (sourcesOf(place) !== sources) {
        report.changedSources += 1
        found.push('a source was changed')
      }
      report.points += 1
      report.byCalls[point.calls] = (report.byCalls[point.calls] ?? 0) + 1
      const name = nameOf(point)
      onPoint(`${name}: ${told.filter((line) => line.startsWith('failed')).join('; ') || 'nothing failed'}`)
      for (const finding of found) {
        report.findings.push(`${name}: ${finding}`)
        onPoint(`  FOUND ${finding}`)
      }
    }
    return report
  } finally {
    await worker.end()
    rmSync(root, { recursive: true, force: true })
  }
}

function nameOf({ calls, error, count, isForEver }: FaultPoint): string {
  return `${calls} ${error} ${count}${isForEver ? '+' : ''}`
}

/** Runs the work without faults; how often the busiest thread makes each call, and into which files it writes. */
async function countCalls(run: string, worker: FaultWorker, log: string) {
  const { told, complaint } = await worker.run(['-y', '-o', log, '-e', `trace=${tracedCalls.join(',')}`])
  const failed = told.filter((line) => !line.startsWith('done') && line !== 'end')
  if (failed.length > 0 || silentIn(told).length > 0) {
    throw new Error(`the work fails without faults: ${failed.join('; ')} ${silentIn(told)} ${complaint}`)
  }
  const counts = new Map<string, number>()
  const files = new Set<string>()
  const threads = new Map<string, number>()
  for (const line of readFileSync(log, 'utf8').split('\n')) {
    const [, thread = '', call = '', rest = ''] = /^(\d+) +(\w+)\((.*)$/.exec(line) ?? []
    const calls = tracedCalls.find((each) => each.split(',').includes(call))
    if (calls === undefined) continue
    const file = /^\d+<([^>]+)>/.exec(rest)?.[1] ?? ''
    if (call === 'write' && !file.startsWith(run)) continue
    if (call === 'write') files.add(file)
    const key = `${thread} ${calls}`
    threads.set(key, (threads.get(key) ?? 0) + 1)
    counts.set(calls, Math.max(counts.get(calls) ?? 0, threads.get(key) ?? 0))
  }
  return { counts, files: [...files] }
}

function silentIn(told: readonly string[]): string[] {
  if (!told.includes('end')) return [`everything after “${told.at(-1) ?? 'the beginning'}”`]
  const isTold = (what: string) => told.some((line) => line === `done ${what}` || line.startsWith(`failed ${what} `))
  const isOpen = told.includes('done open')
  const isMigrated = told.includes('done migrate')
  return WORK.filter((what) => {
    const isOfOlder = what === 'migrate' || what.startsWith('older')
    const isReached = what === 'open' || what === 'migrate' || (isOfOlder ? isMigrated : isOpen)
    return isReached && !isTold(what)
  })
}

async function stateAfter(place: WorkPlace, told: readonly string[]) {
  const corrupt: string[] = []
  const lost: string[] = []
  for (const folder of [place.library, place.older]) {
    try {
      const { db } = await open(folder)
      try {
        const fault = faultIn(db)
        if (fault !== null) corrupt.push(`${path.basename(folder)}: ${fault}`)
        lost.push(...checkTold({ db, folder, place, told }))
      } finally {
        closeLibrary(db)
      }
    } catch (error) {
      corrupt.push(`${path.basename(folder)} does not open: ${String(error)}`)
    }
  }
  return { corrupt, lost }
}

async function tablesOf(place: WorkPlace): Promise<StableTables> {
  const found: Record<string, readonly string[]> = {}
  for (const folder of [place.library, place.older]) {
    const { db } = await open(folder)
    const fault = faultIn(db)
    const tables = { ...stableTables(db, { isHistoryOrdered: false }), fault: fault === null ? [] : [fault] }
    for (const [table, rows] of Object.entries(tables)) found[`${path.basename(folder)} ${table}`] = rows
    closeLibrary(db)
  }
  return found
}

/** What a failed backup left beside the others goes with the next one. */
function strayIn(place: WorkPlace): string[] {
  return [place.library, place.older].flatMap((folder) =>
    ['', 'articles'].flatMap((inside) =>
      readdirSync(path.join(folder, inside)).filter(
        (name) => name.startsWith('.unfinished-') || /\.(creating|restoring)$/.test(name),
      ),
    ),
  )
}

function sourcesOf({ first, more, news, source }: WorkPlace): string {
  const hash = createHash('sha256')
  for (const folder of [first, more, news, source]) {
    for (const name of readdirSync(folder).sort()) {
      const file = path.join(folder, name)
      hash
        .update(name)
        .update(readFileSync(file))
        .update(String(statSync(file).mtimeMs))
    }
  }
  return hash.digest('hex')
}
