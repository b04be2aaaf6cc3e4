import type { DateOrder } from '../../shared/tables/dates/dateFormat.ts'
import { Choice } from '../ui/Choice.tsx'
import type { MappingProps } from './ColumnList.tsx'
import classes from './TableDialog.module.css'
import { formatWords } from './tableWords.ts'

const orders: readonly { readonly value: DateOrder | 'open'; readonly label: string }[] = [
  { value: 'month-day', label: 'Month first (3/25)' },
  { value: 'day-month', label: 'Day first (25/3)' },
]

/** How the cells of the date column are read, with how many there are of each form; day and month to choose. */
export function DateChoice({ description, mapping, onChanged }: MappingProps) {
  const { date } = mapping
  if (date === null) return <p className={classes.hint}>No column has the meaning Date: the events will be undated.</p>
  if (date.kind === 'parts') {
    const parts = [date.year, date.month, date.day].filter((name) => name !== '')
    return (
      <section aria-label="Dates">
        <h3>Dates from {parts.join(', ')}</h3>
        {date.year === '' && <p className={classes.problem}>No column has the meaning Year.</p>}
      </section>
    )
  }
  const column = description.columns.find(({ name }) => name === date.column)
  if (column === undefined) return null
  const { dates } = column
  const isAmbiguous = dates !== null && dates.evidence.either + dates.evidence.monthDay + dates.evidence.dayMonth > 0
  const isOpen = isAmbiguous && !dates.isOrderSure && date.order === null
  return (
    <section aria-label="Dates" className={classes.group}>
      <h3>Dates in {date.column}</h3>
      <ul className={classes.formats}>
        {formatWords(column, date.order).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {isAmbiguous && (
        <>
          {isOpen && (
            <p className={classes.problem}>
              Nothing in the column tells day from month: {dates.evidence.either.toLocaleString('en')} cells allow both.
              Choose one.
            </p>
          )}
          <Choice
            label={dates.isOrderSure ? 'Order, as the column’s own cells tell' : 'Order'}
            options={isOpen ? [...orders, { value: 'open', label: 'Not chosen' }] : orders}
            value={date.order ?? (dates.isOrderSure ? dates.order : 'open')}
            onChosen={(order) => {
              if (order !== 'open') onChanged({ ...mapping, date: { ...date, order } })
            }}
          />
        </>
      )}
    </section>
  )
}
