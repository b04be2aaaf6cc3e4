import { DAY_PARTS } from '../../lexicon/timeWords.ts'
import { type Token, tokenAt } from '../../text/token.ts'
import type { TimeMatch } from '../timeMatch.ts'

/**
 * A part of a day in front of its day joins it: "the morning of 31 January 1965", "early in the morning of April 29",
 * "the early morning hours of 30 April", "on the night of the shooting" (no day behind it) stays as it is.
 * `limit` is the end of the expression before.
 */
export function withLeadingPart(tokens: readonly Token[], match: TimeMatch, limit: number): TimeMatch {
  if (match.clock !== '' || match.type !== 'DATE' || !hasDay(match)) return match
  let at = match.first - 1
  if (tokenAt(tokens, at).lower === 'on') at--
  if (tokenAt(tokens, at).lower !== 'of') return match
  at--
  if (tokenAt(tokens, at).lower === 'hours') at--
  const part = DAY_PARTS.get(tokenAt(tokens, at).lower)
  if (part === undefined) return match
  let first = at
  for (const lead of [/^(?:early|late|predawn)$/, /^the$/, /^in$/, /^(?:early|late)$/]) {
    if (lead.test(tokenAt(tokens, first - 1).lower)) first--
  }
  if (/^in$/.test(tokenAt(tokens, first).lower)) first++
  if (first < limit) return match
  return { ...match, first, clock: `T${part}`, type: 'TIME', rules: [...match.rules, 'part of day'] }
}

function hasDay({ meaning }: TimeMatch): boolean {
  if (meaning.kind === 'calendar') return meaning.day !== null
  return meaning.kind === 'weekday' || meaning.kind === 'holiday' || meaning.kind === 'dayOfMonth'
}
