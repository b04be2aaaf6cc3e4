import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { z } from 'zod'
import { generateArticles } from '../helpers/generateArticles.ts'
import { annotatedNews } from './annotatedNews.ts'

/**
 * How much longer the whole import of text files takes (read, extract, copy, index, commit) than extraction alone on the
 * same texts: `npm run bench:import -- [generated files, default 1000] [rounds, default 3]`. Prints a line of JSON for
 * each group of texts.
 *
 * The import runs in the real app and is timed by its receipt; what the receipt of one file takes, which waits for the
 * reader to start, is taken off. Extraction runs in a fresh process too, with the publication dates that the app found.
 * Each round does both, one after the other.
 */
type Round = { readonly extractionMs: number; readonly importMs: number }

const receiptRow = z.object({ started_at_ms: z.number(), finished_at_ms: z.number() })
const articleRow = z.object({ text: z.string(), published: z.string().nullable() })

const root = join(import.meta.dirname, '..', '..')
const launcher = join(root, 'electron', 'launch', 'start.ts')
const extraction = join(import.meta.dirname, 'extractTexts.ts')
const fileCount = Number(process.argv[2] ?? 1000)
const roundCount = Number(process.argv[3] ?? 3)
const folder = mkdtempSync(join(tmpdir(), 'throughline-throughput-'))

try {
  const generated = generateArticles(fileCount, { words: 600 }).map(({ text }) => text)
  for (const [name, texts] of [
    ['generated articles', generated],
    ['annotated news', annotatedNews()],
  ] as const) {
    if (texts.length === 0) continue
    const many = writeTexts(name, texts)
    const one = writeTexts(`${name}, one`, texts.slice(0, 1))
    const rounds = Array.from({ length: roundCount }, () => measure(many, one))
    const ratio = median(rounds.map(({ importMs, extractionMs }) => importMs / extractionMs))
    const perSecond = median(rounds.map(({ importMs }) => (texts.length / importMs) * 1000))
    const line = { texts: name, files: texts.length, importByExtraction: ratio, filesPerSecond: Math.round(perSecond) }
    process.stdout.write(`${JSON.stringify({ ...line, rounds: rounds.map(shown) })}\n`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function writeTexts(name: string, texts: readonly string[]): string {
  const place = join(folder, name)
  mkdirSync(place)
  for (const [index, text] of texts.entries()) writeFileSync(join(place, `${index}.txt`), text)
  return place
}

function measure(many: string, one: string): Round {
  const ofOne = importInto(join(folder, 'library one'), one)
  const ofMany = importInto(join(folder, 'library'), many)
  const texts = join(folder, 'texts.json')
  writeFileSync(texts, JSON.stringify(ofMany.articles))
  const extractionMs = Number(succeed(spawnSync(process.execPath, [extraction, texts], { encoding: 'utf8' })))
  return { extractionMs, importMs: ofMany.importMs - ofOne.importMs }
}

/** Imports into a library that is gone afterwards. */
function importInto(library: string, files: string) {
  succeed(
    spawnSync(process.execPath, [launcher, '--library', library, '--import', files, '--quit'], {
      cwd: folder,
      encoding: 'utf8',
    }),
  )
  const db = new Database(join(library, 'library.sqlite'), { readonly: true })
  try {
    const receipt = receiptRow.parse(db.prepare('SELECT started_at_ms, finished_at_ms FROM receipt').get())
    const articles = db.prepare('SELECT text, iif(published_certain, published, NULL) AS published FROM article').all()
    return {
      importMs: receipt.finished_at_ms - receipt.started_at_ms,
      articles: z.array(articleRow).parse(articles),
    }
  } finally {
    db.close()
    rmSync(library, { recursive: true })
  }
}

function succeed({ status, stdout, stderr }: SpawnSyncReturns<string>): string {
  if (status !== 0) throw new Error(`ended with ${status}: ${stderr}`)
  return stdout
}

function median(values: readonly number[]): number {
  const middle = values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
  return Number(middle.toFixed(2))
}

function shown({ extractionMs, importMs }: Round): readonly number[] {
  return [Math.round(extractionMs), Math.round(importMs)]
}
