import type { DateOrder } from './dateFormat.ts'
import { ORDERED_FORMATS, readDateCell } from './readDateCell.ts'
import { withoutTime } from './withoutTime.ts'

/** How many cells of a column have one format, with the first of them. */
export type FormatCount = { readonly format: string; readonly count: number; readonly examples: readonly string[] }

/** Numeric dates of a column by what they allow: `25/3/2015` is day first only, `3/5/2015` is either. */
export type OrderEvidence = { readonly monthDay: number; readonly dayMonth: number; readonly either: number }

/** What a column says when its cells are read as dates. */
export type DateColumn = {
  /** The formats found, the most frequent first. */
  readonly formats: readonly FormatCount[]
  /** Cells that hold something, but no date. */
  readonly unread: FormatCount
  readonly order: DateOrder
  /** False where no cell tells which of the two orders is meant, or some tell one and some the other. */
  readonly isOrderSure: boolean
  readonly evidence: OrderEvidence
}

const EXAMPLES = 3

/**
 * Reads every cell of a column. The order of day and month is decided by the cells that allow only one, for all of them;
 * `order` asks for one whatever they say.
 */
export function dateColumn(cells: readonly string[], order: DateOrder | null = null): DateColumn {
  const evidence = orderEvidence(cells)
  const found = order ?? (evidence.dayMonth > evidence.monthDay ? 'day-month' : 'month-day')
  const counts = new Map<string, { count: number; examples: string[] }>()
  const unread = { count: 0, examples: [] as string[] }
  for (const cell of cells) {
    if (cell === '') continue
    const reading = readDateCell(cell, found)
    let counted = unread
    if (reading !== null) {
      counted = counts.get(reading.format) ?? { count: 0, examples: [] }
      counts.set(reading.format, counted)
    }
    counted.count += 1
    if (counted.examples.length < EXAMPLES && !counted.examples.includes(cell)) counted.examples.push(cell)
  }
  return {
    formats: [...counts].map(([format, counted]) => ({ format, ...counted })).sort((a, b) => b.count - a.count),
    unread: { format: '', ...unread },
    order: found,
    isOrderSure: isSure(evidence),
    evidence,
  }
}

/** One cell of either kind decides for a column, unless another contradicts it. */
function isSure({ monthDay, dayMonth, either }: OrderEvidence): boolean {
  return monthDay > 0 ? dayMonth === 0 : dayMonth > 0 || either === 0
}

function orderEvidence(cells: readonly string[]): OrderEvidence {
  let [monthDay, dayMonth, either] = [0, 0, 0]
  for (const cell of cells) {
    const text = withoutTime(cell)
    const first = ORDERED_FORMATS['month-day'].read(text)
    const second = ORDERED_FORMATS['day-month'].read(text)
    if (first !== null && second === null) monthDay += 1
    else if (first === null && second !== null) dayMonth += 1
    // 3/3/2015 is the same day both ways.
    else if (first !== null && first !== second) either += 1
  }
  return { monthDay, dayMonth, either }
}

/** Cells of a column that are dates. */
export function datedCount({ formats }: DateColumn): number {
  return formats.reduce((sum, { count }) => sum + count, 0)
}
