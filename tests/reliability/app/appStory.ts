import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ImportProgress, isUnderway, type ReceiptSummary } from '../../../shared/model/receipt.ts'
import type { WatchedFolderState } from '../../../shared/model/watchedFolder.ts'
import { dropFiles } from '../../e2e/harness/dropFiles.ts'
import type { LaunchedApp } from '../../e2e/harness/launchApp.ts'
import { answerOf } from '../../e2e/harness/throughline.ts'
import { plainArticle, writeMixedArticles } from '../mixedArticles.ts'
import { peekRows } from './libraryPeek.ts'

/** One library's life in the app. */
export type Story = {
  readonly library: string
  readonly source: string
  readonly more: string
  readonly news: string
  /** What was answered as saved: `sha256 key field`, and the value. */
  readonly acknowledged: Map<string, string>
}

export type StepName = 'import' | 'edit' | 'follow' | 'change' | 'rollBack' | 'backup'

/** Each does what is left of it, so that it can be cut off and called again. */
export const storySteps: readonly (readonly [StepName, (app: LaunchedApp, story: Story) => Promise<void>])[] = [
  ['import', (app, story) => importAll(app, story.library, story.source)],
  ['edit', edit],
  ['follow', follow],
  ['change', change],
  ['rollBack', rollBack],
  ['backup', ({ page }) => answerOf(page, 'backup.make')],
]

const STEP_LIMIT_MS = 60_000

/** Writes what all stories begin with: their bytes must be the same, and archives hold the time they were made. */
export function writeStoryFiles(place: string): void {
  writeMixedArticles(path.join(place, 'source'), { first: 1, count: 16, formats: 'all' })
  writeMixedArticles(path.join(place, 'more'), { first: 100, count: 3, formats: 'all' })
  mkdirSync(path.join(place, 'news'))
  for (const number of [200, 201]) {
    writeFileSync(path.join(place, 'news', `${number}.txt`), plainArticle(number, { isChanged: false }))
  }
}

/** A story in `place`, with its own copy of the files. */
export function beginStory(place: string, files: string): Story {
  cpSync(files, place, { recursive: true })
  const story: Story = {
    library: path.join(place, 'Library'),
    source: path.join(place, 'source'),
    more: path.join(place, 'more'),
    news: path.join(place, 'news'),
    acknowledged: new Map(),
  }
  return story
}

/** Waits until nothing is imported or compared any more. */
export async function untilSettled({ page }: LaunchedApp, { library }: Pick<Story, 'library'>): Promise<void> {
  await until('the library is at rest', async () => {
    const progress = await answerOf<ImportProgress | null>(page, 'import.progress')
    return (progress === null || !isUnderway(progress)) && countOf(library, 'SELECT count(*) FROM join_queue') === 0
  })
}

/** What was answered as saved and is not in the library, or not with its value. */
export function lostEdits({ library, acknowledged }: Story): string[] {
  const rows = peekRows(
    library,
    `SELECT article.sha256 || ' ' || event.key || ' ' || field, value FROM event_analyst
     JOIN event ON event.id = event_id JOIN article ON article.id = event.article_id`,
  )
  const stored = new Map(rows.map(([slot, value]) => [String(slot), String(value)]))
  const values = new Set(rows.map(([slot, value]) => `${String(slot).split(' ').at(-1)} ${value}`))
  const articles = new Set(peekRows(library, 'SELECT sha256 FROM article').map(([hash]) => String(hash)))
  // An event of an article whose file changed since has another key there.
  const isThere = ([slot, value]: readonly [string, string]) =>
    articles.has(slot.slice(0, 64)) ? stored.get(slot) === value : values.has(`${slot.split(' ').at(-1)} ${value}`)
  return [...acknowledged].filter((edit) => !isThere(edit)).map(([slot]) => slot)
}

async function importAll({ page }: LaunchedApp, library: string, folder: string): Promise<void> {
  const hashes = readdirSync(folder).map((name) => sha256Of(path.join(folder, name)))
  await until(`everything of ${path.basename(folder)} is imported`, async () => {
    const progress = await answerOf<ImportProgress | null>(page, 'import.progress')
    if (progress?.state === 'asking') await answerOf(page, 'import.answer', { begins: true })
    if (progress !== null && isUnderway(progress)) return false
    if (isImported(library, hashes)) return true
    const failed = peekRows(library, "SELECT file_name, error_code FROM receipt_line WHERE outcome = 'failed'")
    const hopeless = failed.filter(([, code]) => !String(code).startsWith('reader-'))
    if (hopeless.length > 0) throw new Error(`not imported: ${hopeless.join('; ')}`)
    const [cutOff] = await answerOf<readonly ReceiptSummary[]>(page, 'receipt.cutOff')
    const latest = await answerOf<ReceiptSummary | null>(page, 'receipt.latest')
    if (cutOff !== undefined) await answerOf(page, 'receipt.resume', { id: cutOff.id })
    else if (latest !== null && latest.retryCount > 0) await answerOf(page, 'receipt.retry', { id: latest.id })
    else await dropFiles(page, [folder])
    await untilBegun(page)
    return false
  })
}

/** A second drop would be a second import. */
async function untilBegun(page: LaunchedApp['page']): Promise<void> {
  for (let turn = 0; turn < 30; turn++) {
    const progress = await answerOf<ImportProgress | null>(page, 'import.progress')
    if (progress !== null && isUnderway(progress)) return
    await sleep(30)
  }
}

async function edit(app: LaunchedApp, story: Story): Promise<void> {
  await untilSettled(app, story)
  const { page } = app
  for (const [index, target] of targetsOf(story.library)
    .filter((_, position) => position % 2 === 0)
    .entries()) {
    await editField(app, story, target, `Corrected ${index}`)
    if (index % 3 === 0) {
      await answerOf(page, 'event.review', { ids: [target.id], review: 'accepted' })
      story.acknowledged.set(`${target.slot} review`, 'accepted')
    }
  }
  const [undated] = peekRows(story.library, "SELECT id FROM article WHERE reader = 'subtitles' ORDER BY file_name")
  if (undated !== undefined)
    await answerOf(page, 'article.setPublished', { id: Number(undated[0]), date: '2026-02-03' })
}

async function follow(app: LaunchedApp, story: Story): Promise<void> {
  const { page } = app
  const folders = await answerOf<readonly WatchedFolderState[]>(page, 'folder.list')
  if (!folders.some((folder) => folder.path === story.news)) {
    await app.electron.evaluate(({ dialog }, folder) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] })
    }, story.news)
    await answerOf(page, 'folder.add')
  }
  await until('the folder is followed', async () =>
    isImported(
      story.library,
      [200, 201].map((number) => sha256OfText(plainArticle(number, { isChanged: false }))),
    ),
  )
  await untilSettled(app, story)
  // The first and the last event of an article that changes: one stays, one is told no longer.
  const own = targetsOf(story.library, '200.txt')
  for (const target of [own[0], own.at(-1)])
    if (target !== undefined) await editField(app, story, target, 'Seen by a person')
}

async function change(app: LaunchedApp, story: Story): Promise<void> {
  const { library, news } = story
  const after = plainArticle(200, { isChanged: true })
  writeFileSync(path.join(news, '200.txt'), after)
  writeFileSync(path.join(news, '202.txt'), plainArticle(202, { isChanged: false }))
  if (existsSync(path.join(news, '201.txt'))) renameSync(path.join(news, '201.txt'), path.join(news, 'moved.txt'))
  await until('the changes are taken in', async () => {
    await answerOf(app.page, 'folder.rescan')
    const moved = countOf(library, "SELECT count(*) FROM watched_file WHERE CAST(path AS TEXT) = 'moved.txt'")
    const left = countOf(library, "SELECT count(*) FROM watched_file WHERE CAST(path AS TEXT) = '201.txt'")
    const hashes = [after, plainArticle(202, { isChanged: false })].map(sha256OfText)
    return moved === 1 && left === 0 && isImported(library, hashes)
  })
  await untilSettled(app, story)
}

async function rollBack(app: LaunchedApp, { library, more }: Story): Promise<void> {
  const brought = () =>
    peekRows(
      library,
      "SELECT DISTINCT receipt_id FROM receipt_line WHERE file_name LIKE '%100.txt' AND outcome = 'imported'",
    )
  if (brought().length === 0) await importAll(app, library, more)
  await importAll(app, library, more)
  await untilSettled(app, { library })
  for (const [id] of brought()) await answerOf(app.page, 'receipt.rollBack', { id: Number(id) })
}

type Target = { readonly id: number; readonly slot: string }

/** Events that stand for themselves, in an order that does not depend on this library. */
function targetsOf(library: string, fileName = ''): Target[] {
  const rows = peekRows(
    library,
    `SELECT event.id, article.sha256 || ' ' || event.key FROM event_index JOIN event ON event.id = event_index.id
     JOIN article ON article.id = event.article_id
     WHERE ? = '' OR article.file_name LIKE '%' || ? ORDER BY article.sha256, event.key`,
    fileName,
    fileName,
  )
  return rows.map(([id, slot]) => ({ id: Number(id), slot: String(slot) }))
}

async function editField({ page }: LaunchedApp, story: Story, target: Target, value: string): Promise<void> {
  await answerOf(page, 'event.edit', { id: target.id, field: 'title', value })
  story.acknowledged.set(`${target.slot} title`, value)
}

function isImported(library: string, hashes: readonly string[]): boolean {
  const stored = new Set(peekRows(library, 'SELECT sha256 FROM article').map(([hash]) => String(hash)))
  return hashes.every((hash) => stored.has(hash))
}

function countOf(library: string, sql: string): number {
  return Number(peekRows(library, sql)[0]?.[0])
}

async function until(what: string, isTrue: () => Promise<boolean>): Promise<void> {
  const deadlineMs = performance.now() + STEP_LIMIT_MS
  while (!(await isTrue())) {
    if (performance.now() > deadlineMs) throw new Error(`not within ${STEP_LIMIT_MS} ms: ${what}`)
    await sleep(100)
  }
}

function sha256Of(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

function sha256OfText(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
