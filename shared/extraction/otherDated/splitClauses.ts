import { isInTime, type SentenceView, wordAt } from '../events/sentenceView.ts'
import { tokenAt } from '../text/token.ts'
import { type FiniteVerb, finiteVerb } from './finiteVerb.ts'

/** Tokens `first` to `last` (exclusive) of a sentence with one finite verb. */
export type DatedClause = { readonly first: number; readonly last: number; readonly verb: FiniteVerb }

type Stretch = readonly [first: number, last: number]

const OPENERS = new Set(
  'who which that where when while after before as because since if although though whereas so'.split(' '),
)
const COORDINATORS = new Set(['and', 'but', 'or'])
const COORDINATE_REACH = 5
const MARKS = new Set([',', ';', ':', '—', '–', '(', ')', '"', '“', '”'])
const SPEAKING = new Set('saying adding noting claiming arguing announcing stating warning'.split(' '))

/**
 * Cuts a sentence into clauses of one finite verb each: at marks, conjunctions and relative words. A stretch without a
 * verb goes with the one behind it ("In 1996, after a dispute, she left"), the last with the one in front.
 */
export function splitClauses(view: SentenceView): DatedClause[] {
  const clauses: { first: number; last: number; verb: FiniteVerb }[] = []
  let open = view.sentence.first
  for (const [first, last] of stretches(view)) {
    const verb = finiteVerb(view, first, last) ?? datedParticiple(view, first, last)
    const before = clauses.at(-1)
    if (verb !== null) clauses.push({ first: open, last, verb })
    // "…, saying that she would stay" goes on with what stands in front.
    else if (before !== undefined && open === first && wordAt(view, first).endsWith('ing')) before.last = last
    else continue
    open = last
  }
  const end = clauses.at(-1)
  if (end !== undefined) end.last = view.sentence.last
  return clauses
}

function stretches(view: SentenceView): Stretch[] {
  const found: Stretch[] = []
  let first = view.sentence.first
  for (let at = first; at < view.sentence.last; at++) {
    const [end, next] = cutAt(view, first, at)
    if (end < 0) continue
    if (end > first) found.push([first, end])
    first = next
  }
  if (first < view.sentence.last) found.push([first, view.sentence.last])
  return found
}

/** Where a stretch ends at a token and where the next begins; -1 where it goes on. */
function cutAt(view: SentenceView, first: number, at: number): Stretch {
  if (isInTime(view, at)) return [-1, -1]
  if (MARKS.has(tokenAt(view.tokens, at).text)) return [at, at + 1]
  const word = wordAt(view, at)
  if (at === first) return SPEAKING.has(word) ? [at + 1, at + 1] : [-1, -1]
  if (OPENERS.has(word)) return [at, at]
  // "by Ruiz and Okoro in 1976" goes on, "and opened a shop" does not.
  const end = Math.min(at + COORDINATE_REACH, view.sentence.last)
  return COORDINATORS.has(word) && finiteVerb(view, at + 1, end) !== null ? [at, at] : [-1, -1]
}

/** "…, forcing the firm to close in 1989", "the suit, filed in 2003, says": a participle with a time of its own. */
function datedParticiple(view: SentenceView, first: number, last: number): FiniteVerb | null {
  if (first === view.sentence.first || !/^\p{L}{2,}(?:ing|ed)$/u.test(wordAt(view, first))) return null
  if (tokenAt(view.tokens, first - 1).text !== ',') return null
  return view.times.some((time) => time.first >= first && time.last <= last && time.type === 'DATE')
    ? { at: first, tense: 'past' }
    : null
}
