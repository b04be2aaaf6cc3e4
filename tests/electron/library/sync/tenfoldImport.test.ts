import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import type { LibraryDatabase } from '../../../../db/libraryDatabase.ts'
import { createArticleJoiner } from '../../../../electron/library/joinArticles.ts'
import { generateArticles } from '../../../helpers/generateArticles.ts'
import { seededRandom } from '../../../reliability/seededRandom.ts'
import { temporaryFolder } from '../temporaryFolder.ts'
import { openSyncedLibrary } from './syncedLibrary.ts'

const COUNT = 40
const TIMEOUT_MS = 120_000

/** Every row that says what the library holds, as text; what only says when and where it was seen is left out. */
function contentOf(db: LibraryDatabase): Record<string, unknown[]> {
  const rows = (sql: string) => db.prepare(sql).raw().all()
  return {
    articles: rows(
      `SELECT sha256, text_sha256, byte_length, reader, media_type, encoding, title, outlet, byline, url, language,
         published, published_origin, published_certain, resolved_against, unresolved_count, text
       FROM article ORDER BY sha256`,
    ),
    events: rows(
      `SELECT article.sha256, event.key, event.type, event.title, event.date, event.earliest_day, event.latest_day,
         event.status, event.people, event.organisations, event.place, event.amount, event.confidence, event.is_main,
         event.derivation
       FROM event JOIN article ON article.id = event.article_id ORDER BY 1, 2`,
    ),
    evidence: rows(
      `SELECT article.sha256, event.key, evidence.position, start_offset, end_offset, quote, prefix, suffix, rules
       FROM evidence JOIN event ON event.id = evidence.event_id JOIN article ON article.id = event.article_id
       ORDER BY 1, 2, 3`,
    ),
    parts: rows(
      `SELECT article.sha256, start_offset, label FROM article_part JOIN article ON article.id = article_id ORDER BY 1, 2`,
    ),
    groups: rows(
      `SELECT own.sha256, count(*) FROM event_group JOIN article AS own ON own.id = event_group.article_id
       GROUP BY 1 ORDER BY 1`,
    ),
    shown: rows(
      'SELECT type, review, first_day, last_day, count(*) FROM event_index GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4',
    ),
  }
}

/** The same with ids and names: nothing at all may differ in one library. */
function rowsOf(db: LibraryDatabase): Record<string, unknown[]> {
  const rows = (table: string) => db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).raw().all()
  return Object.fromEntries(
    ['article', 'event', 'event_analyst', 'event_index', 'event_group', 'evidence'].map((table) => [
      table,
      rows(table),
    ]),
  )
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item)
}

it('leaves equal tables after ten more imports, shuffled, renamed, by drop and by watch together, and cut off', {
  timeout: TIMEOUT_MS,
}, async () => {
  const random = seededRandom(52)
  const files = path.join(temporaryFolder(), 'files')
  mkdirSync(files)
  for (const { fileName, text } of generateArticles(COUNT)) writeFileSync(path.join(files, fileName), text)
  const names = readdirSync(files)
  const paths = names.map((name) => path.join(files, name))

  const once = await openSyncedLibrary()
  await once.importer.start(paths)
  const joined = createArticleJoiner({ db: once.db, onDataChanged() {} })
  await joined.join()

  const { db, importer, sync, news } = await openSyncedLibrary()
  const join = createArticleJoiner({ db, onDataChanged() {} })
  mkdirSync(news)
  await sync.add(news)
  let afterFirst: Record<string, unknown[]> | null = null
  for (let round = 0; round <= 10; round++) {
    for (const name of readdirSync(news)) rmSync(path.join(news, name))
    for (const [index, name] of shuffled(names, random).entries()) {
      copyFileSync(path.join(files, name), path.join(news, `${round}-${index}-${name}`))
    }
    const dropped = importer.start(shuffled([...paths, news], random))
    const watched = sync.settle()
    if (round % 3 === 1) importer.cancel()
    await Promise.all([dropped, watched])
    await sync.settle()
    await join.join()
    if (round === 0) afterFirst = rowsOf(db)
    else expect(rowsOf(db)).toEqual(afterFirst)
  }
  expect(contentOf(db)).toEqual(contentOf(once.db))
  expect(db.prepare('SELECT count(*) FROM article').pluck().get()).toBe(COUNT)
})
