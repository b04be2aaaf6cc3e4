import { createHash } from 'node:crypto'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { readingStamp } from '../../db/readingSettings.ts'
import { startReceipt } from '../../db/receipts.ts'
import { type SaveArticleRequest, type SavedArticle, saveArticle } from '../../db/saveArticle.ts'
import type { ExtractionReply } from '../../shared/ipc/readerProtocol.ts'
import type { ReadArticle } from '../../shared/model/readArticle.ts'
import { DEFAULT_READING } from '../../shared/model/readingSettings.ts'

export type SampleEvent = ExtractionReply['events'][number]

/** Long enough for any quote the samples use. */
export const SAMPLE_TEXT = 'The council met on Tuesday. An officer fired twice. Nobody was charged.\n'.repeat(3)

/** A valid event; its evidence is the sentence at `start` in SAMPLE_TEXT unless told otherwise. */
export function sampleEvent(key: string, changes: Partial<SampleEvent> = {}): SampleEvent {
  return {
    key,
    type: 'shooting',
    title: `Event ${key}`,
    date: '2026-01-24',
    derivation: {
      expression: null,
      rules: ['test'],
      steps: [],
      anchor: 'none',
      anchorDate: '',
      known: ['year', 'month', 'day'],
      guessed: [],
      alternative: '',
      unresolved: false,
    },
    status: 'happened',
    people: [],
    organisations: [],
    place: '',
    amount: '',
    confidence: 0.5,
    evidence: [sampleEvidence(0, 27)],
    main: false,
    reasons: { trigger: null, status: null, participants: [], mentions: [], signals: [] },
    ...changes,
  }
}

export function sampleEvidence(start: number, end: number): SampleEvent['evidence'][number] {
  return {
    start,
    end,
    quote: SAMPLE_TEXT.slice(start, end),
    prefix: SAMPLE_TEXT.slice(Math.max(0, start - 32), start),
    suffix: SAMPLE_TEXT.slice(end, end + 32),
    rules: ['testRule'],
  }
}

export function sampleExtraction(events: SampleEvent[], changes: Partial<ExtractionReply> = {}): ExtractionReply {
  return { version: 1, published: '', events, unresolvedCount: 0, ...changes }
}

export function sampleArticle(changes: Partial<ReadArticle> = {}): ReadArticle {
  return {
    reader: 'text',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    title: 'Council meets',
    outlet: 'Example Courier',
    byline: 'A. Writer',
    url: '',
    language: 'en',
    publication: { date: '2026-02-03', origin: 'dateline', certain: true },
    text: SAMPLE_TEXT,
    parts: [],
    ...changes,
  }
}

/** Of a library without own types. */
export const SAMPLE_STAMP = readingStamp(DEFAULT_READING)

/** A request whose file is told apart by `name`. */
export function sampleRequest(
  receiptId: number,
  name: string,
  events: SampleEvent[],
  article: Partial<ReadArticle> = {},
): SaveArticleRequest {
  const read = sampleArticle(article)
  const { certain, date } = read.publication
  return {
    file: {
      sha256: createHash('sha256').update(name).digest('hex'),
      textSha256: createHash('sha256').update(read.text).digest('hex'),
      fileName: name,
      storedName: `stored-${name}`,
      byteLength: read.text.length,
    },
    article: read,
    extraction: sampleExtraction(events, { published: certain ? date : '' }),
    stamp: SAMPLE_STAMP,
    receiptId,
    position: 0,
    importedAtMs: 1_769_000_000_000,
    sourcePath: Buffer.from(`/news/${name}`),
    watched: [],
  }
}

/** Saves an article with these events, with a receipt of its own. */
export function saveSample(
  db: LibraryDatabase,
  name: string,
  events: SampleEvent[],
  article: Partial<ReadArticle> = {},
): SavedArticle {
  return saveArticle(
    db,
    sampleRequest(
      startReceipt(db, { kind: 'import', name: '', startedAtMs: 1_769_000_000_000 }),
      name,
      events,
      article,
    ),
  )
}
