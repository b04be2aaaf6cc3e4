import { DAY_PARTS, SEASONS, UNITS } from '../lexicon/timeWords.ts'
import { rememberByWord } from '../text/rememberByWord.ts'
import { type Token, tokenAt } from '../text/token.ts'
import { addModifiers } from './refiners/addModifiers.ts'
import { countFromDate } from './refiners/countFromDate.ts'
import { dropUnlikely } from './refiners/dropUnlikely.ts'
import { joinDayAndClock } from './refiners/joinDayAndClock.ts'
import { joinRanges } from './refiners/joinRanges.ts'
import { shareYear } from './refiners/shareYear.ts'
import { withinPeriod } from './refiners/withinPeriod.ts'
import { yearBehind } from './refiners/yearBehind.ts'
import { NUMBER_START, type TimeMatch, type TimeReading, type TimeRule } from './timeMatch.ts'
import { TIME_RULES } from './timeRules.ts'

const REFINERS = [
  dropUnlikely,
  withinPeriod, // before joinDayAndClock: "the first Monday of next month at 9 a.m."
  yearBehind,
  countFromDate,
  joinDayAndClock,
  addModifiers, // after it: "early Monday morning" is "early" of the joined expression
  shareYear,
  joinRanges, // last: an end of a range may have modifiers of its own
]

/** Tokens from one step to the next: some milliseconds of work. */
const STEP = 16_384

/**
 * Finds every time expression of a text, in order and without overlaps. One pass, bounded look-around.
 * @param onStep see ExtractionInput
 */
export function findTimes(tokens: readonly Token[], onStep: () => void = () => {}): TimeMatch[] {
  const found: TimeMatch[] = []
  let at = 0
  while (at < tokens.length) {
    if (at % STEP === 0) onStep()
    const best = readLongest(tokens, at)
    if (best === null) {
      at++
      continue
    }
    const { rule, reading } = best
    found.push({
      first: reading.begin ?? at,
      last: reading.end,
      type: reading.type,
      meaning: reading.meaning,
      clock: reading.clock ?? '',
      clockUntil: '',
      approximate: false,
      rules: [rule.name],
    })
    at = reading.end
  }
  return REFINERS.reduce<TimeMatch[]>((matches, refine) => refine(tokens, matches), found)
}

const RULES_BY_START = indexRules()

function indexRules(): ReadonlyMap<string, readonly TimeRule[]> {
  const index = new Map<string, TimeRule[]>()
  for (const rule of TIME_RULES) {
    for (const start of new Set(rule.starts)) index.set(start, [...(index.get(start) ?? []), rule])
  }
  return index
}

/** Words that rules begin with behind an article that add nothing to it: "the in" begins no time. */
const NOT_BEHIND_ARTICLE = new Set(['a', 'an', 'the', 'in', 'at', 'by', 'from', 'since', 'until', 'that', 'this'])

/** "a couple of days", "a few weeks": counts that need their article. */
const COUNTS_BEHIND_ARTICLE = ['couple', 'few', 'half', 'dozen']

/** What may stand behind "the", "a" or "an" in a time: units, counts, and words that other rules begin with. */
const BEHIND_ARTICLE: ReadonlySet<string> = new Set(
  [...UNITS.keys(), ...DAY_PARTS.keys(), ...SEASONS.keys(), ...COUNTS_BEHIND_ARTICLE, ...RULES_BY_START.keys()].filter(
    (word) => !NOT_BEHIND_ARTICLE.has(word),
  ),
)

/** Most articles begin no time, and a dozen rules begin with one: the word behind settles it before any is asked. */
function isIdleArticle(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokenAt(tokens, at)
  if (lower !== 'the' && lower !== 'a' && lower !== 'an') return false
  const next = tokenAt(tokens, at + 1)
  return next.kind === 'word' && !BEHIND_ARTICLE.has(next.lower)
}

const NO_RULES: readonly TimeRule[] = []
const rulesFor = rememberByWord(
  ({ kind, lower }) => RULES_BY_START.get(kind === 'number' ? NUMBER_START : lower) ?? NO_RULES,
)

function readLongest(tokens: readonly Token[], at: number): { rule: TimeRule; reading: TimeReading } | null {
  const token = tokenAt(tokens, at)
  const rules = rulesFor(token)
  if (token.kind === 'mark' || rules.length === 0 || isIdleArticle(tokens, at)) return null
  let best: { rule: TimeRule; reading: TimeReading } | null = null
  for (const rule of rules) {
    const reading = rule.read(tokens, at)
    if (reading !== null && (best === null || reading.end > best.reading.end)) best = { rule, reading }
  }
  return best
}
