import type { Which } from './timeMatch.ts'

/** Words that pick the period before, around or after the anchor. */
export const WHICH_WORDS: ReadonlyMap<string, Which> = new Map<string, Which>([
  ['last', 'last'],
  ['past', 'last'],
  ['previous', 'last'],
  ['this', 'this'],
  ['current', 'this'],
  ['next', 'next'],
  ['coming', 'coming'],
  ['upcoming', 'coming'],
])

/** -1, 0 or 1. */
export function whichOffset(which: Which): number {
  return which === 'last' ? -1 : which === 'next' || which === 'coming' ? 1 : 0
}
