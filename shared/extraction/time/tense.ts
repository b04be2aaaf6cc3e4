import { IRREGULAR_PASTS } from '../lexicon/verbs.ts'
import { type Token, tokenAt } from '../text/token.ts'

export type Tense = 'past' | 'future' | 'none'

/** A tense and the token that shows it, -1 for none. */
export type TenseReading = { readonly tense: Tense; readonly at: number }

const FUTURE = new Set([
  'will',
  "'ll",
  'shall',
  "won't",
  'scheduled',
  'plans',
  'plan',
  'planned',
  'planning',
  'expected',
  'expects',
  'expect',
  'due',
  'until',
  'till',
  'deadline',
  'upcoming',
  'slated',
  'set',
  'expire',
  'expires',
  'expiring',
  'starting',
  'beginning',
  'intends',
  'poised',
  'ahead',
  'runs',
  'would',
  'by',
  'is',
  'are',
  'available',
])
const STRONG_FUTURE = new Set([
  'will',
  "'ll",
  'shall',
  "won't",
  'scheduled',
  'slated',
  'upcoming',
  'until',
  'till',
  'deadline',
  'due',
  'expire',
  'expires',
  'expected',
  'expects',
])
const WEAK_FUTURE = new Set([
  'is',
  'are',
  'by',
  'set',
  'plan',
  'starting',
  'beginning',
  'ahead',
  'available',
  'would',
  'planned',
])
const ORDERING = new Set([
  'told',
  'asked',
  'ordered',
  'instructed',
  'urged',
  'agreed',
  'vowed',
  'promised',
  'planned',
  'invited',
  'directed',
  'summoned',
])
const BACK = 25
const AHEAD = 14

/**
 * Tense of the clause around a time expression (tokens `first` to `last`) inside its sentence: looks back to the
 * nearest verb that shows one, then ahead. "will vote Monday" is future, "voted Monday" past, "told them to come on
 * Monday" future, "the hearing Monday" none.
 */
export function tenseAround(
  tokens: readonly Token[],
  sentenceFirst: number,
  sentenceLast: number,
  first: number,
  last: number,
): TenseReading {
  if (APPOINTMENTS.has(tokenAt(tokens, last).lower)) return { tense: 'none', at: -1 }
  if (tokenAt(tokens, first - 1).lower === 'through') return { tense: 'future', at: first - 1 }
  let infinitive = false
  for (let at = first - 1; at >= Math.max(sentenceFirst, first - BACK); at--) {
    const word = tokenAt(tokens, at).lower
    if (infinitive && ORDERING.has(word)) return { tense: 'future', at }
    if (STRONG_FUTURE.has(word)) return { tense: 'future', at }
    if (FUTURE.has(word) && !WEAK_FUTURE.has(word) && tokenAt(tokens, at + 1).lower === 'to')
      return { tense: 'future', at }
    if (word === 'set' && tokenAt(tokens, at + 1).lower === 'to') return { tense: 'future', at }
    if (isPlan(tokens, at)) return { tense: 'future', at }
    if (isModal(tokens, at)) return { tense: 'future', at }
    if (word === 'to' && tokenAt(tokens, at + 1).lower === 'be') return { tense: 'future', at }
    if (word === 'to' && !isNominal(tokenAt(tokens, at + 1))) infinitive = true
    else if (isPastVerb(tokens, at) && !isReport(word, first - at)) return { tense: 'past', at }
  }
  for (let at = last; at < Math.min(sentenceLast, last + AHEAD); at++) {
    const word = tokenAt(tokens, at).lower
    if (STRONG_FUTURE.has(word)) return { tense: 'future', at }
    if (isPastVerb(tokens, at)) return { tense: 'past', at }
  }
  return { tense: 'none', at: -1 }
}

/** "may", "might" of what is open: not "may have left", nor the month. */
function isModal(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at)
  return /^(?:may|might)$/.test(token.lower) && !token.capital && tokenAt(tokens, at + 1).lower !== 'have'
}

/** "plan another march", "is planned for", "set for". */
function isPlan(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokenAt(tokens, at).lower, tokenAt(tokens, at + 1).lower]
  if (word === 'plan' || word === 'plans') return /^(?:a|an|another|more|two|three)$/.test(next)
  return (word === 'planned' || word === 'set') && next === 'for'
}

/** "the March 15 deadline": the date belongs to the noun, whatever the verbs around say. */
const APPOINTMENTS = new Set(['deadline', 'hearing', 'election', 'elections', 'primary', 'trial'])

const REPORTS = new Set(['said', 'told', 'added', 'announced', 'wrote', 'noted', 'argued', 'stated', 'explained'])
const REPORT_REACH = 3

/** "said" dates its own saying only when the date stands beside it: "said Monday", not "said the March 15 deadline". */
function isReport(word: string, distance: number): boolean {
  return REPORTS.has(word) && distance > REPORT_REACH
}

function isNominal(token: Token): boolean {
  return token.capital || token.kind !== 'word' || token.lower === 'the' || token.lower === 'a' || token.lower === 'its'
}

const AUXILIARY_PASTS = new Set(['was', 'were', 'had', 'did', "didn't", "wasn't", "weren't", "hadn't"])

/** A word that reads as a past tense: "was", "said", "rejected". Not "-ed" after "to be" or "will be". */
export function isPastVerb(tokens: readonly Token[], at: number): boolean {
  const word = tokenAt(tokens, at).lower
  if (AUXILIARY_PASTS.has(word)) return true
  if (tokenAt(tokens, at - 1).lower === 'be') return false
  if (IRREGULAR_PASTS.has(word)) return true
  return (
    word.length > 4 &&
    word.endsWith('ed') &&
    !tokenAt(tokens, at).capital &&
    !/^(?:need|speed|indeed|exceed|united|hundred|alleged|armed|unarmed|limited)$/.test(word)
  )
}
