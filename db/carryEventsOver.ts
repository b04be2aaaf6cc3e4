import { z } from 'zod'
import { anchorQuote } from '../shared/anchoring/anchorQuote.ts'
import { matchEvents } from '../shared/anchoring/matchEvents.ts'
import type { ExtractionReply } from '../shared/ipc/readerProtocol.ts'
import { id } from '../shared/ipc/schemas.ts'
import { type EventField, eventFields } from '../shared/model/event.ts'
import { nameList } from './columns.ts'
import { dropLostEvent } from './dropLostEvent.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { insertMachineEvent, updateMachineEvent } from './machineEvents.ts'
import { askQuestion, dropQuestions } from './openQuestions.ts'
import { parseRows } from './parseRow.ts'
import { allRows, run } from './statements.ts'

type NewEvent = ExtractionReply['events'][number]

export type CarryOver = {
  readonly articleId: number
  /** The new one; the article's row has it already, and its version of before is kept. */
  readonly text: string
  readonly events: readonly NewEvent[]
  readonly atMs: number
}

const eventRow = z.object({ id, key: z.string(), type: z.string(), quotes: nameList })
const valueRow = z.object({ field: z.enum(eventFields), machine: z.string(), analyst: z.string() })
const evidenceRow = z.object({
  position: z.int(),
  start: z.int(),
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
})

/**
 * Takes an article's events over into its new text: those that both readings tell keep their row, and with it what a
 * person said; new ones are added; of the others those that a person worked on stay, with their evidence anchored in
 * the new text where it stands there. Answers how many questions that leaves. Call it inside a transaction.
 */
export function carryEventsOver(db: LibraryDatabase, { articleId, text, events, atMs }: CarryOver): number {
  const before = eventsOf(db, articleId)
  const pairs = matchEvents(
    before.map(({ type, quotes }) => ({ type, quote: quotes.join(' ') })),
    events.map(traceOf),
  )
  const taken = new Set(pairs.values())
  let questions = 0
  // A key is taken by one event at a time, so those that change theirs give it up first.
  for (const { id: eventId } of before) {
    run(db, `UPDATE event SET key = 'was ' || id WHERE id = :eventId`, { eventId })
  }
  for (const [index, old] of before.entries()) {
    const event = events[pairs.get(index) ?? -1]
    if (event === undefined) questions += leaveBehind(db, old, { text, articleId, atMs })
    else questions += takeOver(db, old, event, atMs)
  }
  for (const [index, event] of events.entries()) if (!taken.has(index)) insertMachineEvent(db, articleId, event)
  return questions
}

type OldEvent = z.output<typeof eventRow>

function eventsOf(db: LibraryDatabase, articleId: number): OldEvent[] {
  const rows = allRows(
    db,
    `SELECT event.id, event.key, event.type,
       (SELECT json_group_array(quote ORDER BY position) FROM evidence WHERE event_id = event.id) AS quotes
     FROM event WHERE article_id = :articleId ORDER BY id`,
    { articleId },
  )
  return parseRows(eventRow, rows)
}

function traceOf({ type, evidence }: NewEvent) {
  return { type, quote: evidence.map(({ quote }) => quote).join(' ') }
}

function takeOver(db: LibraryDatabase, old: OldEvent, event: NewEvent, atMs: number): number {
  const values = analystValues(db, old.id)
  run(db, 'UPDATE event SET key = :key WHERE id = :eventId', { eventId: old.id, key: event.key })
  updateMachineEvent(db, old.id, event)
  const kept = new Set(old.quotes)
  if (!event.evidence.some(({ quote }) => kept.has(quote))) {
    run(db, `UPDATE evidence SET anchor = 'moved' WHERE event_id = :eventId`, { eventId: old.id })
  }
  const now = new Map(analystValues(db, old.id).map(({ field, machine }) => [field, machine]))
  dropQuestions(db, old.id)
  let questions = 0
  for (const { field, machine, analyst } of values) {
    const machineNow = now.get(field) ?? ''
    if (machineNow === machine || machineNow === analyst) continue
    askQuestion(db, { eventId: old.id, kind: 'differs', field, machineBefore: machine, machineNow, atMs })
    questions += 1
  }
  return questions
}

/** What the machine read and a person said, of the fields where a person said something. */
function analystValues(
  db: LibraryDatabase,
  eventId: number,
): { readonly field: EventField; readonly machine: string; readonly analyst: string }[] {
  const machine = eventFields.map((field) => `WHEN '${field}' THEN event.${field}`).join(' ')
  const rows = allRows(
    db,
    `SELECT said.field, CASE said.field ${machine} END AS machine, said.value AS analyst
     FROM event_analyst AS said JOIN event ON event.id = said.event_id
     WHERE said.event_id = :eventId AND said.field IN (${eventFields.map((field) => `'${field}'`).join(', ')})
     ORDER BY said.field`,
    { eventId },
  )
  return parseRows(valueRow, rows)
}

/** An event that the new text does not tell. Answers the number of questions: one, when a person worked on it. */
function leaveBehind(db: LibraryDatabase, old: OldEvent, { text, articleId, atMs }: Omit<CarryOver, 'events'>): number {
  run(db, 'UPDATE event SET key = :key WHERE id = :eventId', { eventId: old.id, key: old.key })
  if (dropLostEvent(db, old.id)) return 0
  const isLost = anchorEvidence(db, { eventId: old.id, text, articleId })
  const question = {
    eventId: old.id,
    kind: 'lost' as const,
    field: '',
    machineBefore: old.quotes.join(' … '),
    machineNow: '',
    atMs,
  }
  if (!isLost) return 0
  askQuestion(db, question)
  return 1
}

/** Puts each piece of evidence where its quote stands now. Answers whether none of it stands in the text any more. */
function anchorEvidence(
  db: LibraryDatabase,
  { eventId, text, articleId }: { readonly eventId: number; readonly text: string; readonly articleId: number },
): boolean {
  const rows = parseRows(
    evidenceRow,
    allRows(
      db,
      `SELECT position, start_offset AS start, quote, prefix, suffix FROM evidence
       WHERE event_id = :eventId ORDER BY position`,
      { eventId },
    ),
  )
  let isLost = true
  for (const { position, ...place } of rows) {
    const anchored = anchorQuote(text, place)
    if (anchored.anchor === 'lost') {
      run(
        db,
        `UPDATE evidence SET anchor = 'lost', lost_from = coalesce(lost_from, (
           SELECT sha256 FROM article_version WHERE article_id = :articleId ORDER BY replaced_at_ms DESC, rowid DESC LIMIT 1
         )) WHERE event_id = :eventId AND position = :position`,
        { eventId, position, articleId },
      )
      continue
    }
    isLost = false
    run(
      db,
      `UPDATE evidence SET anchor = :anchor, lost_from = NULL, start_offset = :start, end_offset = :end, quote = :quote
       WHERE event_id = :eventId AND position = :position`,
      { eventId, position, ...anchored, quote: text.slice(anchored.start, anchored.end) },
    )
  }
  return isLost
}
