import type { DateDerivation, DerivationStep, SecondReason } from '../model/dateDerivation.ts'
import { describeDate } from '../model/describeDate.ts'
import { parseEventDate } from '../model/edtf.ts'
import { explainStep } from './explainStep.ts'
import type { Explanation } from './explanation.ts'
import { sayAll } from './timeRuleWords.ts'

export type DateExplanation = {
  /** The chain in order, a sentence a link; at least one. */
  readonly chain: readonly Explanation[]
  /** Where it ends: `31 January 2026`, `undated`. */
  readonly result: string
  /** What else the words could mean, and why; null where there is nothing else. */
  readonly second: Explanation | null
}

/**
 * How the machine came to a date, in sentences.
 * @example “Saturday” is a day of the week. Counted from 3 February 2026, the day of publication. Taken as the nearest
 * one before, because “was shot” looks back. → 31 January 2026. Second reading: 24 January 2026, the one before.
 */
export function explainDate(derivation: DateDerivation, date: string): DateExplanation {
  return { chain: chainOf(derivation), result: describeDate(date), second: secondOf(derivation, date) }
}

function chainOf({ expression, steps, anchor, anchorDate }: DateDerivation): readonly Explanation[] {
  const chain: Explanation[] = []
  let subject = expression
  const last = steps.findLastIndex((step) => step.kind === 'read' && sayAll.has(step.rule))
  const told = steps.filter((step, index) => step.kind !== 'read' || index >= last)
  for (const step of steps.length > 0 ? told : olderSteps(anchor, anchorDate)) {
    const sentence = explainStep(step, subject)
    if (sentence !== null) chain.push(sentence)
    if (step.kind === 'read') subject = null
  }
  if (chain.length > 0 && steps.length > 0) return chain
  return [expression === null ? ['No words of the article date it.'] : [expression, ' dates it.'], ...chain]
}

/** Libraries of older versions hold the anchor alone. */
function olderSteps(anchor: DateDerivation['anchor'], date: string): readonly DerivationStep[] {
  return anchor === 'none' ? [] : [{ kind: 'count', from: anchor, date, words: null }]
}

function secondOf({ alternative, steps }: DateDerivation, date: string): Explanation | null {
  if (alternative === '') return null
  const step = steps.findLast(({ kind }) => kind === 'second')
  const reading = `Second reading: ${describeDate(alternative)}`
  if (step?.kind !== 'second') return [`${reading}.`]
  return step.words === null
    ? [`${reading}, ${secondWords(step.because, alternative, date)}.`]
    : [`${reading}, if `, step.words, ' dates it.']
}

function secondWords(because: SecondReason, alternative: string, date: string): string {
  if (because === 'order') return 'with day and month the other way round'
  if (because === 'words') return 'by other words of the sentence'
  const [second, first] = [dayOf(alternative), dayOf(date)]
  if (second === null || first === null) return 'the other one'
  const one = Math.abs(second - first) > LONGER_THAN_WEEKS_DAYS ? 'that of the year' : 'the one'
  return second < first ? `${one} before` : `${one} after`
}

/** Readings of a weekday or weekend lie a week or two apart, those of a month or season a year. */
const LONGER_THAN_WEEKS_DAYS = 100

function dayOf(date: string): number | null {
  const range = parseEventDate(date)
  return range === null ? null : (range.earliestDay ?? range.latestDay)
}
