import { readDateCell } from '../../../../shared/tables/dates/readDateCell.ts'
import { SEPARATORS, separatorFits } from './separators.ts'

const LEAST_LINES = 3
const LONGEST_NAME = 40
/** Prose has commas, so that two columns of them are none. */
const LEAST_COLUMNS = { ',': 3, ';': 3, '|': 2, '\t': 2 } as const

/**
 * Whether a text whose name does not say so is a table beyond doubt: a header of short names, each its own, then rows of
 * exactly as many cells, and a column of dates or numbers throughout.
 *
 *     yes:  id,date,city      no:  Dear Jane, dear John,      no:  Smith, John, Omaha
 *           1,2026-01-02,Lima      the vote, we hear, failed.     Roe, Jane, Lima
 *           2,2026-01-05,Oslo      Yours, as ever, Ann            Poe, Max, Oslo
 */
export function isClearlyTable(text: string): boolean {
  return separatorFits(text).some(({ separator, width, share, lines }) => {
    const [header = [], ...rows] = lines
    if (share < 1 || width < LEAST_COLUMNS[separator] || lines.length < LEAST_LINES) return false
    const names = header.map((name) => name.trim())
    if (names.some((name) => name === '' || name.length > LONGEST_NAME || /[.!?:]$/.test(name))) return false
    if (new Set(names).size < names.length || names.some(isValue)) return false
    return names.some((_name, index) => rows.every((row) => isValue((row[index] ?? '').trim())))
  })
}

/** A quick look that turns away nearly all prose: the first lines hold one separator equally often. */
export function mayBeTable(text: string): boolean {
  const lines = text.slice(0, QUICK_LOOK).trimStart().split('\n', LEAST_LINES)
  if (lines.length < LEAST_LINES) return false
  // What stands in quotation marks is looked at in full.
  const plain = lines.filter((line) => !line.includes('"'))
  return SEPARATORS.some((separator) => {
    const counts = new Set(plain.map((line) => line.split(separator).length))
    return lines[0]?.includes(separator) === true && counts.size <= 1
  })
}

const QUICK_LOOK = 8192

function isValue(cell: string): boolean {
  return /^[-+]?[\d,]*\.?\d+%?$/.test(cell) || readDateCell(cell, 'month-day') !== null
}
