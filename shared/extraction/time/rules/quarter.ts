import { ORDINALS } from '../../lexicon/timeWords.ts'
import { type Token, tokenAt } from '../../text/token.ts'
import { readTrailingYear, readYear } from '../readYear.ts'
import { fixed, NUMBER_START, type TimeReading, type TimeRule } from '../timeMatch.ts'

/**
 * Quarters, halves and fiscal years: "the first quarter of 2007", "fourth-quarter", "the second half of the year",
 * "fiscal 2007", "fiscal year 2026", "school year 2008", "Q3 2019", "2019-H2", "the latter half of 2008". Not "a quarter of a million", "the first half" of a match (read only with a year
 * or "of the year").
 */
export const quarter: TimeRule = {
  name: 'quarter',
  starts: [
    NUMBER_START,
    'the',
    'latter',
    'school',
    'academic',
    'first',
    'second',
    'third',
    'fourth',
    'fiscal',
    'financial',
    'q',
    'h',
  ],
  read(tokens, at) {
    const leading = readYear(tokenAt(tokens, at))
    if (leading !== null) return yearFirst(tokens, at + 1, leading)
    const place = tokenAt(tokens, at).lower === 'the' ? at + 1 : at
    const word = tokenAt(tokens, place).lower
    if (word === 'fiscal' || word === 'financial') {
      const yearPlace = tokenAt(tokens, place + 1).lower === 'year' ? place + 2 : place + 1
      const year = readYear(tokenAt(tokens, yearPlace))
      return year === null ? null : fixed(yearPlace + 1, 'DATE', `FY${year}`)
    }
    if (word === 'school' || word === 'academic') {
      const year = tokenAt(tokens, place + 1).lower === 'year' ? readYear(tokenAt(tokens, place + 2)) : null
      return year === null ? null : fixed(place + 3, 'DATE', `SY${year}`)
    }
    if (/^[qh]$/.test(word)) return numbered(tokens, place)
    const number = word === 'latter' ? 2 : ORDINALS.get(word)
    if (number === undefined || number > 4) return null
    const joined = tokenAt(tokens, place + 1).text === '-' ? place + 2 : place + 1
    const noun = tokenAt(tokens, joined).lower
    if (noun !== 'quarter' && !(noun === 'half' && number <= 2)) return null
    const year = readTrailingYear(tokens, joined + 1)
    const thisYear =
      ['this', 'the'].includes(tokenAt(tokens, joined + 2).lower) && tokenAt(tokens, joined + 3).lower === 'year'
    if (noun === 'half' && year === null && !thisYear) return null
    const meaning =
      noun === 'half'
        ? ({ kind: 'half', half: number, year: year?.year ?? null } as const)
        : ({ kind: 'quarter', quarter: number, year: year?.year ?? null } as const)
    return { end: year?.end ?? (thisYear ? joined + 4 : joined + 1), type: 'DATE', meaning }
  },
}

/** "Q3 2019", "H1 of 2020", "Q2" alone; the tokeniser cuts "Q3" in two. */
function numbered(tokens: readonly Token[], at: number): TimeReading | null {
  const piece = readPiece(tokens, at)
  if (piece === null) return null
  const year = readTrailingYear(tokens, piece.end)
  return year === null && piece.letter === 'h' ? null : reading(piece, year?.end ?? piece.end, year?.year ?? null)
}

/** "2019 Q3", "2019-H2". */
function yearFirst(tokens: readonly Token[], at: number, year: number): TimeReading | null {
  const hyphen = tokenAt(tokens, at).text === '-' && !tokenAt(tokens, at).spaceBefore ? 1 : 0
  const piece = readPiece(tokens, at + hyphen)
  return piece === null ? null : reading(piece, piece.end, year)
}

type Piece = { readonly letter: string; readonly number: number; readonly end: number }

function readPiece(tokens: readonly Token[], at: number): Piece | null {
  const [letter, digit] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)]
  const limit = letter.lower === 'q' ? /^[1-4]$/ : letter.lower === 'h' ? /^[12]$/ : null
  if (limit === null || digit.spaceBefore || !limit.test(digit.text)) return null
  return { letter: letter.lower, number: Number(digit.text), end: at + 2 }
}

function reading({ letter, number }: Piece, end: number, year: number | null): TimeReading {
  const meaning =
    letter === 'q'
      ? ({ kind: 'quarter', quarter: number, year } as const)
      : ({ kind: 'half', half: number, year } as const)
  return { end, type: 'DATE', meaning }
}
