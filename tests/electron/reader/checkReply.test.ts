import { describe, expect, test } from 'vitest'
import { replyHolds } from '../../../electron/reader/checkReply.ts'
import { readerReplySchema } from '../../../shared/ipc/readerProtocol.ts'
import { DEFAULT_READING } from '../../../shared/model/readingSettings.ts'
import {
  sampleEvent,
  sampleEvidence,
  sampleExtraction,
  sampleReply,
  sampleRequest,
  sampleText,
} from './sampleReplies.ts'

const uncertain = { date: '2026-01-20', origin: 'text', certain: false } as const

function withEvidence(change: Partial<typeof sampleEvidence>) {
  return sampleReply({
    extraction: { events: [sampleEvent({ evidence: [{ ...sampleEvidence, ...change }] })] },
  })
}

/** An event for each kind of reason, with words that stand elsewhere. */
function astray() {
  const words = { start: 0, end: 6, text: 'Monday' }
  const { derivation, reasons } = sampleEvent()
  const steps = [
    { kind: 'count', from: 'text', date: '2026-01-20', words },
    { kind: 'choose', because: 'nearest', over: [words] },
    { kind: 'bound', because: 'by', date: '2026-01-20', words },
  ] as const
  return [
    ...steps.map((step) => ({
      reason: step.kind,
      derivation: {
        ...derivation,
        steps: [step.kind === 'choose' ? { ...step, over: [...step.over] } : { ...step }],
      },
    })),
    { reason: 'trigger', reasons: { ...reasons, trigger: { rule: 'vote', words } } },
    { reason: 'status', reasons: { ...reasons, status: words } },
    { reason: 'mention', reasons: { ...reasons, mentions: [words] } },
    { reason: 'person', reasons: { ...reasons, participants: [{ name: 'Monday', role: 'agent' as const, words }] } },
  ]
}

describe('replyHolds', () => {
  test('passes a sound answer, and a failure', () => {
    expect(readerReplySchema.safeParse(sampleReply()).success).toBe(true)
    expect(replyHolds(sampleReply(), sampleRequest)).toBe(true)
    expect(replyHolds({ kind: 'failed', id: 1, code: 'text-empty', detail: '' }, sampleRequest)).toBe(true)
    expect(
      replyHolds(sampleReply({ article: { publication: uncertain }, extraction: { published: '' } }), sampleRequest),
    ).toBe(true)
  })

  test.each([
    ['a quote that is not in the text', withEvidence({ quote: 'Three people were hurt.' })],
    ['a quote at another place', withEvidence({ start: 1, end: 29 })],
    ['an empty range', withEvidence({ start: 5, end: 5 })],
    ['context that is not in the text', withEvidence({ suffix: ' Nobody was hurt.' })],
    ['context before the text', withEvidence({ prefix: 'x' })],
    [
      'words of a date that the text does not have',
      sampleReply({
        extraction: {
          events: [
            sampleEvent({
              derivation: { ...sampleEvent().derivation, expression: { start: 21, end: 28, text: 'Tuesday' } },
            }),
          ],
        },
      }),
    ],
    ...astray().map(({ reason, ...change }): [string, ReturnType<typeof sampleReply>] => [
      `words given as a reason that the text does not have: ${reason}`,
      sampleReply({ extraction: { events: [sampleEvent(change)] } }),
    ]),
    ['two events with one key', sampleReply({ extraction: { events: [sampleEvent(), sampleEvent({ main: false })] } })],
    [
      'two main events',
      sampleReply({ extraction: { events: [sampleEvent(), sampleEvent({ key: 'funding_vote:1' })] } }),
    ],
    ['dates counted from another day', sampleReply({ extraction: { published: '2026-01-21' } })],
    ['dates counted from an uncertain day', sampleReply({ article: { publication: uncertain } })],
    [
      'a certain publication without a date',
      sampleReply({
        article: { publication: { date: '', origin: 'none', certain: true } },
        extraction: { published: '' },
      }),
    ],
    ['NUL in the title', sampleReply({ article: { title: 'a\0b' } })],
    ['a lone surrogate in a name', sampleReply({ extraction: { events: [sampleEvent({ people: ['\uD800'] })] } })],
    ['NUL in the name of a part', sampleReply({ article: { parts: [{ start: 0, label: 'page\0' }] } })],
    ['a part that begins behind the text', sampleReply({ article: { parts: [{ start: 500, label: 'page 1' }] } })],
    [
      'parts that do not follow one another',
      sampleReply({
        article: {
          parts: [
            { start: 5, label: 'page 1' },
            { start: 5, label: 'page 2' },
          ],
        },
      }),
    ],
    ['more open dates than events', sampleReply({ extraction: { unresolvedCount: 2 } })],
  ])('refuses %s', (_name, reply) => {
    expect(replyHolds(reply, sampleRequest)).toBe(false)
  })

  test('refuses a publication date other than the one that was given', () => {
    const given = { ...sampleRequest, published: '2026-02-03' }
    expect(replyHolds(sampleReply(), given)).toBe(false)
    expect(replyHolds(sampleReply(), { ...given, published: '2026-01-20' })).toBe(true)
  })

  test('refuses the answer to another kind of question', () => {
    const extracted = { kind: 'extracted', id: 1, extraction: sampleExtraction() } as const
    expect(replyHolds(extracted, sampleRequest)).toBe(false)
    const request = {
      kind: 'extract',
      id: 1,
      text: sampleText,
      published: '2026-01-20',
      reading: DEFAULT_READING,
    } as const
    expect(replyHolds(extracted, request)).toBe(true)
    expect(replyHolds(sampleReply(), request)).toBe(false)
    expect(replyHolds(extracted, { ...request, published: null })).toBe(false)
  })
})
