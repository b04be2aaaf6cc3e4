import type { DayNumber } from '../model/calendar.ts'
import { isNearCopy } from './shingles.ts'

/** An article that may be a copy of another. */
export type CopyCandidate = {
  readonly id: number
  readonly publishedDay: DayNumber | null
  /** Of its text; equal ones are copies however short they are. */
  readonly textHash: string
  /** See `shinglesOf`. */
  readonly shingles: ReadonlySet<number>
}

/**
 * Which articles print what another did already: by id, the id of the earliest report of that text. Meant for the
 * articles of one event: every one is compared with every original.
 */
export function findCopies(articles: readonly CopyCandidate[]): ReadonlyMap<number, number> {
  const originals: CopyCandidate[] = []
  const copies = new Map<number, number>()
  for (const article of articles.toSorted(byPublication)) {
    const original = originals.find(
      ({ shingles, textHash }) => textHash === article.textHash || isNearCopy(shingles, article.shingles),
    )
    if (original === undefined) originals.push(article)
    else copies.set(article.id, original.id)
  }
  return copies
}

function byPublication(a: CopyCandidate, b: CopyCandidate): number {
  const day = ({ publishedDay }: CopyCandidate) => publishedDay ?? Number.MAX_SAFE_INTEGER
  return day(a) - day(b) || a.id - b.id
}
