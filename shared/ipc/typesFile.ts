import { z } from 'zod'
import { EVENT_TYPE_PATTERN, isBuiltInType } from '../model/eventType.ts'
import { type OwnType, ownTypeLimits } from '../model/ownType.ts'
import type { Envelope } from './appError.ts'

const word = z
  .string()
  .trim()
  .min(1, 'a trigger is empty')
  .max(ownTypeLimits.triggerLength, `a trigger is longer than ${ownTypeLimits.triggerLength} characters`)
  .regex(/\p{L}/u, 'a trigger has no letter')

/** One type of the analyst's own. White space at the ends of names and triggers goes; colours become lower case. */
export const ownType = z.object({
  id: z
    .string()
    .regex(EVENT_TYPE_PATTERN, 'the id must begin with a letter and hold only a-z, 0-9, - and _')
    .refine((id) => !isBuiltInType(id), 'the id is that of a built-in type'),
  name: z
    .string()
    .trim()
    .min(1, 'the name is empty')
    .max(ownTypeLimits.nameLength, `the name is longer than ${ownTypeLimits.nameLength} characters`),
  color: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, 'the color must look like #1a2b3c')
    .transform((color) => color.toLowerCase()),
  triggers: z
    .array(word)
    .min(1, 'there is no trigger')
    .max(ownTypeLimits.triggers, `there are more than ${ownTypeLimits.triggers} triggers`)
    .transform((triggers): readonly string[] => triggers),
}) satisfies z.ZodType<OwnType>

export const ownTypes = z
  .array(ownType)
  .max(ownTypeLimits.types, `there are more than ${ownTypeLimits.types} types`)
  .superRefine((types, context) => {
    const ids = new Set<string>()
    for (const [index, { id }] of types.entries()) {
      if (ids.has(id)) context.addIssue({ code: 'custom', path: [index, 'id'], message: 'the id is used twice' })
      ids.add(id)
    }
  })

const typesFile = z.object({ types: ownTypes })

/**
 * The types of a file `{"types": [{"id", "name", "color", "triggers"}]}`. Fails as `types-invalid`, whose detail names
 * the entry: `type 2 (“bombing”): the color must look like #1a2b3c`.
 */
export function parseTypesFile(text: string): Envelope<readonly OwnType[]> {
  let data: unknown
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return invalid('it is not JSON')
  }
  const parsed = typesFile.safeParse(data)
  if (parsed.success) return { ok: true, value: parsed.data.types }
  const [issue] = parsed.error.issues
  return invalid(issue === undefined ? 'it holds no types' : describeIssue(issue, data))
}

export function typesFileText(types: readonly OwnType[]): string {
  return `${JSON.stringify({ types }, null, 2)}\n`
}

function describeIssue({ path, message }: z.core.$ZodIssue, data: unknown): string {
  const [list, index, field] = path
  if (list !== 'types') return 'it has no list "types"'
  if (typeof index !== 'number') return message.startsWith('Invalid') ? '"types" is not a list' : message
  const id = z.object({ types: z.array(z.unknown()) }).safeParse(data).data?.types[index]
  const name = z.object({ id: z.string() }).safeParse(id).data?.id
  const what = message.startsWith('Invalid')
    ? `${String(field ?? 'the entry')} is missing or not of the right kind`
    : message
  return `type ${index + 1}${name === undefined ? '' : ` (“${name.slice(0, 40)}”)`}: ${what}`
}

function invalid(detail: string): Envelope<never> {
  return { ok: false, error: { code: 'types-invalid', detail } }
}
