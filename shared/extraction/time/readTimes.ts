import type { ArticleWords } from '../../model/articleWords.ts'
import { calendarDay, type DayNumber } from '../../model/calendar.ts'
import { type Sentence, type Token, type TokenisedText, tokenAt } from '../text/token.ts'
import { wordsBetween } from '../text/wordsBetween.ts'
import type { Timex } from '../types.ts'
import { dayRange } from './dayRange.ts'
import { moveNarrative, type Narrative } from './narrativeYear.ts'
import { resolveTime } from './resolveTime.ts'
import { type TenseReading, tenseAround } from './tense.ts'
import type { TimeMatch } from './timeMatch.ts'

/** A time expression with the tokens it covers and the sentence it stands in. */
export type PlacedTimex = Timex & {
  readonly first: number
  readonly last: number
  readonly sentence: number
}

/**
 * Resolves the time expressions of a text, in order.
 * `published` is the day number of publication, or null when it is not known for certain.
 */
export function readTimes(
  { text, tokens, sentences }: TokenisedText,
  matches: readonly TimeMatch[],
  published: DayNumber | null,
): PlacedTimex[] {
  const history = isHistory(matches, published)
  const times: PlacedTimex[] = []
  let reference = ''
  let referenceWords: ArticleWords | null = null
  let narrative: Narrative | null = null
  let sentenceIndex = 0
  for (const match of matches) {
    while (sentenceIndex + 1 < sentences.length && (sentences[sentenceIndex]?.last ?? 0) <= match.first) sentenceIndex++
    const sentence = sentences[sentenceIndex]
    if (sentence === undefined) break
    const last = Math.min(match.last, sentence.last)
    const reading = tenseAround(tokens, sentence.first, sentence.last, match.first, last)
    const resolved = resolveTime(match, {
      published,
      reference,
      referenceWords,
      runningYear: history ? (narrative?.year ?? null) : null,
      runningMonth: history ? (narrative?.month ?? null) : null,
      tense: reading.tense,
      tenseWords: tenseWords(text, tokens, sentence, reading),
    })
    const time = placeTimex(text, tokens, sentence, match, resolved)
    times.push(time)
    if (match.type === 'DATE' || match.type === 'TIME') {
      const range = dayRange(resolved.date)
      if (range !== null && Number.isFinite(range.first) && match.meaning.kind !== 'clock') {
        reference = resolved.date.replace(/[~?]$/, '')
        referenceWords = time.derivation.expression
        narrative = moveNarrative(narrative, tokens, sentence, match, resolved.date)
      }
    }
  }
  return times
}

function placeTimex(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  match: TimeMatch,
  resolved: ReturnType<typeof resolveTime>,
): PlacedTimex {
  const words = wordsBetween(text, tokens, match.first, match.last)
  return {
    ...words,
    type: match.type,
    value: resolved.value,
    date: resolved.date,
    derivation: {
      expression: words,
      rules: match.rules,
      steps: [...match.rules.map((rule) => ({ kind: 'read', rule }) as const), ...resolved.steps],
      anchor: resolved.anchor,
      anchorDate: resolved.anchorDate,
      known: resolved.known,
      guessed: resolved.guessed,
      alternative: resolved.alternative,
      unresolved: resolved.unresolved,
    },
    first: match.first,
    last: match.last,
    sentence: sentence.index,
  }
}

/** "was shot", "will vote": the helper with the verb behind it. */
function tenseWords(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  { at }: TenseReading,
): ArticleWords | null {
  if (at < 0) return null
  const isVerb = at > sentence.first && HELPERS.has(tokenAt(tokens, at - 1).lower)
  if (isVerb) return wordsBetween(text, tokens, at - 1, at + 1)
  const isHelper = HELPERS.has(tokenAt(tokens, at).lower)
  const next = tokenAt(tokens, at + 1)
  const hasVerb = isHelper && next.kind === 'word' && !next.capital && at + 1 < sentence.last
  return wordsBetween(text, tokens, at, hasVerb ? at + 2 : at + 1)
}

const HELPERS = new Set(['was', 'were', 'had', 'did', 'will', 'shall'])

const HISTORY_YEARS = 6
/** As many are enough where nothing counts from publication. */
const PLAIN_HISTORY_YEARS = 4
const HISTORY_SHARE = 0.6

/**
 * Whether a text tells history: most of its dates carry years well before publication and few count from it.
 * There a month without a year belongs to the year told last; in news it counts from publication.
 */
function isHistory(matches: readonly TimeMatch[], published: DayNumber | null): boolean {
  const publishedYear = published === null ? Number.POSITIVE_INFINITY : calendarDay(published).year
  let past = 0
  let present = 0
  for (const { meaning } of matches) {
    if (meaning.kind === 'calendar' && meaning.year !== null) meaning.year < publishedYear ? past++ : present++
    else if (meaning.kind === 'weekday' || (meaning.kind === 'unit' && meaning.anchor === 'publication')) present++
  }
  if (present === 0) return past >= PLAIN_HISTORY_YEARS
  return past >= HISTORY_YEARS && past / (past + present) >= HISTORY_SHARE
}
