import { readFileSync } from 'node:fs'
import type { z } from 'zod'

/** Reads a file with one JSON value a line; throws when a line is not what `schema` says. */
export function readLines<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema>[] {
  return parseLines(readFileSync(file, 'utf8'), schema)
}

export function parseLines<Schema extends z.ZodType>(text: string, schema: Schema): z.infer<Schema>[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)))
}
