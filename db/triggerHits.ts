import { z } from 'zod'
import { triggerForms } from '../shared/extraction/ownTypes/triggerForms.ts'
import type { TriggerHits } from '../shared/model/triggerHits.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRow } from './parseRow.ts'
import { isPresentSql } from './removedArticles.ts'
import { withSearchIndex } from './searchIndex.ts'
import { oneRow } from './statements.ts'

const MAX_FORMS = 40
const countRow = z.object({ count: z.int() })
const foundRow = z.object({ isFound: z.int() })

/** Counts the articles that hold a trigger word or phrase in any of its forms, by the full-text index. */
export function triggerHits(db: LibraryDatabase, trigger: string): TriggerHits {
  return withSearchIndex(db, () => {
    const forms = triggerForms(trigger, MAX_FORMS).filter((form) => isFound(db, form))
    return { articleCount: forms.length === 0 ? 0 : countMatches(db, forms.map(quoted).join(' OR ')), forms }
  })
}

function isFound(db: LibraryDatabase, form: string): boolean {
  const row = oneRow(
    db,
    `SELECT EXISTS (
       SELECT 1 FROM article_search WHERE article_search MATCH :query AND ${isPresentSql('article_search.rowid')} LIMIT 1
     ) AS isFound`,
    { query: quoted(form) },
  )
  return parseRow(foundRow, row).isFound === 1
}

function countMatches(db: LibraryDatabase, query: string): number {
  const row = oneRow(
    db,
    `SELECT count(*) AS count FROM article_search
     WHERE article_search MATCH :query AND ${isPresentSql('article_search.rowid')}`,
    { query },
  )
  return parseRow(countRow, row).count
}

/** A phrase of the full-text query language: nothing in it is an operator. */
function quoted(form: string): string {
  return `"${form.replaceAll('"', '""')}"`
}
