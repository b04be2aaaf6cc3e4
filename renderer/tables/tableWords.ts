import { counted } from '../../shared/model/counted.ts'
import { type DateColumn, datedCount } from '../../shared/tables/dates/dateColumn.ts'
import type { DateOrder } from '../../shared/tables/dates/dateFormat.ts'
import type { ColumnDescription, TableDescription } from '../../shared/tables/describeTable.ts'
import type { TablePreview } from '../../shared/tables/tablePreview.ts'

/** `8,558 rows become 8,558 events, 12 of them undated, 7 without a title.` */
export function resultWords({ rowCount, undatedCount, untitledCount }: TablePreview): string {
  const parts = [
    `${counted(rowCount, 'row')} ${rowCount === 1 ? 'becomes' : 'become'} ${counted(rowCount, 'event')}`,
    ...(undatedCount > 0 ? [`${undatedCount.toLocaleString('en')} undated`] : []),
    ...(untitledCount > 0 ? [`${untitledCount.toLocaleString('en')} without a title`] : []),
  ]
  return `${parts.join(', ')}.`
}

/** What of the file is not as plain as a table should be; one sentence each. */
export function oddityWords({ raggedCount, noteCount, sheet, otherSheets }: TableDescription): readonly string[] {
  return [
    ...(otherSheets.length > 0
      ? [`This is the sheet “${sheet}”. Not imported: ${otherSheets.map((name) => `“${name}”`).join(', ')}.`]
      : []),
    ...(raggedCount > 0 ? [`${counted(raggedCount, 'row')} with fewer or more cells than the header.`] : []),
    ...(noteCount > 0 ? [`${counted(noteCount, 'line')} above the header, kept in the text of the article.`] : []),
  ]
}

/**
 * `m/d/yyyy: 8,558 cells, like 1/2/2015` for each format of a date column, then the cells that are no dates; in the
 * order of day and month that was chosen, where one was.
 */
export function formatWords(column: ColumnDescription, order: DateOrder | null): readonly string[] {
  if (column.dates === null) return ['None of its cells is a date that can be read.']
  const dates = inOrder(column.dates, order ?? column.dates.order)
  const unread = column.filledCount - datedCount(dates)
  return [
    ...dates.formats.map(
      ({ format, count, examples }) => `${format}: ${counted(count, 'cell')}, like ${examples.join(', ')}`,
    ),
    ...(unread > 0 ? [`No date: ${counted(unread, 'cell')}, like ${dates.unread.examples.join(', ')}`] : []),
  ]
}

const orderedNames: Readonly<Record<DateOrder, string>> = { 'month-day': 'm/d/yyyy', 'day-month': 'd/m/yyyy' }

/** The same column in the other order: cells that allow both, or only the other, are dates then. */
function inOrder(dates: DateColumn, order: DateOrder): DateColumn {
  if (order === dates.order) return dates
  const { monthDay, dayMonth } = dates.evidence
  const [own, other] = order === 'month-day' ? [monthDay, dayMonth] : [dayMonth, monthDay]
  const formats = dates.formats.map((each) =>
    each.format === orderedNames[dates.order]
      ? // What is the same day in both orders stays.
        { ...each, format: orderedNames[order], count: each.count - other + own }
      : each,
  )
  return { ...dates, formats }
}

/** `2 tables wait for their columns.` */
export function waitingWords(count: number): string {
  return `${counted(count, 'table')} ${count === 1 ? 'waits for its columns' : 'wait for their columns'}.`
}
