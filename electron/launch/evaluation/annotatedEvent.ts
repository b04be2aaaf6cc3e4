import { z } from 'zod'

/** Where a phrase stands: its offsets, or its words where they occur once in the text. */
const mention = z.union([z.tuple([z.number(), z.number()]), z.string()])

const annotatedEvent = z.object({
  type: z.string(),
  /** EDTF or empty. */
  date: z.string(),
  status: z.string(),
  people: z.array(z.string()),
  place: z.string(),
  mentions: z.array(mention),
})

/** An event as an annotator wrote it down; `mentions` are the places of its trigger phrases, `[start, end)`. */
export type AnnotatedEvent = Omit<z.infer<typeof annotatedEvent>, 'mentions'> & {
  readonly mentions: readonly (readonly [start: number, end: number])[]
}

/** A time expression with its TIMEX3 value; in an article they stand in order of text. */
const annotatedTime = z.object({ text: z.string(), value: z.string() })

export type AnnotatedTime = z.infer<typeof annotatedTime>

/** One annotated news text. Reading it throws when a phrase does not stand in the text exactly once. */
export const annotatedArticle = z
  .object({
    id: z.string(),
    published: z.string(),
    text: z.string(),
    events: z.array(annotatedEvent),
    times: z.array(annotatedTime).default([]),
  })
  .transform((article) => ({
    ...article,
    events: article.events.map(
      (event): AnnotatedEvent => ({ ...event, mentions: event.mentions.map((phrase) => place(phrase, article)) }),
    ),
  }))

export type AnnotatedArticle = z.infer<typeof annotatedArticle>

function place(
  phrase: z.infer<typeof mention>,
  { id, text }: { readonly id: string; readonly text: string },
): readonly [number, number] {
  if (typeof phrase !== 'string') return phrase
  const start = text.indexOf(phrase)
  if (start < 0 || text.includes(phrase, start + 1)) throw new Error(`${id}: “${phrase}” does not stand there once`)
  return [start, start + phrase.length]
}
