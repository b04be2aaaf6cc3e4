import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eventsToCsv } from '../../../electron/export/eventsToCsv.ts'
import { eventsToJson } from '../../../electron/export/eventsToJson.ts'
import { saveEvents } from '../../../electron/export/saveEvents.ts'
import { saveFile } from '../../../electron/export/saveFile.ts'
import { BUILT_IN_CATALOG } from '../../../shared/figure/typeCatalog.ts'
import type { EventExport } from '../../../shared/model/eventExport.ts'
import { parseCsv } from './parseCsv.ts'

const article = { id: 3, title: 'Title, with comma', outlet: 'Gazette', published: '2026-02-03', fileName: 'story.txt' }
const evidence = [
  { start: 10, end: 25, quote: 'A line\nbreak "here"' },
  { start: 40, end: 45, quote: 'again' },
]
const event: EventExport = {
  id: 7,
  type: 'funding_vote',
  title: '=HYPERLINK("x") vote',
  date: '../2026-01',
  earliestDay: null,
  latestDay: 20_484,
  status: 'planned',
  review: 'accepted',
  people: ['Ann Lee', 'Bo; Ray'],
  organisations: ['City Council'],
  place: 'Riverton',
  amount: '$2 million',
  confidence: 0.75,
  article,
  evidence,
  sources: [
    { article, copyOf: null, evidence },
    {
      article: { id: 5, title: 'Same; again', outlet: 'Herald', published: '', fileName: 'copy.txt' },
      copyOf: { articleId: 3, title: 'Title, with comma' },
      evidence: [{ start: 0, end: 4, quote: 'Echo' }],
    },
  ],
}

describe('eventsToCsv', () => {
  it('gives a table with a header, a row an event, that opens as UTF-8 everywhere', () => {
    const text = eventsToCsv([event], BUILT_IN_CATALOG)
    expect(text.startsWith('\uFEFF"id","date"')).toBe(true)
    const [header, row, ...more] = parseCsv(text.slice(1))
    expect(more).toEqual([])
    expect(Object.fromEntries((header ?? []).map((name, index) => [name, row?.[index]]))).toEqual({
      id: '7',
      date: '../2026-01',
      'date in words': 'by January 2026',
      type: 'Funding vote',
      title: '\'=HYPERLINK("x") vote',
      status: 'planned',
      review: 'accepted',
      people: 'Ann Lee; Bo\\; Ray',
      organisations: 'City Council',
      place: 'Riverton',
      amount: '$2 million',
      confidence: '0.75',
      article: 'Title, with comma; Same\\; again',
      outlet: 'Gazette; Herald',
      published: '2026-02-03; ',
      file: 'story.txt; copy.txt',
      evidence: 'A line\nbreak "here"; again; Echo',
      'independent sources': '1',
    })
  })

  it('gives the header alone when there are no events', () => {
    expect(parseCsv(eventsToCsv([], BUILT_IN_CATALOG).slice(1))).toHaveLength(1)
  })
})

describe('eventsToJson', () => {
  it('holds every event whole, and says what it is', () => {
    expect(JSON.parse(eventsToJson([event, event]))).toEqual({
      format: 'throughline-events',
      version: 1,
      events: [event, event],
    })
  })
})

describe('saving', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'throughline-save-'))
  })
  afterEach(() => {
    chmodSync(folder, 0o700)
    rmSync(folder, { recursive: true, force: true })
  })

  it('replaces a file as a whole and leaves nothing beside it', async () => {
    const file = path.join(folder, 'events.csv')
    writeFileSync(file, 'old')
    await saveEvents(file, { events: [event], ownTypes: [] }, 'csv')
    expect(readFileSync(file, 'utf8')).toBe(eventsToCsv([event], BUILT_IN_CATALOG))
    await saveEvents(file, { events: [event], ownTypes: [] }, 'json')
    expect(readFileSync(file, 'utf8')).toBe(eventsToJson([event]))
    expect(readdirSync(folder)).toEqual(['events.csv'])
  })

  it('writes bytes as they are', async () => {
    const file = path.join(folder, 'figure.png')
    await saveFile(file, new Uint8Array([0, 255, 13, 10]))
    expect([...readFileSync(file)]).toEqual([0, 255, 13, 10])
  })

  it('says which error the system gave, and keeps what was there', async () => {
    await expect(saveFile(path.join(folder, 'no', 'such', 'x.csv'), 'x')).rejects.toMatchObject({
      code: 'save-failed',
      detail: 'ENOENT',
    })
    await expect(saveFile(folder, 'x')).rejects.toMatchObject({ code: 'save-failed', detail: 'EISDIR' })
    expect(readdirSync(folder)).toEqual([])
  })
})
