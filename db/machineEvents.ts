import { AppError } from '../shared/ipc/appError.ts'
import { type ExtractionReply, evidenceHolds } from '../shared/ipc/readerProtocol.ts'
import { eventDays } from './eventDays.ts'
import { insertEvidence, writeEvidence } from './evidence.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { run, type SqlParameters } from './statements.ts'

type MachineEvent = ExtractionReply['events'][number]

/** Throws `reader-invalid` unless every event has its own key, and every quote stands in the text where it says. */
export function checkExtraction(text: string, { events }: ExtractionReply): void {
  const keys = new Set(events.map(({ key }) => key))
  const isWhole = keys.size === events.length && events.every(({ evidence }) => evidence.length > 0)
  if (!isWhole || !evidenceHolds(text, events)) throw new AppError('reader-invalid')
}

export function insertMachineEvent(db: LibraryDatabase, articleId: number, event: MachineEvent): void {
  const { id } = run(
    db,
    `INSERT INTO event (article_id, key, type, title, date, earliest_day, latest_day, status, people, organisations,
       place, amount, confidence, is_main, derivation)
     VALUES (:articleId, :key, :type, :title, :date, :earliestDay, :latestDay, :status, :people, :organisations,
       :place, :amount, :confidence, :isMain, :derivation)`,
    { articleId, key: event.key, ...machineColumns(event) },
  )
  insertEvidence(db, id, event.evidence)
}

/** Writes the machine columns of an event that is there already; nothing of the analyst's. */
export function updateMachineEvent(db: LibraryDatabase, id: number, event: MachineEvent): void {
  run(
    db,
    `UPDATE event SET type = :type, title = :title, date = :date, earliest_day = :earliestDay, latest_day = :latestDay,
       status = :status, people = :people, organisations = :organisations, place = :place, amount = :amount,
       confidence = :confidence, is_main = :isMain, derivation = :derivation, is_still_found = 1
     WHERE id = :id`,
    { id, ...machineColumns(event) },
  )
  writeEvidence(db, id, event.evidence)
}

function machineColumns(event: MachineEvent): SqlParameters {
  return {
    type: event.type,
    title: event.title,
    date: event.date,
    ...eventDays(event.date),
    status: event.status,
    people: JSON.stringify(event.people),
    organisations: JSON.stringify(event.organisations),
    place: event.place,
    amount: event.amount,
    confidence: event.confidence,
    isMain: event.main ? 1 : 0,
    derivation: JSON.stringify({ ...event.derivation, reasons: event.reasons }),
  }
}
