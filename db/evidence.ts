import { z } from 'zod'
import { type Evidence, evidenceAnchors, type PlacedEvidence } from '../shared/model/evidence.ts'
import { nameList } from './columns.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRows } from './parseRow.ts'
import { allRows, run } from './statements.ts'

const evidenceRow = z.object({
  start_offset: z.int(),
  end_offset: z.int(),
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  rules: nameList,
  part: z.string(),
  anchor: z.enum(evidenceAnchors),
})

/** The places that report an event, in order of text. */
export function evidenceOf(db: LibraryDatabase, eventId: number): PlacedEvidence[] {
  const rows = allRows(
    db,
    `SELECT start_offset, end_offset, quote, prefix, suffix, rules, anchor,
       coalesce(iif(anchor = 'lost', NULL, (
         SELECT label FROM article_part
         WHERE article_part.article_id = event.article_id AND article_part.start_offset <= evidence.start_offset
         ORDER BY article_part.start_offset DESC LIMIT 1
       )), '') AS part
     FROM evidence JOIN event ON event.id = evidence.event_id
     WHERE event_id = :eventId ORDER BY position`,
    { eventId },
  )
  return parseRows(evidenceRow, rows).map(({ start_offset: start, end_offset: end, ...rest }) => ({
    start,
    end,
    ...rest,
  }))
}

/** Replaces all evidence of an event. */
export function writeEvidence(db: LibraryDatabase, eventId: number, evidence: readonly Evidence[]): void {
  run(db, 'DELETE FROM evidence WHERE event_id = :eventId', { eventId })
  insertEvidence(db, eventId, evidence)
}

/** Writes the evidence of an event that has none yet. */
export function insertEvidence(db: LibraryDatabase, eventId: number, evidence: readonly Evidence[]): void {
  for (const [position, { start, end, quote, prefix, suffix, rules }] of evidence.entries()) {
    run(
      db,
      `INSERT INTO evidence (event_id, position, start_offset, end_offset, quote, prefix, suffix, rules)
       VALUES (:eventId, :position, :start, :end, :quote, :prefix, :suffix, :rules)`,
      { eventId, position, start, end, quote, prefix, suffix, rules: JSON.stringify(rules) },
    )
  }
}
