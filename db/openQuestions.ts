import { z } from 'zod'
import { id } from '../shared/ipc/schemas.ts'
import { eventFields, type FieldValue } from '../shared/model/event.ts'
import type { OpenQuestion } from '../shared/model/openQuestion.ts'
import { nameList } from './columns.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRow, parseRows } from './parseRow.ts'
import { allRows, oneRow, run } from './statements.ts'

export type QuestionToAsk = {
  readonly eventId: number
  readonly kind: OpenQuestion['kind']
  /** Empty for `lost`. */
  readonly field: string
  /** Stored text of what the machine read before; of `lost` the sentence that is gone. */
  readonly machineBefore: string
  readonly machineNow: string
  readonly atMs: number
}

const questionRow = z.object({
  id,
  event_id: id,
  kind: z.enum(['lost', 'differs']),
  field: z.enum(['', ...eventFields]),
  machine_before: z.string(),
  machine_now: z.string(),
  event_title: z.string(),
  analyst_value: z.string().nullable(),
  article_id: id,
  article_title: z.string(),
})
const countRow = z.object({ count: z.int() })

/** A question of the kind about the same event and field takes the place of an earlier one. */
export function askQuestion(db: LibraryDatabase, { atMs, ...question }: QuestionToAsk): void {
  run(
    db,
    `INSERT OR REPLACE INTO open_question (event_id, kind, field, machine_before, machine_now, asked_at_ms)
     VALUES (:eventId, :kind, :field, :machineBefore, :machineNow, :atMs)`,
    { ...question, atMs },
  )
}

/** What was asked about an event does not hold any more. */
export function dropQuestions(db: LibraryDatabase, eventId: number): void {
  run(db, 'DELETE FROM open_question WHERE event_id = :eventId AND settled_at_ms IS NULL', { eventId })
}

export function settleQuestion(db: LibraryDatabase, questionId: number, atMs: number): void {
  run(db, 'UPDATE open_question SET settled_at_ms = :atMs WHERE id = :questionId', { questionId, atMs })
}

// A question is settled too by a person who takes their own value back, or rejects the event, somewhere else.
const OPEN = `settled_at_ms IS NULL AND (
  (kind = 'differs' AND EXISTS (
    SELECT 1 FROM event_analyst AS said WHERE said.event_id = open_question.event_id AND said.field = open_question.field
      AND said.value <> open_question.machine_now
  )) OR (kind = 'lost' AND NOT EXISTS (
    SELECT 1 FROM event_analyst AS said
    WHERE said.event_id = open_question.event_id AND said.field = 'review' AND said.value = 'rejected'
  )))`

export function countOpenQuestions(db: LibraryDatabase): number {
  return parseRow(countRow, oneRow(db, `SELECT count(*) AS count FROM open_question WHERE ${OPEN}`)).count
}

/** At most `limit`, by article. */
export function listOpenQuestions(db: LibraryDatabase, limit: number): OpenQuestion[] {
  const rows = allRows(
    db,
    `SELECT open_question.id, open_question.event_id, kind, field, machine_before, machine_now,
       event_now.title AS event_title, event_now.article_id, article.title AS article_title,
       (SELECT value FROM event_analyst AS said
        WHERE said.event_id = open_question.event_id AND said.field = open_question.field) AS analyst_value
     FROM open_question
     JOIN event_now ON event_now.id = open_question.event_id
     JOIN article ON article.id = event_now.article_id
     WHERE ${OPEN} ORDER BY event_now.article_id, open_question.event_id, open_question.id LIMIT :limit`,
    { limit },
  )
  return parseRows(questionRow, rows).map((row) => ({
    id: row.id,
    eventId: row.event_id,
    kind: row.kind,
    field: row.field,
    machineBefore: storedValue(row.field, row.machine_before),
    machineNow: storedValue(row.field, row.machine_now),
    analystValue: storedValue(row.field, row.analyst_value ?? ''),
    eventTitle: row.event_title,
    articleId: row.article_id,
    articleTitle: row.article_title,
  }))
}

function storedValue(field: OpenQuestion['field'], stored: string): FieldValue {
  return field === 'people' || field === 'organisations' ? parseRow(nameList, stored) : stored
}
