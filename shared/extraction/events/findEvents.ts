import type { EventType } from '../../model/eventType.ts'
import { EVIDENCE_CONTEXT_LENGTH, type Evidence } from '../../model/evidence.ts'
import type { PlacedEntity } from '../entities/placedEntity.ts'
import type { CompiledTypes } from '../ownTypes/compileTypes.ts'
import { oneTypeEach } from '../ownTypes/oneTypeEach.ts'
import { reportDate } from '../ownTypes/reportDate.ts'
import type { TokenisedText } from '../text/token.ts'
import type { PlacedTimex } from '../time/readTimes.ts'
import type { ExtractedEvent } from '../types.ts'
import { boundDates } from './boundDates.ts'
import { chooseMain } from './chooseMain.ts'
import { confidence } from './confidence.ts'
import { countFromEvents } from './countFromEvents.ts'
import { finalDerivation, incidentsByDate } from './finalDerivation.ts'
import { freshDate } from './freshDate.ts'
import type { Incident } from './incident.ts'
import { datesTaken, inheritDate } from './inheritDate.ts'
import { BOUND_DATE, type MentionDate, NO_DERIVATION } from './mention.ts'
import { mergeMentions } from './mergeMentions.ts'
import { placeOf } from './placeOf.ts'
import { readMentions } from './readMentions.ts'
import { reasonsOf } from './reasonsOf.ts'
import { titleOf } from './titleOf.ts'

/** The events a text reports, in order of first mention. `published` is EDTF or empty. */
export function findEvents(
  document: TokenisedText,
  entities: readonly PlacedEntity[],
  times: readonly PlacedTimex[],
  published: string,
  ownTypes: CompiledTypes | null = null,
): ExtractedEvent[] {
  const merged = mergeMentions(readMentions(document, entities, times, published, ownTypes))
  const incidents = ownTypes === null ? merged : oneTypeEach(merged)
  const bounds = boundDates(incidents, published)
  const main = chooseMain(incidents)
  const taken = datesTaken(incidents)
  const byDate = incidentsByDate(incidents)
  const keys = new Map<string, number>()
  const dates = new Map(
    incidents.map((incident) => [
      incident,
      dateOf(incident, incident === main, bounds, document, times, taken, published),
    ]),
  )
  const counted = countFromEvents(incidents, dates)
  return incidents
    .toSorted((a, b) => firstStart(a) - firstStart(b))
    .map((incident) => {
      const date = counted.get(incident) ?? dates.get(incident) ?? null
      const { value, signals } = confidence(incident, date)
      return {
        key: keyOf(incident, keys),
        type: incident.type,
        title: titleOf(incident, placeOf(incident)),
        date: date?.date ?? '',
        derivation: date === null ? NO_DERIVATION : finalDerivation(incident, date, byDate),
        status: incident.status,
        people: [...new Set([...incident.patients.values(), ...incident.agents.values()])],
        organisations: organisationsOf(incident),
        place: placeOf(incident),
        amount: incident.mentions.find(({ participants }) => participants.amount !== '')?.participants.amount ?? '',
        confidence: value,
        evidence: evidenceOf(incident, document.text),
        reasons: reasonsOf(incident, signals),
        main: incident === main,
      }
    })
}

function firstStart(incident: Incident): number {
  return incident.mentions[0]?.view.sentence.start ?? 0
}

function dateOf(
  incident: Incident,
  isMain: boolean,
  bounds: ReadonlyMap<Incident, MentionDate>,
  document: TokenisedText,
  times: readonly PlacedTimex[],
  taken: ReadonlyMap<number, EventType>,
  published: string,
): MentionDate | null {
  const own = incident.date
  const near = () =>
    isMain && incident.status === 'happened' ? inheritDate(incident, document, times, taken, published) : null
  if (own !== null && own.quality > BOUND_DATE) return own.derivation.unresolved ? own : (near() ?? own)
  const bound = bounds.get(incident) ?? near()
  if (bound !== null) return bound
  if (incident.status !== 'happened') return own
  if (incident.own) return reportDate(incident, document.tokens, times, published) ?? own
  const isUndated = own === null || own.date === ''
  return (isMain && isUndated ? freshDate(incident, document, times, published) : null) ?? own
}

function keyOf(incident: Incident, keys: Map<string, number>): string {
  const key = `${incident.type}@${firstStart(incident)}`
  const count = (keys.get(key) ?? 0) + 1
  keys.set(key, count)
  return count === 1 ? key : `${key}#${count}`
}

function organisationsOf(incident: Incident): string[] {
  return [
    ...new Set(
      incident.mentions
        .filter(({ trigger }) => !trigger.mergeOnly)
        .flatMap(({ participants }) => participants.organisations),
    ),
  ].slice(0, 5)
}

/** One piece of evidence a sentence: the sentence itself, with the rules of every mention in it. */
function evidenceOf(incident: Incident, text: string): Evidence[] {
  const bySentence = new Map<number, { start: number; end: number; rules: string[] }>()
  for (const { view, trigger } of incident.mentions) {
    const { index, start, end } = view.sentence
    const known = bySentence.get(index)
    if (known === undefined) bySentence.set(index, { start, end, rules: [trigger.rule] })
    else if (!known.rules.includes(trigger.rule)) known.rules.push(trigger.rule)
  }
  return [...bySentence.values()]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, rules }) => ({
      start,
      end,
      quote: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - EVIDENCE_CONTEXT_LENGTH), start),
      suffix: text.slice(end, end + EVIDENCE_CONTEXT_LENGTH),
      rules,
    }))
}
