import { describe, expect, it } from 'vitest'
import { setPublished } from '../../db/articleEdits.ts'
import { listArticles } from '../../db/articles.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { receiptLinePage } from '../../db/receiptLines.ts'
import { getReceipt, latestReceiptSummary, receiptPage, unfinishedReceipts } from '../../db/receiptSummaries.ts'
import { addReceiptLine, startReceipt } from '../../db/receipts.ts'
import { putBackReceipt, rollBackReceipt } from '../../db/rollBack.ts'
import { saveArticle } from '../../db/saveArticle.ts'
import { storeJoins } from '../../db/storeJoins.ts'
import { addWaitingFiles } from '../../db/waitingFiles.ts'
import type { ReceiptLine, ReceiptLineFilter } from '../../shared/model/receipt.ts'
import { SAMPLE_TEXT, sampleEvent, sampleRequest } from './sampleExtraction.ts'
import { temporaryLibrary } from './temporaryLibrary.ts'

const ANY: ReceiptLineFilter = { kind: null, text: '' }
const url = 'https://courier.example/story'
const uncertain = { date: '2026-02-03', origin: 'metadata', certain: false } as const

function line(position: number, fileName: string, changes: Partial<ReceiptLine>): ReceiptLine {
  const plain = { articleId: null, eventCount: 0, isDateCertain: true, errorCode: null, errorDetail: '' }
  return { position, fileName, outcome: 'same', ...plain, ...changes }
}

/** A receipt of five files: new, the same text, a version, one without a date, one that failed. Article ids are 1 to 4. */
function library(): LibraryDatabase {
  const db = temporaryLibrary()
  const receipt = startReceipt(db, { kind: 'import', name: 'News', startedAtMs: 1000 })
  const articles = [
    ['a.txt', { url }],
    ['b.txt', {}],
    ['c.txt', { url, text: `${SAMPLE_TEXT} Corrected.` }],
    ['d.txt', { text: `${SAMPLE_TEXT} Other.`, publication: uncertain }],
  ] as const
  for (const [position, [name, article]] of articles.entries()) {
    saveArticle(db, { ...sampleRequest(receipt, name, [sampleEvent(name)], article), position })
  }
  const failure = { outcome: 'failed', errorCode: 'file-damaged', errorDetail: '' } as const
  addReceiptLine(db, receipt, line(4, 'folder_1/e.pdf', failure), Buffer.from('/news/e.pdf'))
  addReceiptLine(db, receipt, line(5, 'a copy.txt', { articleId: 1 }))
  return db
}

const names = (db: LibraryDatabase, filter: Partial<ReceiptLineFilter>) =>
  receiptLinePage(db, 1, { filter: { ...ANY, ...filter }, offset: 0, limit: 50 }).lines.map(({ fileName }) => fileName)

describe('a receipt in the list', () => {
  it('says what became of its files, and what the articles are to each other', () => {
    const db = library()
    expect(getReceipt(db, 1)).toEqual({
      id: 1,
      kind: 'import',
      name: 'News',
      startedAtMs: 1000,
      finishedAtMs: null,
      counts: {
        imported: 4,
        same: 1,
        changed: 0,
        moved: 0,
        missing: 0,
        restored: 0,
        waiting: 0,
        failed: 1,
        cancelled: 0,
      },
      eventCount: 4,
      sameTextCount: 1,
      versionCount: 1,
      needsDateCount: 1,
      leftCount: 0,
      presentCount: 4,
      removedCount: 0,
      retryCount: 1,
    })
    setPublished(db, 4, '2026-02-03')
    rollBackReceipt(db, 1)
    expect(getReceipt(db, 1)).toMatchObject({ needsDateCount: 0, presentCount: 0, removedCount: 4, sameTextCount: 0 })
    putBackReceipt(db, 1)
    expect(getReceipt(db, 1)).toMatchObject({ presentCount: 4, removedCount: 0, sameTextCount: 1 })
    expect(() => getReceipt(db, 2)).toThrow(expect.objectContaining({ code: 'not-found' }))
  })

  it('comes newest first, a page at a time', () => {
    const db = temporaryLibrary()
    expect(latestReceiptSummary(db)).toBeNull()
    for (let count = 1; count <= 5; count += 1) startReceipt(db, { kind: 'sync', name: `${count}`, startedAtMs: count })
    const page = receiptPage(db, { offset: 1, limit: 2 })
    expect([page.total, page.receipts.map(({ name }) => name)]).toEqual([5, ['4', '3']])
    expect(latestReceiptSummary(db)?.name).toBe('5')
  })

  it('without an end tells how many files are left', () => {
    const db = library()
    const file = { fileName: 'later.txt', path: Buffer.from('/news/later.txt'), problem: null }
    addWaitingFiles(db, 1, [
      { ...file, position: 6 },
      { ...file, position: 7 },
    ])
    expect(unfinishedReceipts(db)).toMatchObject([{ id: 1, leftCount: 2 }])
    addReceiptLine(db, 1, line(6, 'later.txt', { articleId: 1 }))
    expect(unfinishedReceipts(db)).toMatchObject([{ id: 1, leftCount: 1 }])
  })
})

describe('lines of a receipt', () => {
  it('come with what asks for something first', () => {
    const db = library()
    expect(names(db, {})).toEqual(['folder_1/e.pdf', 'd.txt', 'a.txt', 'b.txt', 'c.txt', 'a copy.txt'])
    const page = receiptLinePage(db, 1, { filter: ANY, offset: 1, limit: 2 })
    expect([page.total, page.lines.map(({ fileName }) => fileName)]).toEqual([6, ['d.txt', 'a.txt']])
  })

  it('are found by outcome, by name, and by what their article is', () => {
    const db = library()
    expect(names(db, { kind: 'failed' })).toEqual(['folder_1/e.pdf'])
    expect(names(db, { kind: 'needs date' })).toEqual(['d.txt'])
    expect(names(db, { kind: 'same text' })).toEqual(['b.txt'])
    expect(names(db, { kind: 'version' })).toEqual(['c.txt'])
    expect(names(db, { text: 'R_1' })).toEqual(['folder_1/e.pdf'])
    expect(names(db, { text: '%' })).toEqual([])
    expect(names(db, { kind: 'imported', text: 'c.t' })).toEqual(['c.txt'])
  })

  it('tell the article that was there before, and that an article was rolled back', () => {
    const db = library()
    const articles = () =>
      receiptLinePage(db, 1, { filter: { kind: 'imported', text: '' }, offset: 0, limit: 9 }).lines.map(
        ({ article }) => article,
      )
    expect(articles()).toMatchObject([
      { needsDate: true, relation: null },
      { title: 'Council meets', isRemoved: false, needsDate: false, relation: null },
      { relation: { kind: 'same text', articleId: 1, title: 'Council meets' } },
      { relation: { kind: 'version', articleId: 1 } },
    ])
    rollBackReceipt(db, 1)
    expect(articles().every((article) => article?.isRemoved === true && article.relation === null)).toBe(true)
  })
})

describe('what an article is to an earlier one', () => {
  it('does not depend on the order of the import, and passes to the next when the first is rolled back', () => {
    const db = temporaryLibrary()
    for (const name of ['one', 'two', 'three']) {
      const receipt = startReceipt(db, { kind: 'import', name, startedAtMs: 1 })
      saveArticle(db, sampleRequest(receipt, name, [], { title: name }))
    }
    const relations = () => listArticles(db).map(({ id, relation }) => [id, relation?.kind, relation?.title])
    expect(relations()).toEqual([
      [3, 'same text', 'one'],
      [2, 'same text', 'one'],
      [1, undefined, undefined],
    ])
    rollBackReceipt(db, 1)
    expect(relations()).toEqual([
      [3, 'same text', 'two'],
      [2, undefined, undefined],
    ])
  })

  it('is a version where most of the words are those of another, as joining found', () => {
    const db = library()
    storeJoins(db, {
      joins: [],
      suggestions: [],
      compared: [],
      copies: new Map([[4, 3]]),
      joinedArticles: [4],
      mark: 0,
    })
    expect(listArticles(db).find(({ id }) => id === 4)?.relation).toMatchObject({ kind: 'version', articleId: 3 })
  })
})
