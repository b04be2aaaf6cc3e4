import { findAges } from './entities/findAges.ts'
import { findCasualties } from './entities/findCasualties.ts'
import { findEntities } from './entities/findEntities.ts'
import { mentionsOf } from './entities/mentionsOf.ts'
import { findEvents } from './events/findEvents.ts'
import { lexText } from './lexText.ts'
import { findOtherDated } from './otherDated/findOtherDated.ts'
import { compileTypes } from './ownTypes/compileTypes.ts'
import { detectLanguage } from './text/detectLanguage.ts'
import { splitSentences } from './text/splitSentences.ts'
import { parseDay } from './time/calendar.ts'
import { type PlacedTimex, readTimes } from './time/readTimes.ts'
import type { ExtractedEvent, Extraction, ExtractionInput, Timex } from './types.ts'

/**
 * Reads the events of an article, with its time expressions and entities. Pure and linear in the length of the text.
 * A text that is not English gives nothing rather than a wrong event.
 */
export function extract({
  text,
  published,
  ownTypes = [],
  otherDated = false,
  counts = false,
  onStep = () => {},
  lexed = lexText(text, onStep),
}: ExtractionInput): Extraction {
  const { tokens } = lexed
  const language = detectLanguage(tokens)
  // Without any word there is nothing to misread, and a date may stand alone.
  if (language !== 'en' && tokens.some(({ kind }) => kind === 'word'))
    return { language, timexes: [], entities: [], casualties: [], ages: [], events: [] }
  const document = { text, tokens, sentences: splitSentences(text, tokens) }
  const day = published === null ? null : parseDay(published)
  const times = readTimes(document, lexed.times(), day)
  onStep()
  const entities = findEntities(document)
  onStep()
  const compiled = ownTypes.length === 0 ? null : compileTypes(ownTypes)
  const publication = day === null || published === null ? '' : published
  const typed = findEvents(document, entities, times, publication, compiled)
  onStep()
  const events = otherDated
    ? withOtherDated(typed, findOtherDated(document, entities, times, publication, typed))
    : typed
  return {
    language,
    timexes: times.map(toTimex),
    entities: mentionsOf(text, tokens, entities),
    casualties: counts ? findCasualties(text, tokens) : [],
    ages: counts ? findAges(text, tokens, entities) : [],
    events,
  }
}

function withOtherDated(typed: readonly ExtractedEvent[], other: readonly ExtractedEvent[]): ExtractedEvent[] {
  return [...typed, ...other].sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
}

function toTimex({ start, end, text, type, value, date, derivation }: PlacedTimex): Timex {
  return { start, end, text, type, value, date, derivation }
}
