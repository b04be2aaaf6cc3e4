import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { getArticle, listArticles } from '../../../../db/articles.ts'
import { editEventField } from '../../../../db/eventEdits.ts'
import { allEvents } from '../../../../db/eventExports.ts'
import { getEvent } from '../../../../db/eventQueries.ts'
import { redo, undo } from '../../../../db/history.ts'
import { setReadingSettings } from '../../../../db/readingSettings.ts'
import { latestReceipt } from '../../../../db/receipts.ts'
import { countOutdatedArticles, staleArticles } from '../../../../db/staleArticles.ts'
import { forgetPreset, rememberMapping, renamePreset, tablePresets } from '../../../../db/tablePresets.ts'
import { waitingTables } from '../../../../db/waitingTables.ts'
import { createArticleJoiner } from '../../../../electron/library/joinArticles.ts'
import { createRereader } from '../../../../electron/library/rereadLibrary.ts'
import { describeWaiting } from '../../../../electron/library/tables/describeWaiting.ts'
import { FOLLOW, UNATTENDED } from '../../../../electron/library/tables/tablePolicy.ts'
import { DEFAULT_FILTER } from '../../../../shared/model/event.ts'
import { NO_MAPPING, type TableMapping } from '../../../../shared/tables/tableMapping.ts'
import { columnSignature } from '../../../../shared/tables/tablePreset.ts'
import { inProcessReader } from '../inProcessReader.ts'
import { openTestLibrary } from '../openTestLibrary.ts'
import { temporaryFolder } from '../temporaryFolder.ts'

const CLEAR = 'Incident date,Victim,City\n1/25/2026,Ann Lee,Lima\n3/4/2026,Bo Poe,Oslo\n,Cy Roe,Bonn\n'
const UNCLEAR = 'Date,Victim\n1/2/2026,Ann Lee\n3/4/2026,Bo Poe\n'
const STORY = 'LAKEVILLE, Jan. 5, 2026 — Ann Lee was shot on Sunday in Lakeville, police said.\n'
const UNCLEAR_COLUMNS = ['Date', 'Victim']
const said: TableMapping = {
  ...NO_MAPPING,
  date: { kind: 'column', column: 'Date', order: 'day-month' },
  title: '{Victim}',
  type: { column: '', values: [], otherwise: 'shooting' },
}

function fileWith(name: string, text: string): string {
  const file = path.join(temporaryFolder(), name)
  writeFileSync(file, text)
  return file
}

describe('without anybody to ask', () => {
  test('a table in which nothing is unclear is imported, its rows are its events', async () => {
    const { importer, db } = await openTestLibrary()
    const receipt = await importer.start([fileWith('deaths.csv', CLEAR)], { tables: UNATTENDED })
    expect(receipt.lines).toMatchObject([{ outcome: 'imported', eventCount: 3, isDateCertain: true }])
    const events = [...allEvents(db, DEFAULT_FILTER)]
    expect(events.map(({ title, date }) => [title, date])).toEqual([
      ['Ann Lee, Lima', '2026-01-25'],
      ['Bo Poe, Oslo', '2026-03-04'],
      ['Cy Roe, Bonn', ''],
    ])
    const [article] = listArticles(db)
    expect(article).toMatchObject({ title: 'deaths', publication: { origin: 'rows', certain: true, date: '' } })
    const { evidence } = getEvent(db, events[1]?.id ?? 0)
    expect(evidence).toMatchObject([{ quote: 'Incident date: 3/4/2026 · Victim: Bo Poe · City: Oslo', part: 'row 2' }])
    expect(getArticle(db, article?.id ?? 0).text.slice(evidence[0]?.start, evidence[0]?.end)).toBe(evidence[0]?.quote)
  })

  test('a table whose days and months cannot be told apart fails and says so; with a mapping it is imported', async () => {
    const { importer, db } = await openTestLibrary()
    const file = fileWith('deaths.csv', UNCLEAR)
    const receipt = await importer.start([file], { tables: UNATTENDED })
    expect(receipt.lines).toMatchObject([
      { errorCode: 'table-unclear', errorDetail: 'day and month cannot be told apart in “Date”' },
    ])
    await importer.start([file], { tables: { ...UNATTENDED, mapping: said } })
    expect([...allEvents(db, DEFAULT_FILTER)].map(({ date, type }) => [date, type])).toEqual([
      ['2026-02-01', 'shooting'],
      ['2026-04-03', 'shooting'],
    ])
  })

  test('a mapping for other columns fails and names the column', async () => {
    const { importer } = await openTestLibrary()
    const { lines } = await importer.start([fileWith('a.csv', CLEAR)], { tables: { ...UNATTENDED, mapping: said } })
    expect(lines).toMatchObject([{ errorCode: 'table-unclear', errorDetail: 'there is no column “Date”' }])
  })

  test('what is remembered of the same columns, in whatever order, goes before a guess', async () => {
    const { importer, db } = await openTestLibrary()
    rememberMapping(db, { name: 'Deaths', columns: UNCLEAR_COLUMNS, mapping: said })
    const file = fileWith('more.csv', 'Victim,Date\nCy Roe,5/6/2026\n')
    const { lines } = await importer.start([file], { tables: FOLLOW })
    expect(lines).toMatchObject([{ outcome: 'imported' }])
    expect([...allEvents(db, DEFAULT_FILTER)].map(({ date }) => date)).toEqual(['2026-06-05'])
  })
})

describe('a table among articles', () => {
  test('waits in its line while the articles are imported, is described, settled, and remembered', async () => {
    const { importer, db } = await openTestLibrary()
    const folder = temporaryFolder()
    writeFileSync(path.join(folder, 'a.csv'), UNCLEAR)
    writeFileSync(path.join(folder, 'b.txt'), STORY)
    const { id } = await importer.start([folder])
    expect(latestReceipt(db)?.lines).toMatchObject([
      { outcome: 'waiting', errorCode: 'table-needs-columns' },
      { outcome: 'imported' },
    ])
    const [table, ...others] = waitingTables(db)
    expect(others).toEqual([])
    if (table === undefined) throw new Error('no table waits')

    const seams = { db, reader: inProcessReader() }
    const described = await describeWaiting(table, null, seams)
    expect(described).toMatchObject({ ok: true, value: { isRemembered: false, preview: { rowCount: 2 } } })
    expect(await describeWaiting(table, said, seams)).toMatchObject({
      ok: true,
      value: { preview: { events: [{ date: '2026-02-01' }, { date: '2026-04-03' }] } },
    })

    expect(await importer.settleTable(table, said)).toMatchObject({ ok: true, value: { outcome: 'imported' } })
    expect(waitingTables(db)).toEqual([])
    expect(latestReceipt(db)).toMatchObject({ id, lines: [{ outcome: 'imported', eventCount: 2 }, {}] })
    expect(importer.receipt()).toMatchObject({ id, lines: [{ outcome: 'imported', eventCount: 2 }, {}] })
    expect(importer.progress()?.counts).toMatchObject({ imported: 2, failed: 0 })

    rememberMapping(db, { name: 'a', columns: UNCLEAR_COLUMNS, mapping: said })
    await importer.start([fileWith('next.csv', UNCLEAR.replace('Ann', 'Di'))])
    const [next] = waitingTables(db)
    if (next === undefined) throw new Error('no table waits')
    expect(await describeWaiting(next, null, seams)).toMatchObject({ value: { isRemembered: true, mapping: said } })
  })

  test('that is dropped twice waits once, and an answer settles every line of it', async () => {
    const { importer, db } = await openTestLibrary()
    const file = fileWith('a.csv', UNCLEAR)
    await importer.start([file])
    await importer.start([file])
    const [table, ...others] = waitingTables(db)
    expect(others).toEqual([])
    if (table === undefined) throw new Error('no table waits')
    expect(await importer.settleTable(table, null)).toMatchObject({ value: { outcome: 'cancelled' } })
    expect(waitingTables(db)).toEqual([])
    expect(listArticles(db)).toEqual([])
  })

  test('whose file is gone when it is settled goes on waiting', async () => {
    const { importer, db } = await openTestLibrary()
    const file = fileWith('a.csv', UNCLEAR)
    await importer.start([file])
    rmSync(file)
    const [table] = waitingTables(db)
    if (table === undefined) throw new Error('no table waits')
    expect(await importer.settleTable(table, said)).toEqual({ ok: false, error: { code: 'file-missing', detail: '' } })
    expect(waitingTables(db)).toHaveLength(1)
  })

  test('that is damaged fails at once', async () => {
    const { importer, db } = await openTestLibrary()
    await importer.start([fileWith('a.csv', 'a,b\n1,"x\n2,3\n4,5,6\n')])
    expect(latestReceipt(db)?.lines).toMatchObject([{ errorCode: 'table-damaged' }])
    expect(waitingTables(db)).toEqual([])
  })
})

test('rows stay as they are when the library is read again: prose is not looked for in them, edits and ids stay', async () => {
  const { importer, db } = await openTestLibrary()
  await importer.start([fileWith('deaths.csv', CLEAR), fileWith('b.txt', STORY)], { tables: UNATTENDED })
  const rows = () => [...allEvents(db, DEFAULT_FILTER)].filter(({ title }) => /Poe|Roe|Lima/.test(title))
  const before = rows()
  const row = before.find(({ title }) => title === 'Bo Poe, Oslo')
  editEventField(db, row?.id ?? 0, 'title', 'Bo Poe')
  setReadingSettings(db, {
    ownTypes: [{ id: 'death', name: 'Death', color: '#112233', triggers: ['Ann Lee', 'date'] }],
    otherDated: true,
  })
  const asked: string[] = []
  const reader = inProcessReader()
  const rereader = createRereader({
    db,
    reader: {
      ...reader,
      extract(article, signal) {
        asked.push(article.text)
        return reader.extract(article, signal)
      },
    },
    onProgress() {},
    onDataChanged() {},
    onFinished() {},
  })
  await rereader.start()
  expect(asked).toEqual([STORY.trim()])
  expect([staleArticles(db, 10), countOutdatedArticles(db, 'x')]).toEqual([[], 1])
  expect(rows().map(({ id, title }) => [id, title])).toEqual([
    [before[0]?.id, 'Ann Lee, Lima'],
    [row?.id, 'Bo Poe'],
    [before[2]?.id, 'Cy Roe, Bonn'],
  ])
})

test('rows of two tables are never joined by the machine, though they share most of their words', async () => {
  const { importer, db } = await openTestLibrary()
  await importer.start([fileWith('a.csv', CLEAR), fileWith('b.csv', CLEAR.replace('Cy', 'Di'))], { tables: UNATTENDED })
  await createArticleJoiner({ db, onDataChanged() {} }).join()
  expect([...allEvents(db, DEFAULT_FILTER)]).toHaveLength(6)
})

describe('what is remembered of tables', () => {
  const signature = columnSignature(UNCLEAR_COLUMNS)
  const preset = { name: 'Deaths', columns: UNCLEAR_COLUMNS, mapping: said }

  test('is renamed, keeps its name when it is used again, is forgotten, and all of it can be undone', async () => {
    const { db } = await openTestLibrary()
    rememberMapping(db, preset)
    renamePreset(db, signature, 'Deaths by county')
    rememberMapping(db, { ...preset, name: 'x', columns: ['Victim', 'Date'], mapping: { ...said, title: '{Date}' } })
    expect(tablePresets(db)).toMatchObject([{ name: 'Deaths by county', mapping: { title: '{Date}' } }])
    forgetPreset(db, signature)
    expect(tablePresets(db)).toEqual([])
    undo(db)
    expect(tablePresets(db)).toHaveLength(1)
    redo(db)
    expect(tablePresets(db)).toEqual([])
    expect(() => forgetPreset(db, signature)).toThrow('not-found')
  })
})

test('a table with more rows than a text may have events is stored with all of them', async () => {
  const { importer, db } = await openTestLibrary()
  const rows = Array.from(
    { length: 6000 },
    (_, index) => `2026-01-${String((index % 28) + 1).padStart(2, '0')},Event ${index}`,
  )
  const { lines } = await importer.start([fileWith('a.csv', `date,title\n${rows.join('\n')}\n`)], {
    tables: UNATTENDED,
  })
  expect(lines).toMatchObject([{ outcome: 'imported', eventCount: 6000 }])
  expect([...allEvents(db, DEFAULT_FILTER)]).toHaveLength(6000)
})
