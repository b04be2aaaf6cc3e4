import { z } from 'zod'
import type { Envelope } from '../ipc/appError.ts'
import { type TableMapping, tableMappingSchema } from './tableMapping.ts'

const whole = z.record(z.string(), z.unknown())

/** What a file may write shorter than it is kept: one column for a list, a type for all rows, a column for the date. */
const SHORT_FORMS: ReadonlyMap<string, (words: string) => unknown> = new Map<string, (words: string) => unknown>([
  ['date', (column) => ({ kind: 'column', column })],
  ['type', (otherwise) => ({ otherwise })],
  ['place', (column) => [column]],
  ['people', (column) => [column]],
  ['organisations', (column) => [column]],
])

/**
 * The mapping of a `--mapping` file. Fails as `mapping-invalid`, whose detail names the part that is wrong.
 *
 *     {"date": "Incident date", "title": "{Victim}, {City}", "type": "shooting", "place": ["City", "State"]}
 *     {"date": {"kind": "column", "column": "When", "order": "day-month"}, "title": "{Subject}",
 *      "type": {"column": "Kind", "values": [{"value": "EO", "type": "directive"}], "otherwise": "other"}}
 */
export function parseMappingFile(text: string): Envelope<TableMapping> {
  let data: unknown
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return invalid('it is not JSON')
  }
  const object = whole.safeParse(data)
  if (!object.success) return invalid('it is no object')
  const named = Object.fromEntries(
    Object.entries(object.data).map(([name, value]) => {
      const longer = SHORT_FORMS.get(name)
      return [name, typeof value === 'string' && longer !== undefined ? longer(value) : value]
    }),
  )
  const parsed = tableMappingSchema.safeParse(named)
  if (parsed.success) return { ok: true, value: parsed.data }
  const [issue] = parsed.error.issues
  const part = issue?.path.length === 0 ? issue.message : `“${issue?.path.join('.')}” is not right`
  return invalid(part.slice(0, 150))
}

function invalid(detail: string): Envelope<never> {
  return { ok: false, error: { code: 'mapping-invalid', detail } }
}
