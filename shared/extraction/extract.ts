import type { Extraction, ExtractionInput } from './types.ts'
import { parseDay } from './time/calendar.ts'
import { readTimes } from './time/readTimes.ts'
import { splitSentences } from './text/splitSentences.ts'
import { tokenise } from './text/tokenise.ts'

export function extract(input: ExtractionInput): Extraction {
  const tokens = tokenise(input.text)
  const sentences = splitSentences(input.text, tokens)
  const timexes = readTimes({ text: input.text, tokens, sentences }, input.published === null ? null : parseDay(input.published))
  return { timexes, entities: [], events: [] }
}
