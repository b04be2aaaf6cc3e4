import { z } from 'zod'
import { eventStatuses, reviewStates } from '../model/eventStatus.ts'
import { EVENT_TYPE_PATTERN } from '../model/eventType.ts'
import { figureFormats } from '../model/figureRequest.ts'
import { publicationOrigins } from '../model/publication.ts'
import { ownTypes } from './typesFile.ts'

/**
 * A list that the models may call read-only. Not zod's own `readonly()`: that freezes the value before it knows whether
 * it is a list, and a typed array then makes even `safeParse` throw.
 */
export function readOnly<Item extends z.ZodType>(list: z.ZodArray<Item>) {
  return list.transform((items): readonly z.output<Item>[] => items)
}

/** Row ids of the library. */
export const id = z.int().min(1).max(Number.MAX_SAFE_INTEGER)

/** Days since 1970 within the years 0 to 9999. */
export const day = z.int().min(-719_528).max(2_932_896)

export const pageSize = z.int().min(1).max(500)

/** A built-in type's id or an own one's. */
export const eventType = z.string().regex(EVENT_TYPE_PATTERN)

export const eventFilter = z.strictObject({
  types: readOnly(z.array(eventType).max(200)).nullable(),
  review: readOnly(z.array(z.enum(reviewStates)).max(reviewStates.length)),
  text: z.string().max(500),
  articleId: id.nullable(),
  dated: z.enum(['dated', 'undated', 'both']),
})

/** One value or a list of them; `people` and `organisations` take lists, see db/eventEdits.ts. */
export const fieldValue = z.union([z.string().max(2000), readOnly(z.array(z.string().min(1).max(500)).max(200))])

export const figureRequest = z.strictObject({
  filter: eventFilter,
  range: z.strictObject({ fromDay: day, toDay: day }).nullable(),
  title: z.string().max(300),
  caption: z.string().max(2000),
  hasSources: z.boolean(),
  theme: z.enum(['light', 'dark']),
})

export const figureSave = figureRequest.extend({
  format: z.enum(figureFormats),
  scale: z.int().min(1).max(4),
})

/** An ISO calendar day or nothing. */
export const isoDayOrEmpty = z.union([z.literal(''), z.iso.date()])

export const readingSettings = z.strictObject({
  ownTypes: readOnly(ownTypes),
  otherDated: z.boolean(),
})

export const publication = z.strictObject({
  date: isoDayOrEmpty,
  origin: z.enum(publicationOrigins),
  certain: z.boolean(),
})

export const eventStatus = z.enum(eventStatuses)
