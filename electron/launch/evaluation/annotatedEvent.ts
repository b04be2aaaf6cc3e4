import { z } from 'zod'

const span = z.tuple([z.number(), z.number()])

/** An event as an annotator wrote it down; `mentions` are the places of its trigger phrases. */
const annotatedEvent = z.object({
  type: z.string(),
  /** EDTF or empty. */
  date: z.string(),
  status: z.string(),
  people: z.array(z.string()),
  place: z.string(),
  mentions: z.array(span),
})

export type AnnotatedEvent = z.infer<typeof annotatedEvent>

/** One annotated news text. */
export const annotatedArticle = z.object({
  id: z.string(),
  published: z.string(),
  text: z.string(),
  events: z.array(annotatedEvent),
})

export type AnnotatedArticle = z.infer<typeof annotatedArticle>
