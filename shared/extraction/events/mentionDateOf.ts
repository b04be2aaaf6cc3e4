import type { ArticleWords } from '../../model/articleWords.ts'
import type { BoundReason, DateDerivation } from '../../model/dateDerivation.ts'
import type { EventStatus } from '../../model/eventStatus.ts'
import { shortWords } from '../text/wordsBetween.ts'
import { dayRange } from '../time/dayRange.ts'
import type { PlacedTimex } from '../time/readTimes.ts'
import { BOUND_DATE, type MentionDate, NO_DATE, NO_DERIVATION, OWN_DATE } from './mention.ts'
import { type SentenceView, wordAt } from './sentenceView.ts'
import type { Trigger } from './trigger.ts'
import { withStep } from './withStep.ts'

export function fromTime(view: SentenceView, time: PlacedTimex, status: EventStatus, published: string): MentionDate {
  const derivation = { ...time.derivation, rules: [...time.derivation.rules, 'nearest time in the sentence'] }
  if (time.date === '') {
    if (time.value === 'PAST_REF')
      return bounded(published, `../${published}`, 'recently', derivation, { because: 'recent', words: null })
    if (time.value === 'FUTURE_REF')
      return bounded(published, `${published}/..`, 'soon', derivation, { because: 'soon', words: null })
    return { date: '', derivation: { ...derivation, unresolved: true }, quality: OWN_DATE }
  }
  const lead = wordAt(view, time.first - 1)
  const leadWords = lead === '' ? null : shortWords(view.text, view.tokens, time.first - 1, time.first)
  if (status !== 'happened' && /^(?:by|until|before|till)$/.test(lead)) {
    const last = time.date.split('/').at(-1) ?? ''
    return {
      date: published === '' ? `../${last}` : orderedRange(published, last),
      derivation: withBound(derivation, 'until', time.date, leadWords),
      quality: OWN_DATE,
    }
  }
  if (status === 'happened' && lead === 'by') {
    return {
      date: openBefore(time.date),
      derivation: withBound(derivation, 'by', time.date, leadWords),
      quality: OWN_DATE,
    }
  }
  if (lead === 'since' && !time.date.includes('/')) {
    return {
      date: `${time.date}/..`,
      derivation: withBound(derivation, 'since', time.date, leadWords),
      quality: OWN_DATE,
    }
  }
  if (status === 'planned' && !time.date.includes('/') && published !== '' && isPast(time.date, published)) {
    return {
      date: `${time.date}/..`,
      derivation: withBound(
        { ...derivation, rules: [...derivation.rules, 'planned since'] },
        'planned',
        time.date,
        null,
      ),
      quality: OWN_DATE,
    }
  }
  const capped = capAtPublication(time.date, status, published)
  return {
    date: capped,
    derivation: capped === time.date ? derivation : withBound(derivation, 'published', published, null),
    quality: OWN_DATE,
  }
}

/** A plan cannot lie before publication nor a report after it, when the other reading lies on the right side. */
export function bestReading(time: PlacedTimex, status: EventStatus, published: string): PlacedTimex {
  const { alternative } = time.derivation
  if (!isWrongSide(time.date, alternative, status, published)) return time
  const why = status === 'planned' ? 'planned, so to come' : 'happened, so past'
  return {
    ...time,
    date: alternative,
    derivation: {
      ...withStep(time.derivation, why, {
        kind: 'side',
        side: status === 'planned' ? 'future' : 'past',
        because: 'status',
        words: null,
      }),
      alternative: time.date,
    },
  }
}

/** "said on Friday he intended to": the plan is as old as its telling, and open. */
function isPast(date: string, published: string): boolean {
  const [range, today] = [dayRange(date), dayRange(published)]
  return range !== null && today !== null && range.last <= today.first
}

function isWrongSide(date: string, alternative: string, status: EventStatus, published: string): boolean {
  if (alternative === '') return false
  const [read, other, today] = [dayRange(date), dayRange(alternative), dayRange(published)]
  if (read === null || other === null || today === null) return false
  if (status === 'planned') return read.last < today.first && other.last >= today.first
  return status === 'happened' && read.first > today.last && other.first <= today.last
}

/** What happened this week happened by the day of publication; what is planned for it, from then on. */
function capAtPublication(date: string, status: EventStatus, published: string): string {
  if (published === '' || !date.includes('/') || date.includes('..')) return date
  const range = dayRange(date)
  const today = dayRange(published)
  if (range === null || today === null || !(range.first <= today.first && today.first < range.last)) return date
  const [first, last] = date.split('/')
  if (status === 'happened') return first === published ? published : `${first}/${published}`
  return `${published}/${last}`
}

function openBefore(date: string): string {
  return date.includes('/') ? date : `../${date}`
}

function orderedRange(first: string, last: string): string {
  const [a, b] = [dayRange(first), dayRange(last)]
  return a !== null && b !== null && a.first <= b.last ? `${first}/${last}` : last
}

function withBound(
  derivation: DateDerivation,
  because: BoundReason,
  date: string,
  words: ArticleWords | null,
): DateDerivation {
  return { ...derivation, steps: [...derivation.steps, { kind: 'bound', because, date, words }] }
}

function bounded(
  published: string,
  date: string,
  rule: string,
  derivation: DateDerivation,
  { because, words }: { readonly because: BoundReason; readonly words: ArticleWords | null },
): MentionDate {
  const unresolved = published === ''
  return {
    date: unresolved ? '' : date,
    derivation: {
      ...withStep(derivation, rule, { kind: 'bound', because, date: published, words }),
      anchor: 'publication',
      anchorDate: published,
      unresolved,
    },
    quality: BOUND_DATE,
  }
}

export function fromTense(view: SentenceView, trigger: Trigger, status: EventStatus, published: string): MentionDate {
  const words = shortWords(view.text, view.tokens, trigger.verb?.first ?? trigger.first, trigger.at + 1)
  if (status === 'planned') {
    const coming = { because: 'coming', words } as const
    return bounded(published, `${published}/..`, 'planned from publication', NO_DERIVATION, coming)
  }
  if (
    status === 'happened' &&
    trigger.verb !== null &&
    trigger.verb.present &&
    (trigger.verb.perfect || trigger.verb.progressive)
  ) {
    const done = { because: 'done', words } as const
    return bounded(published, `../${published}`, 'present tense by publication', NO_DERIVATION, done)
  }
  if (status === 'happened' && trigger.type === 'investigation' && !trigger.mergeOnly) {
    // A report or inquiry that the article can cite was there by its publication.
    return bounded(published, `../${published}`, 'inquiry by publication', NO_DERIVATION, { because: 'cited', words })
  }
  return { date: '', derivation: NO_DERIVATION, quality: NO_DATE }
}
