import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type LaunchedApp, launchApp, makeProfile } from '../../e2e/harness/launchApp.ts'
import { makeOlderLibrary } from '../olderLibrary.ts'
import { seededRandom } from '../seededRandom.ts'
import { differences, faultIn, type StableTables, stableTables } from '../stableTables.ts'
import { beginStory, lostEdits, storySteps, untilSettled, writeStoryFiles } from './appStory.ts'
import { type KillTarget, killApp, killTargets } from './killProcesses.ts'
import { peek, peekRows } from './libraryPeek.ts'
import { processWith } from './processWith.ts'

export type KillAppReport = {
  readonly rounds: number
  /** Rounds by what was under way, and by what was killed. */
  readonly during: Record<string, number>
  readonly killed: Record<KillTarget, number>
  /** Edits that were answered as saved, in all rounds. */
  readonly acknowledged: number
  readonly lost: number
  readonly corrupt: number
  /** Rounds whose tables are not those of a run that nobody killed. */
  readonly different: number
  /** Half-written files that were left. */
  readonly strayFiles: number
  /** What went wrong, round by round. */
  readonly findings: string[]
}

const OLDER_ARTICLES = 60

/** Phases of a round, by weight: what is longest is killed in most often. */
const phases = ['import', 'import', 'import', 'edit', 'follow', 'change', 'rollBack', 'backup', 'migrate'] as const
type Phase = (typeof phases)[number]

/** By step, what the tables are after it and how long it takes here. */
type Reference = ReadonlyMap<string, { readonly tables: StableTables; readonly durationMs: number }>

/**
 * Starts the built app, lets it work, kills its main process, its reader or both at a seeded moment, starts it again and
 * lets it finish; then every table must be as after a run that nobody killed.
 */
export async function killAppRounds(
  rounds: number,
  seed: number,
  onRound: (line: string) => void = () => {},
): Promise<KillAppReport> {
  const random = seededRandom(seed)
  const pick = <Item>(first: Item, ...more: readonly Item[]): Item =>
    [first, ...more][Math.floor(random() * (more.length + 1))] ?? first
  const report: { -readonly [Key in keyof KillAppReport]: KillAppReport[Key] } = {
    rounds,
    during: {},
    killed: { main: 0, reader: 0, both: 0 },
    acknowledged: 0,
    lost: 0,
    corrupt: 0,
    different: 0,
    strayFiles: 0,
    findings: [],
  }
  const place = mkdtempSync(path.join(tmpdir(), 'throughline-kill-app-'))
  try {
    const older = path.join(place, 'older', 'Older')
    await makeOlderLibrary(older, OLDER_ARTICLES)
    let story: Reference | null = null
    let migration: StableTables | null = null
    const files = path.join(place, 'files')
    writeStoryFiles(files)
    for (let round = 0; round < rounds; round++) {
      const phase = pick(...phases)
      const target = phase === 'migrate' ? 'main' : pick(...killTargets)
      const moment = random()
      const before = report.findings.length
      report.during[phase] = (report.during[phase] ?? 0) + 1
      report.killed[target] += 1
      const own = path.join(place, String(round))
      if (phase === 'migrate') migration ??= await migrateOnce(older, path.join(place, 'migrated'))
      else story ??= await tellOnce(path.join(place, 'told'), files)
      try {
        if (phase === 'migrate' && migration !== null) await killMigration(older, own, migration, moment, report)
        else if (story !== null) await killStory(own, { phase, target, moment }, files, story, report)
      } catch (error) {
        report.different += 1
        report.findings.push(`round ${round} ${phase} ${target}: ${String(error).slice(0, 500)}`)
      } finally {
        rmSync(own, { recursive: true, force: true, maxRetries: 5 })
      }
      onRound(
        `round ${round} ${phase} ${target} ${moment.toFixed(3)}: ${report.findings.slice(before).join('; ') || 'as it should be'}`,
      )
    }
    return report
  } finally {
    rmSync(place, { recursive: true, force: true, maxRetries: 5 })
  }
}

type Findings = Pick<KillAppReport, 'findings'> & {
  acknowledged: number
  lost: number
  corrupt: number
  different: number
  strayFiles: number
}

/** A run that nobody kills. */
async function tellOnce(place: string, files: string): Promise<Reference> {
  const story = beginStory(place, files)
  const profile = makeProfile()
  const reference = new Map<string, { tables: StableTables; durationMs: number }>()
  const app = await launchApp({ library: story.library, profile })
  try {
    for (const [name, run] of storySteps) {
      const startedAtMs = performance.now()
      await run(app, story)
      const durationMs = performance.now() - startedAtMs
      await untilSettled(app, story)
      reference.set(name, { tables: tablesOf(story.library, place), durationMs })
    }
  } finally {
    await app.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  return reference
}

async function killStory(
  place: string,
  { phase, target, moment }: { readonly phase: Phase; readonly target: KillTarget; readonly moment: number },
  files: string,
  reference: Reference,
  report: Findings,
): Promise<void> {
  const story = beginStory(place, files)
  const profile = makeProfile()
  let app = await launchApp({ library: story.library, profile })
  try {
    for (const [name, run] of storySteps) {
      if (name !== phase) {
        await run(app, story)
        continue
      }
      const mainPid = app.electron.process().pid ?? 0
      const interfacePid = await rendererOf(app)
      const step = run(app, story).catch(() => 'cut off' as const)
      await sleep(moment * (reference.get(name)?.durationMs ?? 1000))
      const { isMainGone } = await killApp(mainPid, interfacePid, target)
      if (isMainGone) {
        await step
        report.lost += lostEdits(story).length
        if (peek(story.library, faultIn) !== null) report.corrupt += 1
        app = await launchApp({ library: story.library, profile })
      } else await step
      // Whatever of it is left; what is done already is not done twice.
      await run(app, story)
      await untilSettled(app, story)
      break
    }
  } finally {
    await app.close().catch(() => {})
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  report.acknowledged += story.acknowledged.size
  const lost = lostEdits(story)
  report.lost += lost.length
  compare(story.library, place, reference.get(phase)?.tables ?? {}, report, `${phase} ${target} ${moment}`)
}

async function migrateOnce(older: string, place: string): Promise<StableTables> {
  const library = path.join(place, 'Older')
  cpSync(older, library, { recursive: true })
  const profile = makeProfile()
  const app = await launchApp({ library, profile })
  try {
    await untilLookedAt(app, library)
  } finally {
    await app.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  return tablesOf(library, place)
}

async function killMigration(
  older: string,
  place: string,
  reference: StableTables,
  moment: number,
  report: Findings,
): Promise<void> {
  const library = path.join(place, 'Older')
  cpSync(older, library, { recursive: true })
  const edits = Number(peekRows(library, 'SELECT count(*) FROM event_analyst')[0]?.[0])
  const profile = makeProfile()
  try {
    const cutOff = launchApp({ library, profile }).catch(() => null)
    const mainPid = await mainProcessOf(profile)
    // The backup before the first step of the migration.
    while (readdirSync(path.join(library, 'backups')).length === 0) await sleep(2)
    await sleep(moment * 400)
    await killApp(mainPid, null, 'main')
    await cutOff
    if (peek(library, faultIn) !== null) report.corrupt += 1
    const app = await launchApp({ library, profile })
    try {
      await untilLookedAt(app, library)
    } finally {
      await app.close()
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  report.acknowledged += edits
  compare(library, place, reference, report, `migrate ${moment}`)
}

/** Until the look through its articles, which gives each its stamp, is over too. */
async function untilLookedAt(app: LaunchedApp, library: string): Promise<void> {
  const deadlineMs = performance.now() + 60_000
  for (;;) {
    await untilSettled(app, { library })
    const [left] = peekRows(library, "SELECT count(*) FROM watched_file WHERE stamp = ''")
    if (Number(left?.[0]) === 0) return
    if (performance.now() > deadlineMs) throw new Error('the articles of the older library were not looked at')
    await sleep(100)
  }
}

function compare(library: string, place: string, reference: StableTables, report: Findings, name: string): void {
  const fault = peek(library, faultIn)
  if (fault !== null) {
    report.corrupt += 1
    report.findings.push(`${name}: ${fault}`)
  }
  const found = differences(reference, tablesOf(library, place))
  if (found.length > 0) report.different += 1
  for (const difference of found) report.findings.push(`${name}: ${difference}`)
  for (const folder of ['', 'articles', 'backups']) {
    const inside = path.join(library, folder)
    const stray = existsSync(inside) ? readdirSync(inside).filter(isHalfWritten) : []
    report.strayFiles += stray.length
    for (const file of stray) report.findings.push(`${name}: left behind ${folder}/${file}`)
  }
}

function isHalfWritten(name: string): boolean {
  return name.startsWith('.unfinished-') || name.endsWith('.creating') || name.endsWith('.restoring')
}

function tablesOf(library: string, place: string): StableTables {
  return peek(library, (db) => stableTables(db, { place }))
}

function rendererOf({ electron }: LaunchedApp): Promise<number | null> {
  return electron.evaluate(
    ({ webContents }) =>
      webContents
        .getAllWebContents()
        .find((contents) => contents.getURL().startsWith('app://interface/'))
        ?.getOSProcessId() ?? null,
  )
}

/** The main process is the one that has the profile and is nobody's helper. */
async function mainProcessOf(profile: string): Promise<number> {
  for (;;) {
    const pid = processWith(`--user-data-dir=${path.join(profile, 'data')}`)
    if (pid !== null) return pid
    await sleep(5)
  }
}
