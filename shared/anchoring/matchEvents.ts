/** What two readings of one event have in common, when its article changed in between. */
export type EventTrace = {
  readonly type: string
  /** The sentences that tell it, in order. */
  readonly quote: string
}

/** Shares of common words from which on a reworded sentence counts as the same. */
const ENOUGH = 0.6

/** Sentences are compared each with each, so not those of a long table whose every row is new. */
const MAX_COMPARISONS = 1_000_000

/**
 * Pairs the events of an article's old and new reading, each at most once: first those of one type whose sentences are
 * word for word the same, then those whose sentences share most words. Answers for indices of `before` the index of
 * `after`. Where they stand in the text says nothing: it is another text.
 *
 * "Two men were shot on Friday." and "Three men were shot on Friday." are one event; "A man was arrested" and "A bill was
 * passed" are two.
 */
export function matchEvents(before: readonly EventTrace[], after: readonly EventTrace[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  const byWords = new Map<string, number[]>()
  for (const [index, trace] of after.entries()) {
    const same = byWords.get(wordsKey(trace))
    if (same === undefined) byWords.set(wordsKey(trace), [index])
    else same.push(index)
  }
  for (const [index, trace] of before.entries()) {
    const same = byWords.get(wordsKey(trace))?.shift()
    if (same === undefined) continue
    pairs.set(index, same)
    taken.add(same)
  }
  const left = before.map((trace, index) => ({ trace, index })).filter(({ index }) => !pairs.has(index))
  const free = after.map((trace, index) => ({ trace, index })).filter(({ index }) => !taken.has(index))
  if (left.length * free.length > MAX_COMPARISONS) return pairs
  for (const { before: old, after: now } of closest(left, free)) {
    if (pairs.has(old) || taken.has(now)) continue
    pairs.set(old, now)
    taken.add(now)
  }
  return pairs
}

type Numbered = { readonly trace: EventTrace; readonly index: number }

function wordsKey({ type, quote }: EventTrace): string {
  return `${type} ${words(quote).join(' ')}`
}

/** Pairs of one type that are alike enough, the most alike first; of equals those that come first in the texts. */
function closest(left: readonly Numbered[], free: readonly Numbered[]) {
  const wordsOf = new Map([...left, ...free].map(({ trace }) => [trace, words(trace.quote)]))
  const pairs: { readonly before: number; readonly after: number; readonly share: number }[] = []
  for (const old of left) {
    for (const now of free) {
      if (old.trace.type !== now.trace.type) continue
      const share = commonShare(wordsOf.get(old.trace) ?? [], wordsOf.get(now.trace) ?? [])
      if (share >= ENOUGH) pairs.push({ before: old.index, after: now.index, share })
    }
  }
  return pairs.toSorted((one, other) => other.share - one.share || one.before - other.before || one.after - other.after)
}

/** Twice the words in common, by the words of both. */
function commonShare(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of other) {
    const count = counts.get(word) ?? 0
    if (count === 0) continue
    counts.set(word, count - 1)
    common += 1
  }
  return one.length + other.length === 0 ? 0 : (2 * common) / (one.length + other.length)
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
