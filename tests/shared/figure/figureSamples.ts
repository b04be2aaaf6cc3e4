import fc from 'fast-check'
import type { FigureEvent, FigureInput } from '../../../shared/figure/types.ts'
import { dayNumber, isoDay } from '../../../shared/model/calendar.ts'
import { eventStatuses, reviewStates } from '../../../shared/model/eventStatus.ts'
import { builtInTypes } from '../../../shared/model/eventType.ts'

export function figureEvent(event: Partial<FigureEvent> & Pick<FigureEvent, 'id'>): FigureEvent {
  return {
    type: 'shooting',
    title: `Event ${event.id}`,
    date: '2026-01-24',
    status: 'happened',
    review: 'accepted',
    people: [],
    place: '',
    source: { outlet: 'The Paper', title: 'An article', published: '2026-02-03' },
    otherSources: [],
    quote: 'A sentence of the article.',
    ...event,
  }
}

export function figureInput(input: Partial<FigureInput> & Pick<FigureInput, 'events'>): FigureInput {
  return {
    range: null,
    title: 'A title',
    caption: 'A caption.',
    hasSources: true,
    theme: 'light',
    ownTypes: [],
    filter: null,
    libraryRevision: 'revision-1',
    ...input,
  }
}

/** One event of every form a date can have, of several types and states. */
export const everyForm: readonly FigureEvent[] = [
  figureEvent({ id: 1, date: '2026-01-07', title: 'A day' }),
  figureEvent({ id: 2, date: '2025-12', type: 'deployment', title: 'A month' }),
  figureEvent({ id: 3, date: '2022', type: 'directive', title: 'A year' }),
  figureEvent({ id: 4, date: '2025-09-10/2025-11-20', type: 'court_ruling', title: 'An interval' }),
  figureEvent({ id: 5, date: '2026-01-24~', type: 'protest', title: 'About a day' }),
  figureEvent({ id: 6, date: '2025-10~', type: 'protest', title: 'About a month' }),
  figureEvent({ id: 7, date: '2025-06-15?', type: 'arrest', title: 'An uncertain day' }),
  figureEvent({ id: 8, date: '2025-07?', type: 'arrest', title: 'An uncertain month' }),
  figureEvent({ id: 9, date: '../2026-01', type: 'investigation', title: 'By a month' }),
  figureEvent({ id: 10, date: '2026-02-02/..', type: 'directive', title: 'From a day', status: 'planned' }),
  figureEvent({ id: 11, date: '2026-02-03', type: 'funding_vote', title: 'A plan', status: 'planned' }),
  figureEvent({ id: 12, date: '2024-03', type: 'legislation', title: 'A proposal', status: 'proposed' }),
  figureEvent({ id: 13, date: '2023-05-05', type: 'other', title: 'A rejected one', review: 'rejected' }),
  figureEvent({ id: 14, date: '', type: 'other', title: 'An undated one', review: 'proposed' }),
]

const day = fc.integer({ min: dayNumber(1946, 1, 1), max: dayNumber(2030, 12, 31) })

/** Dates of every form within the years 1946 to 2031. */
export const anyDate: fc.Arbitrary<string> = fc
  .tuple(day, fc.integer({ min: 1, max: 400 }), fc.nat(11))
  .map(([from, length, form]) => {
    const iso = isoDay(from)
    const forms = [
      iso,
      iso,
      iso,
      iso.slice(0, 7),
      iso.slice(0, 4),
      `${iso}~`,
      `${iso.slice(0, 7)}~`,
      `${iso}?`,
      `../${iso}`,
      `${iso}/..`,
      `${iso}/${isoDay(from + length)}`,
      `${iso.slice(0, 4)}%`,
    ]
    return forms[form] ?? iso
  })

/** Text as a hostile article may hold it: markup, entities, controls, lone surrogates, right-to-left, emoji. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    '</text><script>alert(1)</script>',
    '"><image href="https://example.org/x.png"/>',
    '&amp;&lt;&#0;&unknown;',
    ']]><![CDATA[ --> <!-- ',
    'url(#x) javascript:alert(1) \u202eevil\u202c',
    '\u0000\u0007\u001b[31m\ud800 lone \udc00',
    'x'.repeat(500),
    'word '.repeat(100),
    'שלום عالم 你好世界 👩‍👩‍👧‍👦',
  ),
)

const anySource = fc.record({ outlet: anyText, title: anyText, published: fc.constantFrom('', '2026-02-03') })

export function anyEvents(maxLength: number): fc.Arbitrary<FigureEvent[]> {
  const event = fc.record({
    type: fc.constantFrom(...builtInTypes),
    title: anyText,
    date: anyDate,
    status: fc.constantFrom(...eventStatuses),
    review: fc.constantFrom(...reviewStates),
    people: fc.constant([]),
    place: anyText,
    source: anySource,
    otherSources: fc.array(anySource, { maxLength: 5 }),
    quote: anyText,
  })
  return fc
    .array(event, { minLength: 1, maxLength })
    .map((events) => events.map((fields, index) => ({ id: index + 1, ...fields })))
}
