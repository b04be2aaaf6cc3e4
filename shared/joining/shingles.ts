import { tokenise } from '../extraction/text/tokenise.ts'

const WORDS = 5
/** One in so many runs of words is kept, by its hash, so that equal runs are kept or left out in every text alike. */
const KEPT_OF = 4
const LEAST_SHARED = 5
const COPY_SHARE = 0.6

/**
 * Hashes of the runs of five words of a text, a quarter of them: what two copies of one agency report have in common
 * however they were cut. Linear in the text.
 */
export function shinglesOf(text: string): ReadonlySet<number> {
  const words = tokenise(text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ lower }) => hashOf(lower))
  const kept = new Set<number>()
  for (let at = 0; at + WORDS <= words.length; at++) {
    let hash = 0
    for (let next = at; next < at + WORDS; next++) hash = mix(hash, words[next] ?? 0)
    if (hash % KEPT_OF === 0) kept.add(hash)
  }
  return kept
}

/** Whether most of the shorter text stands in the longer. */
export function isNearCopy(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [less, more] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const hash of less) if (more.has(hash)) shared++
  return shared >= LEAST_SHARED && shared / less.size >= COPY_SHARE
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

function mix(hash: number, next: number): number {
  const mixed = Math.imul(hash ^ next, 0x9e3779b1)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
