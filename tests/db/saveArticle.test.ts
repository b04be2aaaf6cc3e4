import { describe, expect, it } from 'vitest'
import { countArticles, findArticleIdBySha256, getArticle, isStoredNameTaken, listArticles } from '../../db/articles.ts'
import { eventPage, getEvent } from '../../db/eventQueries.ts'
import { latestReceipt, startReceipt } from '../../db/receipts.ts'
import { saveArticle } from '../../db/saveArticle.ts'
import { DEFAULT_FILTER } from '../../shared/model/event.ts'
import { SAMPLE_TEXT, sampleEvent, sampleEvidence, sampleRequest, saveSample } from './sampleExtraction.ts'
import { temporaryLibrary } from './temporaryLibrary.ts'

describe('saveArticle', () => {
  it('tells of every quote on which page it begins', () => {
    const db = temporaryLibrary()
    const parts = [
      { start: 20, label: 'page 1' },
      { start: 28, label: 'page 2' },
    ]
    const evidence = [sampleEvidence(0, 27), sampleEvidence(28, 51), sampleEvidence(52, 71)]
    saveSample(db, 'one.pdf', [sampleEvent('a', { evidence })], { parts })
    saveSample(db, 'two.txt', [sampleEvent('b')])
    const partsOf = (id: number) => getEvent(db, id).sources.map((source) => source.evidence.map(({ part }) => part))
    expect(partsOf(1)).toEqual([['', 'page 2', 'page 2']])
    expect(getEvent(db, 1).evidence.map(({ part }) => part)).toEqual(['', 'page 2', 'page 2'])
    expect(partsOf(2)).toEqual([['']])
  })

  it('stores article, events, evidence and the receipt line', () => {
    const db = temporaryLibrary()
    const receiptId = startReceipt(db, { kind: 'import', name: '', startedAtMs: 5 })
    const event = sampleEvent('a', {
      people: ['Renee Good'],
      organisations: ['City Council'],
      place: 'Minneapolis',
      amount: '$2 million',
      evidence: [sampleEvidence(0, 27), sampleEvidence(28, 51)],
    })
    const placed = event.evidence.map((place) => ({ ...place, anchor: 'intact', part: '' }))
    const saved = saveArticle(db, sampleRequest(receiptId, 'one.txt', [event]))
    expect(saved).toEqual({ articleId: 1, eventCount: 1, isDateCertain: true })
    expect(getEvent(db, 1)).toEqual({
      id: 1,
      articleId: 1,
      articleTitle: 'Council meets',
      type: 'shooting',
      title: 'Event a',
      date: '2026-01-24',
      earliestDay: 20_477,
      latestDay: 20_477,
      status: 'happened',
      review: 'proposed',
      confidence: 0.5,
      place: 'Minneapolis',
      people: ['Renee Good'],
      organisations: ['City Council'],
      amount: '$2 million',
      isEdited: false,
      isStillFound: true,
      derivation: event.derivation,
      reasons: event.reasons,
      evidence: placed,
      articleCount: 1,
      sources: [expect.objectContaining({ eventId: 1, articleId: 1, evidence: placed, copyOf: null })],
      suggestions: [],
      fields: {
        type: { machine: 'shooting', analyst: null },
        title: { machine: 'Event a', analyst: null },
        date: { machine: '2026-01-24', analyst: null },
        status: { machine: 'happened', analyst: null },
        people: { machine: ['Renee Good'], analyst: null },
        organisations: { machine: ['City Council'], analyst: null },
        place: { machine: 'Minneapolis', analyst: null },
        amount: { machine: '$2 million', analyst: null },
      },
    })
    expect(latestReceipt(db)).toEqual({
      id: receiptId,
      kind: 'import',
      name: '',
      startedAtMs: 5,
      finishedAtMs: null,
      lines: [
        {
          position: 0,
          fileName: 'one.txt',
          outcome: 'imported',
          articleId: 1,
          eventCount: 1,
          isDateCertain: true,
          errorCode: null,
          errorDetail: '',
        },
      ],
    })
  })

  it('stores nothing at all when one quote does not stand where it says', () => {
    const db = temporaryLibrary()
    const receiptId = startReceipt(db, { kind: 'import', name: '', startedAtMs: 5 })
    const astray = sampleEvent('b', { evidence: [{ ...sampleEvidence(0, 27), quote: 'not in the text' }] })
    const request = sampleRequest(receiptId, 'one.txt', [sampleEvent('a'), astray])
    expect(() => saveArticle(db, request)).toThrow(expect.objectContaining({ code: 'reader-invalid' }))
    expect(countArticles(db)).toBe(0)
    expect(latestReceipt(db)?.lines).toEqual([])
  })

  it('refuses two events under one key, and an event without evidence', () => {
    const db = temporaryLibrary()
    const refused = expect.objectContaining({ code: 'reader-invalid' })
    expect(() => saveSample(db, 'one.txt', [sampleEvent('a'), sampleEvent('a')])).toThrow(refused)
    expect(() => saveSample(db, 'one.txt', [sampleEvent('a', { evidence: [] })])).toThrow(refused)
  })

  it('rolls back article and receipt line when the last write fails', () => {
    const db = temporaryLibrary()
    const request = sampleRequest(4711, 'one.txt', [sampleEvent('a')])
    expect(() => saveArticle(db, request)).toThrow(expect.objectContaining({ code: 'internal' }))
    expect(countArticles(db)).toBe(0)
    expect(eventPage(db, { filter: DEFAULT_FILTER, offset: 0, limit: 10 }).total).toBe(0)
  })

  it('says that the date is not certain when reading was not sure', () => {
    const db = temporaryLibrary()
    const publication = { date: '2026-02-03', origin: 'file name', certain: false } as const
    expect(saveSample(db, 'one.txt', [], { publication }).isDateCertain).toBe(false)
    expect(latestReceipt(db)?.lines[0]?.isDateCertain).toBe(false)
  })
})

describe('articles', () => {
  it('are found by their bytes and by their stored name', () => {
    const db = temporaryLibrary()
    const { file } = sampleRequest(1, 'one.txt', [])
    expect(findArticleIdBySha256(db, file.sha256)).toBeNull()
    expect(isStoredNameTaken(db, file.storedName)).toBe(false)
    const { articleId } = saveSample(db, 'one.txt', [])
    expect(findArticleIdBySha256(db, file.sha256)).toBe(articleId)
    expect(isStoredNameTaken(db, file.storedName)).toBe(true)
    expect(countArticles(db)).toBe(1)
  })

  it('are listed with the newest first and the number of their events', () => {
    const db = temporaryLibrary()
    saveSample(db, 'one.txt', [sampleEvent('a'), sampleEvent('b')])
    saveSample(db, 'two.txt', [])
    expect(listArticles(db)).toEqual([
      expect.objectContaining({ fileName: 'two.txt', eventCount: 0 }),
      {
        id: 1,
        title: 'Council meets',
        fileName: 'one.txt',
        outlet: 'Example Courier',
        publication: { date: '2026-02-03', origin: 'dateline', certain: true },
        eventCount: 2,
        importedAtMs: 1_769_000_000_000,
        missing: null,
        relation: null,
      },
    ])
  })

  it('come with their text and a highlight for each evidence, in order of text', () => {
    const db = temporaryLibrary()
    saveSample(db, 'one.txt', [
      sampleEvent('late', { evidence: [sampleEvidence(28, 51)], type: 'arrest' }),
      sampleEvent('early', { evidence: [sampleEvidence(0, 27), sampleEvidence(52, 71)] }),
    ])
    expect(getArticle(db, 1)).toEqual(
      expect.objectContaining({
        text: SAMPLE_TEXT,
        byline: 'A. Writer',
        reader: 'text',
        encoding: 'utf-8',
        url: '',
        unresolvedCount: 0,
        machinePublication: { date: '2026-02-03', origin: 'dateline', certain: true },
        highlights: [
          { eventId: 2, type: 'shooting', start: 0, end: 27 },
          { eventId: 1, type: 'arrest', start: 28, end: 51 },
          { eventId: 2, type: 'shooting', start: 52, end: 71 },
        ],
      }),
    )
  })

  it('that are not there are not found', () => {
    expect(() => getArticle(temporaryLibrary(), 7)).toThrow(expect.objectContaining({ code: 'not-found' }))
  })
})
