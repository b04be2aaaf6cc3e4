import { type Token, tokenAt } from '../../text/token.ts'
import type { PeriodPart, TimeMatch } from '../timeMatch.ts'

/**
 * A month or a day without a year takes the year told behind it: "in May this year", "on 24 May last year",
 * "May 24 of next year", "March 3, this year".
 * Not "on May 24, two years ago" (a distance), "in May 2020 last year" (it has its year), "on May 24. This year".
 */
export function yearBehind(tokens: readonly Token[], matches: readonly TimeMatch[]): TimeMatch[] {
  const found: TimeMatch[] = []
  for (const match of matches) {
    const before = found.at(-1)
    const part = before !== undefined && isYear(match) ? partOf(before) : null
    if (before === undefined || part === null || !isJoined(tokens, before.last, match.first)) found.push(match)
    else
      found.splice(-1, 1, {
        ...before,
        last: match.last,
        meaning: { kind: 'part', part, of: match.meaning },
        rules: [...before.rules, 'year behind'],
      })
  }
  return found
}

function isYear({ meaning }: TimeMatch): boolean {
  return meaning.kind === 'unit' && meaning.unit === 'year' && meaning.anchor === 'publication'
}

function partOf({ meaning }: TimeMatch): PeriodPart | null {
  if (meaning.kind !== 'calendar' || meaning.year !== null || meaning.month === null) return null
  const { month, day } = meaning
  return day === null ? { kind: 'month', month } : { kind: 'monthDay', month, day }
}

function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  return to === from || (to === from + 1 && /^(?:,|of)$/.test(tokenAt(tokens, from).lower))
}
