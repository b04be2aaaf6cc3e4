import { type Token, tokenAt } from '../../text/token.ts'
import type { TimeMatch } from '../timeMatch.ts'

const JOINTS = new Set(['and', 'or', ',', '&'])

/**
 * A year behind the last of several months or days holds for those before it: in "April and June 1955" April is of
 * 1955. Not "in April. June 1955", nor "December and January 1956" (the year before).
 */
export function shareYear(tokens: readonly Token[], matches: readonly TimeMatch[]): TimeMatch[] {
  const shared = [...matches]
  for (let index = shared.length - 2; index >= 0; index--) {
    const [here, next] = [shared[index], shared[index + 1]]
    if (here?.meaning.kind !== 'calendar' || next?.meaning.kind !== 'calendar') continue
    const [mine, year] = [here.meaning, next.meaning.year]
    if (mine.year !== null || mine.month === null || next.meaning.month === null || year === null) continue
    if (!areListed(tokens, here.last, next.first)) continue
    const meaning = { ...mine, year: mine.month > next.meaning.month ? year - 1 : year }
    shared[index] = { ...here, meaning, rules: [...here.rules, 'shared year'] }
  }
  return shared
}

function areListed(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false
  for (let at = from; at < to; at++) if (!JOINTS.has(tokenAt(tokens, at).lower)) return false
  return true
}
