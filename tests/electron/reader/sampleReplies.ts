import type { ExtractionReply, ReaderReply, ReaderRequest } from '../../../shared/ipc/readerProtocol.ts'
import type { ReadArticle } from '../../../shared/model/readArticle.ts'
import { DEFAULT_READING } from '../../../shared/model/readingSettings.ts'

export const sampleText = 'The council voted on Monday. Two people were hurt.'

export const sampleRequest = {
  kind: 'read',
  id: 1,
  fileName: 'a.txt',
  bytes: new TextEncoder().encode(sampleText),
  published: null,
  reading: DEFAULT_READING,
} satisfies ReaderRequest

export const sampleEvidence = {
  start: 0,
  end: 28,
  quote: sampleText.slice(0, 28),
  prefix: '',
  suffix: ' Two people were hurt.',
  rules: ['vote'],
}

type SampleEvent = ExtractionReply['events'][number]

export function sampleEvent(change: Partial<SampleEvent> = {}): SampleEvent {
  return {
    key: 'funding_vote:0',
    type: 'funding_vote',
    title: 'The council voted',
    date: '2026-01-19',
    derivation: {
      expression: { start: 21, end: 27, text: 'Monday' },
      rules: ['weekday'],
      steps: [],
      anchor: 'publication',
      anchorDate: '2026-01-20',
      known: [],
      guessed: ['year', 'month', 'day'],
      alternative: '',
      unresolved: false,
    },
    status: 'happened',
    people: [],
    organisations: ['council'],
    place: '',
    amount: '',
    confidence: 0.8,
    evidence: [sampleEvidence],
    main: true,
    reasons: { trigger: null, status: null, participants: [], mentions: [], signals: [] },
    ...change,
  }
}

export function sampleExtraction(change: Partial<ExtractionReply> = {}): ExtractionReply {
  return { version: 1, published: '2026-01-20', events: [sampleEvent()], unresolvedCount: 0, ...change }
}

export function sampleArticle(change: Partial<ReadArticle> = {}): ReadArticle {
  return {
    reader: 'text',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    title: 'Council votes',
    outlet: '',
    byline: '',
    url: '',
    language: '',
    publication: { date: '2026-01-20', origin: 'dateline', certain: true },
    text: sampleText,
    parts: [],
    ...change,
  }
}

export function sampleReply(
  change: {
    readonly id?: number
    readonly article?: Partial<ReadArticle>
    readonly extraction?: Partial<ExtractionReply>
  } = {},
): Extract<ReaderReply, { kind: 'read' }> {
  return {
    kind: 'read',
    id: change.id ?? 1,
    article: sampleArticle(change.article),
    extraction: sampleExtraction(change.extraction),
  }
}
