import { comparableText } from '../identity/comparableText.ts'

type ToldEvent = { readonly id: number; readonly textHash: string; readonly quotes: readonly string[] }

/**
 * By event of one article, what it is told by: the article's text, the words, and which of several that are told by the
 * same words it is. Two articles with one text tell the same events, whatever the day they count from.
 *
 * @example twinsOf([{ id: 1, textHash: 'ab…', quotes: ['Two were hurt.'] }]) // 1 → 'ab… Two were hurt. 0'
 */
export function twinsOf(events: readonly ToldEvent[]): ReadonlyMap<number, string> {
  const seen = new Map<string, number>()
  const twins = new Map<number, string>()
  for (const { id, textHash, quotes } of events.toSorted((a, b) => a.id - b.id)) {
    const words = `${textHash} ${comparableText(quotes[0] ?? '')}`
    const count = seen.get(words) ?? 0
    seen.set(words, count + 1)
    twins.set(id, `${words} ${count}`)
  }
  return twins
}
