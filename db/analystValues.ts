import { z } from 'zod'
import { assertNever } from '../shared/assertNever.ts'
import { eventDays } from './eventDays.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRow } from './parseRow.ts'
import { oneRow, run } from './statements.ts'

/**
 * One value a person can give: a field of an event, its review state, an article's publication date, or what the library
 * asks of reading (`subjectId` 1).
 */
export type AnalystSlot = {
  readonly subject: 'event' | 'article' | 'library'
  readonly subjectId: number
  readonly field: string
}

const valueRow = z.object({ value: z.string() })

/** The stored text of a person's value; null where there is none. */
export function readAnalystValue(db: LibraryDatabase, { subject, subjectId, field }: AnalystSlot): string | null {
  const row = oneRow(db, readSql(subject), { subjectId, field })
  return row === undefined ? null : parseRow(valueRow, row).value
}

/** Stores a person's value as it is; null takes it away. */
export function writeAnalystValue(
  db: LibraryDatabase,
  { subject, subjectId, field }: AnalystSlot,
  value: string | null,
): void {
  run(db, deleteSql(subject), { subjectId, field })
  if (value === null) return
  switch (subject) {
    case 'article':
      run(db, 'INSERT INTO article_analyst (article_id, field, value) VALUES (:subjectId, :field, :value)', {
        subjectId,
        field,
        value,
      })
      return
    case 'library':
      run(db, 'INSERT INTO library_analyst (library_id, field, value) VALUES (:subjectId, :field, :value)', {
        subjectId,
        field,
        value,
      })
      return
    case 'event':
      run(
        db,
        `INSERT INTO event_analyst (event_id, field, value, earliest_day, latest_day)
         VALUES (:subjectId, :field, :value, :earliestDay, :latestDay)`,
        { subjectId, field, value, ...(field === 'date' ? eventDays(value) : eventDays('')) },
      )
      return
    default:
      assertNever(subject, 'subject of a value')
  }
}

function readSql(subject: AnalystSlot['subject']): string {
  return `SELECT value FROM ${subject}_analyst WHERE ${subject}_id = :subjectId AND field = :field`
}

function deleteSql(subject: AnalystSlot['subject']): string {
  return `DELETE FROM ${subject}_analyst WHERE ${subject}_id = :subjectId AND field = :field`
}
