import { z } from 'zod'

/** Kinds of column that several tables have. */

export const flag = z.union([z.literal(0), z.literal(1)]).transform((value) => value === 1)

export const dayOrNull = z.int().nullable()

/** A JSON column, checked with the schema of what it holds. */
export function jsonOf<Schema extends z.ZodType>(schema: Schema) {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        context.addIssue('not JSON')
        return z.NEVER
      }
    })
    .pipe(schema)
}

export const nameList = jsonOf(z.array(z.string()))
