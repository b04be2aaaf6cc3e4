import { extract } from '../../../shared/extraction/extract.ts'
import type { LexedText } from '../../../shared/extraction/lexText.ts'
import type { ExtractedEvent } from '../../../shared/extraction/types.ts'
import { EXTRACTOR_VERSION } from '../../../shared/extraction/version.ts'
import type { Envelope } from '../../../shared/ipc/appError.ts'
import { readerLimits } from '../../../shared/ipc/readerLimits.ts'
import type { ExtractionReply } from '../../../shared/ipc/readerProtocol.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import type { ReadingSettings } from '../../../shared/model/readingSettings.ts'
import { oneLine } from './plainText.ts'
import { derivationWithinLimits, reasonsWithinLimits } from './reasonsWithinLimits.ts'
import { signOfLife } from './signOfLife.ts'

/**
 * The events of a text. `published` is null when the publication date is not certain: relative dates then stay open,
 * and `unresolvedCount` is the number of events that wait for it (not of all date expressions).
 */
export function extractEvents(
  lexed: LexedText,
  published: string | null,
  reading: ReadingSettings,
): Envelope<ExtractionReply> {
  const { events } = extract({ text: lexed.text, lexed, published, ...reading, onStep: signOfLife })
  if (events.length > readerLimits.events) {
    return { ok: false, error: { code: 'text-too-large', detail: `${events.length} events` } }
  }
  return {
    ok: true,
    value: {
      version: EXTRACTOR_VERSION,
      published: published ?? '',
      events: events.map(eventWithinLimits),
      unresolvedCount: events.filter((event) => event.derivation.unresolved).length,
    },
  }
}

/** Text without full stops makes "sentences" and names of any length; what main would refuse is cut here. */
export function eventWithinLimits(event: ExtractedEvent): ExtractionReply['events'][number] {
  const { nameLength, eventTitleLength, names, evidence } = readerLimits
  const name = (text: string) => oneLine(text, nameLength)
  return {
    ...event,
    title: oneLine(event.title, eventTitleLength),
    people: event.people.slice(0, names).map(name),
    organisations: event.organisations.slice(0, names).map(name),
    place: name(event.place),
    amount: name(event.amount),
    derivation: derivationWithinLimits(event.derivation),
    reasons: reasonsWithinLimits(event.reasons),
    evidence: event.evidence.slice(0, evidence).map(shortEvidence),
  }
}

function shortEvidence({ rules, ...place }: Evidence): ExtractionReply['events'][number]['evidence'][number] {
  const isShort = place.quote.length <= readerLimits.quoteLength
  const quote = isShort ? place.quote : place.quote.slice(0, readerLimits.quoteLength)
  return {
    ...place,
    quote,
    end: place.start + quote.length,
    // What follows the shorter quote is the rest of the long one.
    suffix: isShort ? place.suffix : place.quote.slice(quote.length, quote.length + place.suffix.length),
    rules: rules.slice(0, readerLimits.rules),
  }
}
