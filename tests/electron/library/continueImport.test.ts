import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { listArticles } from '../../../db/articles.ts'
import { editEventField } from '../../../db/eventEdits.ts'
import type { LibraryDatabase } from '../../../db/libraryDatabase.ts'
import { getReceipt, receiptPage } from '../../../db/receiptSummaries.ts'
import { latestReceipt } from '../../../db/receipts.ts'
import { rollBackReceipt } from '../../../db/rollBack.ts'
import { leaveWaitingFiles } from '../../../db/waitingFiles.ts'
import { openLibraryFolder } from '../../../electron/library/libraryFolder.ts'
import type { ArticleReader } from '../../../electron/reader/articleReader.ts'
import { inProcessReader } from './inProcessReader.ts'
import { importerOf, openTestLibrary } from './openTestLibrary.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const story =
  'Senate passes budget\n\nThe state Senate voted 28-19 on Monday, Jan. 19, 2026, to approve $12 million for the schools.'

function writeStories(count: number): string {
  const folder = path.join(temporaryFolder(), 'News')
  mkdirSync(folder)
  for (let index = 0; index < count; index += 1) writeFileSync(path.join(folder, `${index}.txt`), `${story} ${index}`)
  return folder
}

/** Everything an import writes but the times of day. */
function tables(db: LibraryDatabase) {
  const rows = (table: string) => db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()
  const timeless = (row: unknown) =>
    Object.fromEntries(Object.entries(Object(row)).filter(([name]) => !/_at_ms$|^stamp$/.test(name)))
  return ['article', 'event', 'evidence', 'receipt', 'receipt_line', 'receipt_file'].map((table) =>
    rows(table).map(timeless),
  )
}

/** Reads nothing of these files before it is released. */
function stoppedReader(fileNames: readonly string[]): { readonly reader: ArticleReader; readonly release: () => void } {
  const reader = inProcessReader()
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  return {
    reader: {
      ...reader,
      async read(file, signal) {
        if (fileNames.includes(file.fileName)) await released
        return await reader.read(file, signal)
      },
    },
    release: () => release(),
  }
}

/** A library as a kill in the middle of an import leaves it: four of seven files are answered. */
async function cutOffLibrary(news: string) {
  const { reader, release } = stoppedReader(['4.txt', '5.txt', '6.txt'])
  const running = await openTestLibrary({ reader })
  const done = running.importer.start([news], { published: '2026-02-03' })
  while ((running.importer.progress()?.done ?? 0) < 4) await new Promise(setImmediate)
  const folder = path.join(temporaryFolder(), 'Cut off')
  mkdirSync(folder)
  running.db.exec(`VACUUM INTO '${path.join(folder, 'library.sqlite')}'`)
  cpSync(running.articlesFolder, path.join(folder, 'articles'), { recursive: true })
  release()
  await done
  return importerOf(await openLibraryFolder({ folder }))
}

describe('an import that was cut off', () => {
  test('is gone on with where it was, and then the library is as without the cut', async () => {
    const news = writeStories(7)
    const { db, importer } = await cutOffLibrary(news)
    expect(getReceipt(db, 1)).toMatchObject({ finishedAtMs: null, leftCount: 3, counts: { imported: 4 } })
    const receipt = await importer.resume(1)
    expect(receipt.lines.map(({ fileName }) => fileName)).toEqual(['4.txt', '5.txt', '6.txt'])
    expect(getReceipt(db, 1)).toMatchObject({ leftCount: 0, counts: { imported: 7 } })
    expect(getReceipt(db, 1).finishedAtMs).not.toBeNull()

    const whole = await openTestLibrary()
    await whole.importer.start([news], { published: '2026-02-03' })
    expect(tables(db)).toEqual(tables(whole.db))
    await expect(importer.resume(1)).rejects.toThrow(expect.objectContaining({ code: 'not-found' }))
  })

  test('can be left as it is: the files that are left count as cancelled', async () => {
    const { db, importer } = await cutOffLibrary(writeStories(6))
    leaveWaitingFiles(db, 1, 5)
    expect(getReceipt(db, 1)).toMatchObject({ leftCount: 0, finishedAtMs: 5, counts: { imported: 4, cancelled: 2 } })
    await expect(importer.resume(1)).rejects.toThrow(expect.objectContaining({ code: 'not-found' }))
  })

  test('keeps what is known of files that cannot be read', async () => {
    const { db, importer } = await openTestLibrary()
    const gone = path.join(temporaryFolder(), 'gone.txt')
    const receipt = await importer.start([gone])
    expect(receipt.lines).toMatchObject([{ outcome: 'failed', errorCode: 'file-missing' }])
    expect(db.prepare('SELECT count(*) FROM receipt_file').pluck().get()).toBe(0)
  })
})

describe('failed files', () => {
  test('are tried again in a receipt of their own, and one that is gone says so', async () => {
    const { db, importer } = await openTestLibrary()
    const folder = writeStories(1)
    const [bad, gone, still] = ['bad.txt', 'gone.txt', 'still.txt'].map((name) => path.join(folder, name))
    for (const file of [bad, gone, still]) writeFileSync(file ?? '', '')
    await importer.start([folder])
    expect(getReceipt(db, 1)).toMatchObject({ retryCount: 3, counts: { imported: 1, failed: 3 } })

    writeFileSync(bad ?? '', `${story} Mended.`)
    rmSync(gone ?? '')
    const retry = await importer.retry(1)
    expect(retry.name).toBe('Retry of News')
    expect(retry.lines.map(({ fileName, outcome, errorCode }) => [fileName, outcome, errorCode])).toEqual([
      ['bad.txt', 'imported', null],
      ['gone.txt', 'failed', 'file-missing'],
      ['still.txt', 'failed', 'file-empty'],
    ])
    expect(latestReceipt(db)?.lines).toEqual(retry.lines)
    expect((await importer.retry(2)).name).toBe('Retry of News')
  })

  test('of a receipt without any are nothing to try', async () => {
    const { importer } = await openTestLibrary()
    await importer.start([writeStories(1)])
    await expect(importer.retry(1)).rejects.toThrow(expect.objectContaining({ code: 'not-found' }))
  })
})

test('the same bytes given again put an article back that was rolled back, with what a person said of it', async () => {
  const { db, importer } = await openTestLibrary()
  const news = writeStories(1)
  await importer.start([news])
  editEventField(db, 1, 'title', 'A vote put off')
  const before = tables(db).slice(0, 3)
  rollBackReceipt(db, 1)
  expect(listArticles(db)).toEqual([])
  const receipt = await importer.start([news])
  expect(receipt.lines).toMatchObject([{ outcome: 'restored', articleId: 1 }])
  expect(tables(db).slice(0, 3)).toEqual(before)
  expect((await importer.start([news])).lines).toMatchObject([{ outcome: 'same', articleId: 1 }])
  expect(getReceipt(db, receipt.id)).toMatchObject({ presentCount: 1 })
})

describe('a large import', () => {
  test('is asked about, and begins when a person says so', async () => {
    const { db, importer, progress } = await openTestLibrary()
    const news = writeStories(2)
    writeFileSync(path.join(news, 'a.md'), `# ${story}`)
    const done = importer.start([news], { asks: true })
    while (importer.progress()?.state !== 'asking') await new Promise(setImmediate)
    expect(importer.progress()?.preview).toEqual({
      fileCount: 3,
      byteLength: 3 * (story.length + 2),
      kinds: [
        { kind: 'txt', count: 2 },
        { kind: 'md', count: 1 },
      ],
      knownCount: 0,
      estimatedMs: null,
    })
    expect(progress.at(-1)?.state).toBe('asking')
    importer.answer(true)
    expect((await done).lines).toHaveLength(3)
    expect(importer.progress()).toMatchObject({ state: 'finished', preview: null })

    const again = importer.start([news], { asks: true })
    while (importer.progress()?.state !== 'asking') await new Promise(setImmediate)
    expect(importer.progress()?.preview).toMatchObject({ knownCount: 3, estimatedMs: 0 })
    importer.answer(false)
    await again
    expect(importer.progress()).toMatchObject({ state: 'declined', done: 0 })
    expect(receiptPage(db, { offset: 0, limit: 9 }).total).toBe(1)
  })

  test('is not asked about when it is small and of one kind, and cancelling is a no', async () => {
    const { db, importer } = await openTestLibrary()
    expect((await importer.start([writeStories(3)], { asks: true })).lines).toHaveLength(3)
    const done = importer.start([writeStories(200)], { asks: true })
    while (importer.progress()?.state !== 'asking') await new Promise(setImmediate)
    importer.cancel()
    await done
    expect(importer.progress()?.state).toBe('declined')
    expect(receiptPage(db, { offset: 0, limit: 9 }).total).toBe(1)
  })
})
