import { z } from 'zod'
import { eventStatuses } from '../../../shared/model/eventStatus.ts'

/** The part of an extracted event that is scored. */
export const foundEvent = z.object({
  type: z.string(),
  date: z.string(),
  status: z.enum(eventStatuses),
  people: z.array(z.string()).readonly(),
  place: z.string(),
  confidence: z.number(),
  main: z.boolean(),
  evidence: z.array(z.object({ start: z.number(), end: z.number() })).readonly(),
})

export type FoundEvent = z.infer<typeof foundEvent>
