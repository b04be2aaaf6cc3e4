import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { setPublished } from '../../../db/articleEdits.ts'
import { editEventField } from '../../../db/eventEdits.ts'
import { eventPage, getEvent } from '../../../db/eventQueries.ts'
import { undo } from '../../../db/history.ts'
import { splitEvent } from '../../../db/joinEdits.ts'
import { queueLength } from '../../../db/joinQueue.ts'
import type { LibraryDatabase } from '../../../db/libraryDatabase.ts'
import { createArticleJoiner } from '../../../electron/library/joinArticles.ts'
import { DEFAULT_FILTER } from '../../../shared/model/event.ts'
import { countIndependentSources } from '../../../shared/model/eventSource.ts'
import { openTestLibrary } from './openTestLibrary.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const STORY = `DULUTH, Minn. (AP) — A 14-year-old boy was shot and killed on Tamarack Lane in Duluth on Saturday, police said.

Elias Vandermolen, 14, was walking home from a skating rink when a dark van stopped beside him. A neighbor heard two shots and ran outside with blankets. The van was found empty near the harbor an hour later, and detectives asked drivers for pictures from their dashboards.`
const AGENCY = `Published: May 12, 2024

${STORY}`
const LOCAL = `Published: May 12, 2024

Elias Vandermolen, 14, was shot dead on Saturday on Tamarack Lane, a block from his home in Duluth. Classmates left flowers at the skating rink.`
const COPY = `Published: May 13, 2024

From our wire services.

${STORY}`
const OTHER = `Published: May 12, 2024

A man was shot and wounded outside a bar in Duluth on Saturday. Rafael Tunstall, 36, was hit in the leg on Superior Street.`

async function importAll(texts: Readonly<Record<string, string>>) {
  const library = await openTestLibrary()
  const folder = temporaryFolder()
  for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(folder, `${name}.txt`), text)
  await library.importer.start([folder])
  let changeCount = 0
  const joiner = createArticleJoiner({ db: library.db, onDataChanged: () => changeCount++ })
  await joiner.join()
  return { ...library, joiner, changeCount: () => changeCount }
}

/** The shootings shown, each as the files that tell it. */
function shootings(db: LibraryDatabase): string[][] {
  const { events } = eventPage(db, { filter: { ...DEFAULT_FILTER, types: ['shooting'] }, offset: 0, limit: 100 })
  const names = new Map(
    (db.prepare('SELECT id, file_name FROM article').all() as { id: number; file_name: string }[]).map((row) => [
      row.id,
      path.basename(row.file_name, '.txt'),
    ]),
  )
  return events.map(({ id }) =>
    getEvent(db, id)
      .sources.map(({ articleId }) => names.get(articleId) ?? '')
      .sort(),
  )
}

test('two reports of one incident become one event, another of the town stays its own, copies count once', async () => {
  const { db, changeCount } = await importAll({ agency: AGENCY, copy: COPY, local: LOCAL, other: OTHER })
  expect(shootings(db)).toEqual([['agency', 'copy', 'local'], ['other']])
  const { events } = eventPage(db, { filter: { ...DEFAULT_FILTER, types: ['shooting'] }, offset: 0, limit: 1 })
  const { sources } = getEvent(db, events[0]?.id ?? 0)
  expect(countIndependentSources(sources)).toBe(2)
  expect([queueLength(db), changeCount()]).toEqual([0, 1])
})

test('the outcome is the same when the articles come one by one, or all are compared again', async () => {
  const { db, importer, joiner, changeCount } = await importAll({ other: OTHER, local: LOCAL })
  for (const [name, text] of Object.entries({ copy: COPY, agency: AGENCY })) {
    const file = path.join(temporaryFolder(), `${name}.txt`)
    writeFileSync(file, text)
    await importer.start([file])
    await joiner.join()
  }
  expect(shootings(db).sort()).toEqual([['agency', 'copy', 'local'], ['other']])
  const before = changeCount()
  db.exec('INSERT INTO join_queue (article_id) SELECT id FROM article')
  await joiner.join()
  expect(changeCount()).toBe(before)
})

test('a corrected date brings two reports together, and taking it back parts them', async () => {
  const { db, joiner } = await importAll({ agency: AGENCY, local: LOCAL.replace('on Saturday', 'on April 2, 2024') })
  expect(shootings(db).sort()).toEqual([['agency'], ['local']])
  const local = eventPage(db, { filter: { ...DEFAULT_FILTER, types: ['shooting'] }, offset: 0, limit: 9 }).events.find(
    ({ date }) => date === '2024-04-02',
  )
  editEventField(db, local?.id ?? 0, 'date', '2024-05-11')
  await joiner.join()
  expect(shootings(db)).toEqual([['agency', 'local']])
  undo(db)
  await joiner.join()
  expect(shootings(db).sort()).toEqual([['agency'], ['local']])
})

test('what was split off stays alone when everything is compared again', async () => {
  const { db, joiner } = await importAll({ agency: AGENCY, local: LOCAL })
  const { events } = eventPage(db, { filter: { ...DEFAULT_FILTER, types: ['shooting'] }, offset: 0, limit: 1 })
  splitEvent(db, getEvent(db, events[0]?.id ?? 0).sources[1]?.eventId ?? 0)
  db.exec('INSERT OR REPLACE INTO join_queue (article_id) SELECT id FROM article')
  await joiner.join()
  expect(shootings(db).sort()).toEqual([['agency'], ['local']])
})

test('stopping gives up without writing, and the next run goes on', async () => {
  const { db } = await importAll({ agency: AGENCY })
  db.exec('INSERT OR REPLACE INTO join_queue (article_id) SELECT id FROM article')
  const stopped = createArticleJoiner({ db, onDataChanged: () => {} })
  const running = stopped.join()
  await stopped.stop()
  await running
  expect(queueLength(db)).toBe(1)
  await createArticleJoiner({ db, onDataChanged: () => {} }).join()
  expect(queueLength(db)).toBe(0)
})

test('what articles of one text tell is one, though their dates count from other days and nothing else is known of it', async () => {
  const text = (published: string) =>
    `${published}The council will meet on Thursday. Two were arrested on Friday.\n\nThree were arrested last week.`
  const { db, joiner } = await importAll({ one: text(''), other: `${text('').replaceAll(' ', '  ')}\n` })
  expect(db.prepare('SELECT count(DISTINCT text_sha256) FROM article').pluck().get()).toBe(1)
  const shown = () =>
    eventPage(db, { filter: { ...DEFAULT_FILTER }, offset: 0, limit: 100 }).events.map(
      ({ articleCount }) => articleCount,
    )
  expect(shown().length).toBeGreaterThan(0)
  expect(new Set(shown())).toEqual(new Set([2]))
  const head = eventPage(db, { filter: DEFAULT_FILTER, offset: 0, limit: 1 }).events[0]?.id ?? 0
  expect(countIndependentSources(getEvent(db, head).sources)).toBe(1)

  setPublished(db, 1, '2026-02-03')
  setPublished(db, 2, '2026-03-03')
  editEventField(db, head, 'type', 'protest')
  await joiner.join()
  expect(new Set(shown())).toEqual(new Set([2]))
})
