import { MONTHS, WEEKDAYS } from '../../lexicon/timeWords.ts'
import { type Token, tokenAt } from '../../text/token.ts'
import { ALWAYS_HOLIDAYS, HOLIDAYS } from '../holidays.ts'
import { readTrailingYear } from '../readYear.ts'
import type { TimeRule, Which } from '../timeMatch.ts'
import { WHICH_WORDS } from '../which.ts'

/**
 * A holiday with a date: "Christmas", "last Thanksgiving", "New Year's Eve", "the Fourth of July", "Labor Day 2025".
 * Not "Christmas Island", "the Easter Rising", "Independence Day" as a film (cannot be told; read), "Easter eggs".
 */
export const holiday: TimeRule = {
  name: 'holiday',
  starts: [...new Set(HOLIDAYS.map(({ words }) => words[0] ?? '')), ...WHICH_WORDS.keys()],
  read(tokens, at) {
    const which: Which = WHICH_WORDS.get(tokenAt(tokens, at).lower) ?? 'bare'
    const place = which === 'bare' ? at : at + 1
    for (const { name, words } of HOLIDAYS) {
      if (!words.every((word, step) => tokenAt(tokens, place + step).lower === word)) continue
      const end = place + words.length
      if (isName(tokens, at, place, end)) return null
      if (/^(?:island|egg|eggs|tree|trees|carol|bunny)$/.test(tokenAt(tokens, end).lower)) return null
      if (!tokenAt(tokens, place).capital && !ALWAYS_HOLIDAYS.has(name)) continue
      const stated = readTrailingYear(tokens, end)
      const year = stated === null ? ofWhichYear(tokens, end) : { ...stated, which }
      return {
        end: year?.end ?? end,
        type: 'DATE',
        meaning: { kind: 'holiday', holiday: name, year: year?.year ?? null, which: year?.which ?? which },
      }
    }
    return null
  },
}

/** "of this year", "of last year". */
function ofWhichYear(tokens: readonly Token[], at: number): { year: null; which: Which; end: number } | null {
  const which = WHICH_WORDS.get(tokenAt(tokens, at + 1).lower)
  if (tokenAt(tokens, at).lower !== 'of' || which === undefined || tokenAt(tokens, at + 2).lower !== 'year') return null
  return { year: null, which, end: at + 3 }
}

/** "Easter Rising", "White Christmas": a word with a capital beside it makes a name of it. */
function isName(tokens: readonly Token[], at: number, place: number, end: number): boolean {
  const after = tokenAt(tokens, end)
  if (
    after.capital &&
    !after.shout &&
    !WEEKDAYS.has(after.lower) &&
    !MONTHS.has(after.lower) &&
    after.linesBefore === 0
  )
    return true
  const before = tokenAt(tokens, at - 1)
  const opens = tokenAt(tokens, at - 2).kind === 'mark'
  return (
    place === at &&
    before.capital &&
    !before.shout &&
    (!opens || tokenAt(tokens, at - 2).text === '"') &&
    !WEEKDAYS.has(before.lower)
  )
}
