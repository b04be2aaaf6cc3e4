import { z } from 'zod'
import { id } from '../../shared/ipc/schemas.ts'
import type { AnalystSlot } from '../analystValues.ts'
import { jsonOf } from '../columns.ts'
import { decodeIdList, encodeIdList, isIdList, isSameAs, STANDS_ALONE } from '../joinValues.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { parseRow } from '../parseRow.ts'
import { oneRow } from '../statements.ts'

/**
 * What a value is of, without row ids: those differ in a library that was built again. An article is its bytes' hash,
 * an event its key in its article.
 */
export type Reference = { readonly article: string; readonly event: string }

const idRow = z.object({ id })
const eventRow = z.object({ article: z.string(), event: z.string() })
const articleRow = z.object({ article: z.string() })
const pairs = jsonOf(z.array(z.string()))

/** Null when the row is gone. */
export function referenceOf(db: LibraryDatabase, { subject, subjectId }: AnalystSlot): Reference | null {
  if (subject === 'library') return { article: '', event: '' }
  if (subject === 'article') {
    const row = oneRow(db, 'SELECT sha256 AS article FROM article WHERE id = :subjectId', { subjectId })
    return row === undefined ? null : { article: parseRow(articleRow, row).article, event: '' }
  }
  const row = oneRow(
    db,
    `SELECT article.sha256 AS article, event.key AS event FROM event JOIN article ON article.id = event.article_id
     WHERE event.id = :subjectId`,
    { subjectId },
  )
  return row === undefined ? null : parseRow(eventRow, row)
}

/** The row's id in this library, or null. */
export function resolveReference(
  db: LibraryDatabase,
  subject: AnalystSlot['subject'],
  { article, event }: Reference,
): number | null {
  if (subject === 'library') return 1
  const row =
    subject === 'article'
      ? oneRow(db, 'SELECT id FROM article WHERE sha256 = :article', { article })
      : oneRow(
          db,
          `SELECT event.id FROM event JOIN article ON article.id = event.article_id
           WHERE article.sha256 = :article AND event.key = :event`,
          { article, event },
        )
  return row === undefined ? null : parseRow(idRow, row).id
}

/** A stored value with references for the ids in it. Events that are gone are left out of it. */
export function portableValue(db: LibraryDatabase, field: string, value: string | null): string | null {
  if (value === null) return null
  if (field === 'same_as' && value !== STANDS_ALONE && isSameAs(value)) return textOf(db, Number(value)) ?? STANDS_ALONE
  if (field === 'distinct_from' && isIdList(value)) {
    return JSON.stringify(
      decodeIdList(value)
        .map((other) => textOf(db, other))
        .filter((text) => text !== null),
    )
  }
  return value
}

/** The stored value of a portable one. Undefined when it names an event that this library does not have. */
export function localValue(db: LibraryDatabase, field: string, value: string | null): string | null | undefined {
  if (value === null) return null
  if (field === 'same_as' && value !== STANDS_ALONE) {
    const found = idOf(db, value)
    return found === null ? undefined : String(found)
  }
  if (field === 'distinct_from') {
    const texts = pairs.safeParse(value).data
    return texts === undefined
      ? undefined
      : encodeIdList(texts.map((text) => idOf(db, text)).filter((found) => found !== null))
  }
  return value
}

/** 64 digits of the article's hash, a blank, the event's key. */
function textOf(db: LibraryDatabase, eventId: number): string | null {
  const found = referenceOf(db, { subject: 'event', subjectId: eventId, field: '' })
  return found === null ? null : `${found.article} ${found.event}`
}

function idOf(db: LibraryDatabase, text: string): number | null {
  return resolveReference(db, 'event', { article: text.slice(0, 64), event: text.slice(65) })
}
