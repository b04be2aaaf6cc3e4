import { z } from 'zod'
import { EVENT_TYPE_PATTERN, type EventType } from '../model/eventType.ts'
import type { DateOrder } from './dates/dateFormat.ts'
import { tableLimits } from './table.ts'

/**
 * Where the date of a row stands: in one column, or in one each for year, month and day. `order` says which of two
 * numbers is the month; null where the column's own cells tell.
 */
export type DateSource =
  | { readonly kind: 'column'; readonly column: string; readonly order: DateOrder | null }
  /** `month` and `day` may be empty: then the date is a year or a month. */
  | { readonly kind: 'parts'; readonly year: string; readonly month: string; readonly day: string }

/** The type of a row's event: by the value of a column, where it has one for it, else `otherwise`. */
export type TypeSource = {
  /** Empty: every row has the type `otherwise`. */
  readonly column: string
  readonly values: readonly { readonly value: string; readonly type: EventType }[]
  readonly otherwise: EventType
}

/** What the columns of a table mean. Columns are named as in its header; an empty name is none. */
export type TableMapping = {
  readonly date: DateSource | null
  /** Text with columns in braces: `{Name}, {City}`. */
  readonly title: string
  readonly type: TypeSource
  /** Joined with commas. */
  readonly place: readonly string[]
  readonly people: readonly string[]
  readonly organisations: readonly string[]
  /** Newspaper, agency or the like that a row comes from, and its address. */
  readonly source: string
  readonly url: string
  readonly amount: string
  /** Stands in for a title where the row has none. */
  readonly description: string
}

export const NO_MAPPING: TableMapping = {
  date: null,
  title: '',
  type: { column: '', values: [], otherwise: 'other' },
  place: [],
  people: [],
  organisations: [],
  source: '',
  url: '',
  amount: '',
  description: '',
}

export const mappingLimits = { typeValues: 500, columns: 20, titleLength: 500 } as const

const columnName = z.string().max(tableLimits.columnNameLength)
const columnNames = z
  .array(columnName.min(1))
  .max(mappingLimits.columns)
  .transform((names): readonly string[] => names)
const type = z.string().regex(EVENT_TYPE_PATTERN)

/** Also the form of a `--mapping` file, in which everything may be left out. */
export const tableMappingSchema = z.strictObject({
  date: z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('column'),
        column: columnName.min(1),
        order: z.enum(['month-day', 'day-month']).nullable().default(null),
      }),
      z.strictObject({
        kind: z.literal('parts'),
        year: columnName.min(1),
        month: columnName.default(''),
        day: columnName.default(''),
      }),
    ])
    .nullable()
    .default(null),
  title: z.string().max(mappingLimits.titleLength).default(''),
  type: z
    .strictObject({
      column: columnName.default(''),
      values: z
        .array(z.strictObject({ value: z.string().max(tableLimits.cellLength), type }))
        .max(mappingLimits.typeValues)
        .transform((values): readonly { value: string; type: string }[] => values)
        .default([]),
      otherwise: type.default('other'),
    })
    .default(NO_MAPPING.type),
  place: columnNames.default([]),
  people: columnNames.default([]),
  organisations: columnNames.default([]),
  source: columnName.default(''),
  url: columnName.default(''),
  amount: columnName.default(''),
  description: columnName.default(''),
}) satisfies z.ZodType<TableMapping>
