import { type Token, tokenAt } from '../../text/token.ts'
import type { TimeMatch } from '../timeMatch.ts'

/**
 * Drops what reads as a time but is a name or a number: "Black Friday" keeps its day, but "Sunday Times", "Monday Night
 * Football", "Today show", "Sen. Tom May", "60 Minutes", "No. 2003" are none.
 */
export function dropUnlikely(tokens: readonly Token[], matches: readonly TimeMatch[]): TimeMatch[] {
  return matches.filter((match) => !isTitle(tokens, match))
}

const TITLE_NEXT = new Set([
  'times',
  'telegraph',
  'mirror',
  'express',
  'post',
  'show',
  'football',
  'herald',
  'mail',
  'night',
  'inc',
  'newspaper',
  'magazine',
  'program',
])

function isTitle(tokens: readonly Token[], match: TimeMatch): boolean {
  const next = tokenAt(tokens, match.last)
  const last = tokenAt(tokens, match.last - 1)
  if (last.kind === 'word' && last.capital && next.capital && TITLE_NEXT.has(next.lower)) return true
  return tokenAt(tokens, match.first - 1).lower === 'usa' && last.lower === 'today'
}
