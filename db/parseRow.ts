import type { z } from 'zod'
import { AppError } from '../shared/ipc/appError.ts'

/**
 * Checks a row before anything trusts it: a library may come from a stranger. Throws `library-damaged` with the
 * column that does not hold.
 */
export function parseRow<Schema extends z.ZodType>(schema: Schema, row: unknown): z.output<Schema> {
  const result = schema.safeParse(row)
  if (result.success) return result.data
  throw new AppError('library-damaged', `column ${result.error.issues[0]?.path.join('.') ?? ''}`)
}

export function parseRows<Schema extends z.ZodType>(schema: Schema, rows: readonly unknown[]): z.output<Schema>[] {
  return rows.map((row) => parseRow(schema, row))
}
