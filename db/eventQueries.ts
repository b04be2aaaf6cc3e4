import { z } from 'zod'
import { AppError } from '../shared/ipc/appError.ts'
import type { EventPage } from '../shared/ipc/contract.ts'
import { dateDerivation, eventReasons } from '../shared/ipc/readerProtocol.ts'
import { eventStatus, eventType } from '../shared/ipc/schemas.ts'
import {
  type EventDetail,
  type EventField,
  type EventFilter,
  eventFields,
  type FieldState,
} from '../shared/model/event.ts'
import { flag, jsonOf, nameList } from './columns.ts'
import { EVENT_ORDER, eventFilterSql } from './eventFilterSql.ts'
import { rowToSummary, summaryColumns, summaryRow } from './eventRow.ts'
import { headOf, sourcesOf } from './eventSources.ts'
import { suggestionsOf } from './eventSuggestions.ts'
import { evidenceOf } from './evidence.ts'
import { decodeFieldValue } from './fieldValues.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRow, parseRows } from './parseRow.ts'
import { allRows, oneRow } from './statements.ts'

const totalRow = z.object({ total: z.int() })
const positionRow = z.object({ position: z.int() })

const noReasons = (): z.output<typeof eventReasons> => ({
  trigger: null,
  status: null,
  participants: [],
  mentions: [],
  signals: [],
})

const detailRow = summaryRow.extend({
  organisations: nameList,
  amount: z.string(),
  is_still_found: flag,
  // Older versions stored no reasons.
  derivation: jsonOf(dateDerivation.extend({ reasons: eventReasons.default(noReasons) })),
  machine_type: eventType,
  machine_title: z.string(),
  machine_date: z.string(),
  machine_status: eventStatus,
  machine_people: nameList,
  machine_organisations: nameList,
  machine_place: z.string(),
  machine_amount: z.string(),
})

const analystRow = z.object({ field: z.enum([...eventFields, 'review']), value: z.string() })

/** One page of the list: by day, undated last, then by id. `total` counts all that match. */
export function eventPage(
  db: LibraryDatabase,
  { filter, offset, limit }: { readonly filter: EventFilter; readonly offset: number; readonly limit: number },
): EventPage {
  const { where, parameters } = eventFilterSql(filter)
  const { total } = parseRow(
    totalRow,
    oneRow(db, `SELECT count(*) AS total FROM event_index WHERE ${where}`, parameters),
  )
  const rows = allRows(
    db,
    `SELECT ${summaryColumns}
     FROM (
       SELECT * FROM event_index WHERE ${where} ORDER BY ${EVENT_ORDER} LIMIT :limit OFFSET :offset
     ) AS event_index
     JOIN event_now ON event_now.id = event_index.id
     JOIN article ON article.id = event_now.article_id
     ORDER BY ${EVENT_ORDER}`,
    { ...parameters, limit, offset },
  )
  return { total, events: parseRows(summaryRow, rows).map(rowToSummary) }
}

/** How many events of the list come before this one; null when the filter hides it. */
export function eventPosition(db: LibraryDatabase, filter: EventFilter, id: number): number | null {
  const { where, parameters } = eventFilterSql(filter)
  const row = oneRow(
    db,
    `SELECT position FROM (
       SELECT event_index.id, row_number() OVER (ORDER BY ${EVENT_ORDER}) - 1 AS position
       FROM event_index WHERE ${where}
     ) WHERE id = :id`,
    { ...parameters, id },
  )
  return row === undefined ? null : parseRow(positionRow, row).position
}

/**
 * An event with both values of every field, its evidence, and what other articles say of it. For one that is joined
 * to another, that one. Throws `not-found`.
 */
export function getEvent(db: LibraryDatabase, anyId: number): EventDetail {
  const id = headOf(db, anyId)
  const found = oneRow(
    db,
    `SELECT ${summaryColumns}, event_now.organisations, event_now.amount, event_now.is_still_found,
       event.derivation, event.type AS machine_type, event.title AS machine_title, event.date AS machine_date,
       event.status AS machine_status, event.people AS machine_people, event.organisations AS machine_organisations,
       event.place AS machine_place, event.amount AS machine_amount
     FROM event_now
     JOIN event ON event.id = event_now.id
     JOIN article ON article.id = event_now.article_id
     WHERE event_now.id = :id`,
    { id },
  )
  if (found === undefined) throw new AppError('not-found')
  const row = parseRow(detailRow, found)
  const { reasons, ...derivation } = row.derivation
  return {
    ...rowToSummary(row),
    organisations: row.organisations,
    amount: row.amount,
    fields: fieldStates(row, analystValues(db, id)),
    derivation,
    reasons,
    evidence: evidenceOf(db, id),
    sources: sourcesOf(db, id),
    suggestions: suggestionsOf(db, id),
    isStillFound: row.is_still_found,
  }
}

function analystValues(db: LibraryDatabase, id: number): ReadonlyMap<string, string> {
  const rows = allRows(
    db,
    "SELECT field, value FROM event_analyst WHERE event_id = :id AND field NOT IN ('same_as', 'distinct_from')",
    { id },
  )
  return new Map(parseRows(analystRow, rows).map(({ field, value }) => [field, value]))
}

function fieldStates(
  row: z.output<typeof detailRow>,
  analyst: ReadonlyMap<string, string>,
): Record<EventField, FieldState> {
  const state = (field: EventField): FieldState => {
    const stored = analyst.get(field)
    return { machine: row[`machine_${field}`], analyst: stored === undefined ? null : decodeFieldValue(field, stored) }
  }
  return {
    type: state('type'),
    title: state('title'),
    date: state('date'),
    status: state('status'),
    people: state('people'),
    organisations: state('organisations'),
    place: state('place'),
    amount: state('amount'),
  }
}
