import { z } from 'zod'
import { AppError } from '../shared/ipc/appError.ts'
import type { QuotedPlace } from '../shared/model/originalView.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRow, parseRows } from './parseRow.ts'
import { allRows, oneRow } from './statements.ts'

/** An article's file as the library keeps it. */
export type ArticleCopy = {
  /** As it was dropped, for telling its format. */
  readonly fileName: string
  /** Of the copy in `articles/`. */
  readonly storedName: string
  readonly sha256: string
}

/** Words that an event rests on, and the label of the part they begin in; empty where the article has no parts. */
export type EvidencePlace = QuotedPlace & { readonly start: number; readonly end: number; readonly part: string }

const copyRow = z.object({ file_name: z.string(), stored_name: z.string(), sha256: z.string() })
const placeRow = z.object({
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  part: z.string(),
})

/** Throws `not-found`. */
export function articleCopy(db: LibraryDatabase, articleId: number): ArticleCopy {
  const row = oneRow(db, 'SELECT file_name, stored_name, sha256 FROM article WHERE id = :articleId', { articleId })
  if (row === undefined) throw new AppError('not-found')
  const { file_name: fileName, stored_name: storedName, sha256 } = parseRow(copyRow, row)
  return { fileName, storedName, sha256 }
}

/** Every place of an article's text that an event rests on, once, in order of text. */
export function evidencePlaces(db: LibraryDatabase, articleId: number): EvidencePlace[] {
  const rows = allRows(
    db,
    `SELECT evidence.start_offset AS start, evidence.end_offset AS end, evidence.quote, evidence.prefix, evidence.suffix,
       coalesce((
         SELECT label FROM article_part
         WHERE article_part.article_id = :articleId AND article_part.start_offset <= evidence.start_offset
         ORDER BY article_part.start_offset DESC LIMIT 1
       ), '') AS part
     FROM event_group JOIN evidence ON evidence.event_id = event_group.id
     WHERE event_group.article_id = :articleId
     GROUP BY evidence.start_offset, evidence.end_offset ORDER BY evidence.start_offset, evidence.end_offset`,
    { articleId },
  )
  return parseRows(placeRow, rows)
}
