import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { editEventField } from '../../../db/eventEdits.ts'
import { allEvents } from '../../../db/eventExports.ts'
import { undo } from '../../../db/history.ts'
import { readingStamp, setReadingSettings } from '../../../db/readingSettings.ts'
import { countOutdatedArticles } from '../../../db/staleArticles.ts'
import { createRereader } from '../../../electron/library/rereadLibrary.ts'
import { DEFAULT_FILTER } from '../../../shared/model/event.ts'
import type { ReadingProgress } from '../../../shared/model/readingProgress.ts'
import { DEFAULT_READING, type ReadingSettings } from '../../../shared/model/readingSettings.ts'
import { inProcessReader } from './inProcessReader.ts'
import { openTestLibrary } from './openTestLibrary.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const bombing = { id: 'bombing', name: 'Bombing', color: '#8a1f11', triggers: ['bomb', 'bombing'] }
const withBombing = { ownTypes: [bombing], otherDated: false }
const stamp = readingStamp(withBombing)

async function libraryOf(count: number, delayMs = 0) {
  const library = await openTestLibrary()
  const folder = temporaryFolder()
  for (let number = 1; number <= count; number++) {
    const text = `Two people were shot on January ${number}, 2026 in Duluth.`
    writeFileSync(path.join(folder, `${number}.txt`), text)
  }
  await library.importer.start([folder])
  const notices: ReadingProgress[] = []
  const asked: ReadingSettings[] = []
  const reader = inProcessReader({ delayMs })
  let finishedCount = 0
  const rereader = createRereader({
    db: library.db,
    reader: {
      ...reader,
      extract(article, signal) {
        asked.push(article.reading)
        return reader.extract(article, signal)
      },
    },
    onProgress: (progress) => notices.push(progress),
    onDataChanged() {},
    onFinished: () => {
      finishedCount += 1
    },
  })
  const events = () => [...allEvents(library.db, DEFAULT_FILTER)]
  return { ...library, rereader, notices, asked, events, finishedCount: () => finishedCount }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('createRereader', () => {
  test('has nothing to do for a library that was just read', async () => {
    const { rereader, notices } = await libraryOf(2)
    await rereader.start()
    expect([rereader.progress()?.state, notices]).toEqual(['finished', []])
  })

  test('reads every article with a new type, and keeps what an analyst entered', async () => {
    const { db, rereader, events, asked, finishedCount, notices } = await libraryOf(11)
    const id = events()[0]?.id ?? 0
    editEventField(db, id, 'title', 'My words')
    setReadingSettings(db, withBombing)
    await rereader.start()
    expect(rereader.progress()).toEqual({ state: 'finished', done: 11, total: 11, failed: 0 })
    expect(notices.at(-1)).toEqual(rereader.progress())
    expect([finishedCount(), countOutdatedArticles(db, stamp)]).toEqual([1, 0])
    expect(asked).toEqual(Array.from({ length: 11 }, () => withBombing))
    expect(events().find((event) => event.id === id)?.title).toBe('My words')
  })

  test('stops when cancelled, and goes on where it stopped', async () => {
    const { db, rereader } = await libraryOf(20, 5)
    setReadingSettings(db, withBombing)
    const run = rereader.start()
    await pause(70)
    rereader.cancel()
    await run
    const left = countOutdatedArticles(db, stamp)
    expect(rereader.progress()?.state).toBe('cancelled')
    expect(left).toBeGreaterThan(0)
    await rereader.start()
    expect(rereader.progress()).toEqual({ state: 'finished', done: left, total: left, failed: 0 })
  })

  test('has nothing left to say when the change that a stopped run was for is undone', async () => {
    const { db, rereader, notices } = await libraryOf(20, 5)
    setReadingSettings(db, withBombing)
    const run = rereader.start()
    rereader.cancel()
    await run
    const second = rereader.start()
    await pause(12)
    rereader.cancel()
    await second
    expect(notices.at(-1)?.state).toBe('cancelled')
    undo(db)
    await rereader.start()
    expect(notices.at(-1)?.state).toBe('finished')
  })

  test('begins anew with the types that hold when they change on the way', async () => {
    const { db, rereader } = await libraryOf(12, 3)
    setReadingSettings(db, withBombing)
    const first = rereader.start()
    await pause(15)
    setReadingSettings(db, DEFAULT_READING)
    await Promise.all([first, rereader.start()])
    expect(countOutdatedArticles(db, readingStamp(DEFAULT_READING))).toBe(0)
  })
})
