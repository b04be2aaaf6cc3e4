import { extract } from '../../../../shared/extraction/extract.ts'

/** Tuesday. */
export const PUBLISHED = '2026-02-03'

/** `words=value` of every time expression of a text published on PUBLISHED. */
export function timesIn(text: string): string[] {
  return extract({ text, published: PUBLISHED }).timexes.map((time) => `${time.text}=${time.value}`)
}

/** A text and the `words=value` of every time expression it holds, none for a counter-example. */
export type TimeCase = readonly [text: string, ...times: string[]]
