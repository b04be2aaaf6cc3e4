import { z } from 'zod'
import { descriptionLimits, type TableDescription } from '../tables/describeTable.ts'
import { tableLimits } from '../tables/table.ts'
import type { TablePreview } from '../tables/tablePreview.ts'
import { readerLimits } from './readerLimits.ts'
import { readOnly } from './schemas.ts'

const count = z.int().min(0).max(tableLimits.rows)
const name = z.string().max(tableLimits.columnNameLength)
const cell = z.string().max(descriptionLimits.cellLength)
const dateText = z.string().max(80)

const formatCount = z.strictObject({
  format: z.string().max(40),
  count,
  examples: readOnly(z.array(dateText).max(5)),
})

const dates = z.strictObject({
  formats: readOnly(z.array(formatCount).max(20)),
  unread: formatCount.extend({ examples: readOnly(z.array(cell).max(5)) }),
  order: z.enum(['month-day', 'day-month']),
  isOrderSure: z.boolean(),
  evidence: z.strictObject({ monthDay: count, dayMonth: count, either: count }),
})

const column = z.strictObject({
  name: name.min(1),
  filledCount: count,
  samples: readOnly(z.array(cell).max(descriptionLimits.samples)),
  values: readOnly(
    z
      .array(z.strictObject({ value: z.string().max(descriptionLimits.valueLength), count }))
      .max(descriptionLimits.values),
  ),
  dates: dates.nullable(),
  meanLength: z.int().min(0).max(tableLimits.cellLength),
  numericShare: z.number().min(0).max(1),
  urlShare: z.number().min(0).max(1),
})

export const tableDescriptionSchema = z.strictObject({
  columns: readOnly(z.array(column).min(2).max(tableLimits.columns)),
  rowCount: count,
  raggedCount: count,
  noteCount: z.int().min(0).max(100),
  sheet: name,
  otherSheets: readOnly(z.array(z.string().max(tableLimits.cellLength)).max(10_000)),
  firstRows: readOnly(z.array(readOnly(z.array(cell).max(tableLimits.columns))).max(descriptionLimits.rows)),
}) satisfies z.ZodType<TableDescription>

export const tablePreviewSchema = z.strictObject({
  rowCount: count,
  undatedCount: count,
  untitledCount: count,
  unreadDates: readOnly(z.array(cell).max(5)),
  events: readOnly(
    z
      .array(
        z.strictObject({
          title: z.string().max(readerLimits.eventTitleLength),
          date: z.string().max(40),
          type: z.string().max(40),
          place: z.string().max(readerLimits.nameLength),
        }),
      )
      .max(descriptionLimits.rows),
  ),
}) satisfies z.ZodType<TablePreview>
