import type { DateSide, DerivationStep, SideReason, YearReason } from '../../model/dateDerivation.ts'
import { dayRange } from './dayRange.ts'
import type { TimeContext } from './timeContext.ts'
import type { Anchor, TimeMeaning } from './timeMatch.ts'

/** The links of the chain from a relative expression to its date: what it counts from, which side or year, and why. */
export function stepsFrom(
  meaning: TimeMeaning,
  date: string,
  second: string,
  anchor: Anchor,
  anchorDate: string,
  context: TimeContext,
): readonly DerivationStep[] {
  const steps: DerivationStep[] = [
    { kind: 'count', from: anchor, date: anchorDate, words: anchor === 'text' ? context.referenceWords : null },
  ]
  if (hasTwoSides(meaning)) steps.push(sideStep(meaning, date, anchorDate, context))
  else if (lacksYear(meaning)) steps.push(yearStep(meaning, date, context))
  if (second !== '') steps.push({ kind: 'second', because: 'side', words: null })
  return steps
}

/** A day or weekend comes round every week, so that there is one on either side of the anchor. */
function hasTwoSides(meaning: TimeMeaning): boolean {
  return (
    meaning.kind === 'weekday' ||
    meaning.kind === 'weekdayDay' ||
    (meaning.kind === 'unit' && meaning.unit === 'weekend' && meaning.offset === 0)
  )
}

function lacksYear(meaning: TimeMeaning): boolean {
  return meaning.kind === 'namedMonth' || ('year' in meaning && meaning.year === null)
}

function sideStep(meaning: TimeMeaning, date: string, anchorDate: string, context: TimeContext): DerivationStep {
  const because: SideReason = hasOwnWord(meaning) ? 'word' : context.tense === 'none' ? 'custom' : 'tense'
  return { kind: 'side', side: sideOf(date, anchorDate), because, words: wordsOf(because, context) }
}

function yearStep(meaning: TimeMeaning, date: string, context: TimeContext): DerivationStep {
  const because: YearReason = hasOwnWord(meaning)
    ? 'word'
    : context.runningYear !== null
      ? 'running'
      : context.tense === 'none'
        ? 'nearest'
        : 'tense'
  const words = because === 'running' ? context.referenceWords : wordsOf(because, context)
  return { kind: 'year', year: date.slice(0, 4), because, words }
}

/** "last", "this", "next" in the expression itself. */
function hasOwnWord(meaning: TimeMeaning): boolean {
  return 'which' in meaning && meaning.which !== 'bare'
}

function wordsOf(because: SideReason | YearReason, context: TimeContext) {
  return because === 'tense' ? context.tenseWords : null
}

function sideOf(date: string, anchorDate: string): DateSide {
  const [there, here] = [dayRange(date), dayRange(anchorDate)]
  if (there === null || here === null) return 'same'
  if (there.last < here.first) return 'past'
  return there.first > here.last ? 'future' : 'same'
}
