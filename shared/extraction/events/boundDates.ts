import type { DateDerivation } from '../../model/dateDerivation.ts'
import { dayRange } from '../time/dayRange.ts'
import { clauseStart } from './clause.ts'
import type { Incident } from './incident.ts'
import { BOUND_DATE, type Mention, type MentionDate, NO_DERIVATION } from './mention.ts'
import { mentionWords } from './mentionWords.ts'
import { findWord, findWordBack, wordAt } from './sentenceView.ts'
import { withStep } from './withStep.ts'

const EARLIER = new Set(['earlier', 'previous', 'prior'])
const AFTER = new Set(['after', 'following', 'since'])
const REACH = 8

/**
 * Dates an undated event by another of the article: "following an earlier incident" is the other's date or before,
 * "sent after her death" lies between that death and publication. Only bounds the text states; nothing is guessed.
 */
export function boundDates(incidents: readonly Incident[], published: string): ReadonlyMap<Incident, MentionDate> {
  const bounds = new Map<Incident, MentionDate>()
  const bySentence = new Map<number, Incident[]>()
  for (const incident of incidents) {
    for (const { view } of incident.mentions) {
      const list = bySentence.get(view.sentence.index)
      if (list === undefined) bySentence.set(view.sentence.index, [incident])
      else if (list.at(-1) !== incident) list.push(incident)
    }
  }
  for (const incident of incidents) {
    const own = incident.date
    if (own !== null && own.quality > BOUND_DATE) continue
    if (incident.status !== 'happened') continue
    const first = incident.mentions.find(({ trigger }) => !trigger.mergeOnly)
    if (first === undefined) continue
    const together = (bySentence.get(first.view.sentence.index) ?? [])
      .slice(0, REACH)
      .filter((other) => other !== incident)
    const bound = earlierThan(first, together) ?? laterThan(first, together, published, own)
    if (bound !== null) bounds.set(incident, bound)
  }
  return bounds
}

/** "… shot X last month, following an earlier incident where an agent shot Y": Y's date is X's or before. */
function earlierThan(mention: Mention, together: readonly Incident[]): MentionDate | null {
  const { view, trigger } = mention
  if (findWordBack(view, trigger.first - 12, trigger.at, EARLIER) < 0) return null
  for (const other of together) {
    const date = other.date
    const range = date === null ? null : dayRange(date.date)
    if (date === null || date.quality <= BOUND_DATE) continue
    if (range === null || !Number.isFinite(range.last)) {
      if (date.derivation.unresolved)
        return {
          date: '',
          derivation: { ...fromOther('earlier', other, ''), unresolved: true },
          quality: BOUND_DATE,
        }
      continue
    }
    const last = date.date.split('/').at(-1) ?? ''
    return {
      date: `../${last}`,
      derivation: fromOther('earlier', other, date.date),
      quality: BOUND_DATE,
    }
  }
  return null
}

/** "sent to oversee matters after Reed's death": from the shooting of Reed to publication. */
function laterThan(
  mention: Mention,
  together: readonly Incident[],
  published: string,
  own: MentionDate | null,
): MentionDate | null {
  const { view, trigger } = mention
  const lead = findWord(view, trigger.last, trigger.last + 10, AFTER)
  const led = AFTER.has(wordAt(view, clauseStart(view, trigger.first) - 1))
  if (lead < 0 || led) return null
  for (const other of together) {
    const there = other.mentions.find(
      ({ trigger: { first }, view: { sentence } }) =>
        sentence.index === view.sentence.index && first > lead - 1 && first < lead + 8,
    )
    if (there === undefined || there.trigger.type === trigger.type) continue
    if (other.patients.size === 0 && !there.trigger.definite) continue
    const date = other.date
    const range = date === null ? null : dayRange(date.date)
    if (date === null) continue
    if (range === null || !Number.isFinite(range.first)) {
      return date.derivation.unresolved && (own === null || own.date === '')
        ? {
            date: '',
            derivation: { ...fromOther('later', other, ''), unresolved: true },
            quality: BOUND_DATE,
          }
        : null
    }
    const first = date.date.split('/')[0] ?? ''
    const end = published === '' ? '..' : published
    return {
      date: first === end ? first : `${first}/${end}`,
      derivation: fromOther('later', other, date.date),
      quality: BOUND_DATE,
    }
  }
  return null
}

/** Bounded by another event, with the phrase that tells it. `date` is that event's, or empty. */
function fromOther(because: 'earlier' | 'later', other: Incident, date: string): DateDerivation {
  const [told] = other.mentions
  const words = told === undefined ? null : mentionWords(told)
  const derivation = withStep(NO_DERIVATION, `${because} than another event`, {
    kind: 'bound',
    because,
    date,
    words,
  })
  return { ...derivation, anchor: 'text', anchorDate: date }
}
