import { z } from 'zod'
import { AppError } from '../shared/ipc/appError.ts'
import { id } from '../shared/ipc/schemas.ts'
import { counted } from '../shared/model/counted.ts'
import type { RollBackPreview } from '../shared/model/receipt.ts'
import { changesOfReceipt, countChangedArticles } from './changedArticles.ts'
import { handOver, takeBack } from './handOver.ts'
import { inTransaction } from './inTransaction.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRow } from './parseRow.ts'
import { type Edit, recordStep } from './recordStep.ts'
import { articlesOfReceipt, isRemoved } from './removedArticles.ts'
import { oneRow } from './statements.ts'

const previewRow = z.object({ events: z.int(), edited: z.int(), kept: z.int() })

/** What rolling a receipt back would take out of the views, and what it leaves. Throws `not-found`. */
export function previewRollBack(db: LibraryDatabase, receiptId: number): RollBackPreview {
  requireReceipt(db, receiptId)
  const articles = articlesOfReceipt(db, receiptId, 'present')
  const { events, edited, kept } = parseRow(
    previewRow,
    oneRow(
      db,
      `WITH going AS (SELECT value AS article_id FROM json_each(:articles)),
       head AS (
         SELECT event_index.id, EXISTS (
           SELECT 1 FROM event_group WHERE event_group.head_id = event_index.id
             AND event_group.article_id NOT IN (SELECT article_id FROM going)
         ) AS is_kept
         FROM event_index WHERE event_index.article_id IN (SELECT article_id FROM going)
       )
       SELECT count(*) FILTER (WHERE NOT is_kept) AS events, count(*) FILTER (WHERE is_kept) AS kept,
         count(*) FILTER (WHERE NOT is_kept AND EXISTS (
           SELECT 1 FROM event_group JOIN event_analyst ON event_analyst.event_id = event_group.id
           WHERE event_group.head_id = head.id
         )) AS edited
       FROM head`,
      { articles: JSON.stringify(articles) },
    ),
  )
  const earlierTextCount = changesOfReceipt(db, receiptId, 'before').length
  return {
    articleCount: articles.length,
    eventCount: events,
    editedEventCount: edited,
    keptEventCount: kept,
    earlierTextCount,
    changedCount: countChangedArticles(db, receiptId) - earlierTextCount,
  }
}

/**
 * Takes the articles that a receipt brought out of every view, in one undoable step; answers how many. Their rows stay
 * with all that a person entered, and `putBackReceipt` shows them again. An event that other articles tell too stays,
 * told by those; see `handOver`. What it changed is not undone here, see electron/library/rollBackTexts.ts. Throws `not-found`.
 */
export function rollBackReceipt(db: LibraryDatabase, receiptId: number, atMs: number = Date.now()): number {
  return inTransaction(db, () => {
    requireReceipt(db, receiptId)
    const articles = articlesOfReceipt(db, receiptId, 'present')
    const edits: Edit[] = [
      ...handOver(db, articles),
      ...articles.map((articleId): Edit => removal(articleId, String(atMs))),
    ]
    recordStep(db, edits, () => `Roll back ${counted(articles.length, 'article')}`, atMs)
    return articles.length
  })
}

/** Shows again what was taken out of a receipt, in one undoable step; answers how many articles. Throws `not-found`. */
export function putBackReceipt(db: LibraryDatabase, receiptId: number): number {
  return inTransaction(db, () => {
    requireReceipt(db, receiptId)
    return putBackArticles(db, articlesOfReceipt(db, receiptId, 'removed'))
  })
}

/** The same for some articles; those that are in the views already are passed over. */
export function putBackArticles(db: LibraryDatabase, articleIds: readonly number[]): number {
  return inTransaction(db, () => {
    const articles = [...new Set(articleIds)].filter((articleId) => isRemoved(db, articleId))
    const edits: Edit[] = [...takeBack(db, articles), ...articles.map((articleId): Edit => removal(articleId, null))]
    recordStep(db, edits, () => `Put back ${counted(articles.length, 'article')}`)
    return articles.length
  })
}

function removal(subjectId: number, after: string | null): Edit {
  return { subject: 'article', subjectId, field: 'removed', after }
}

function requireReceipt(db: LibraryDatabase, receiptId: number): void {
  const row = oneRow(db, 'SELECT id FROM receipt WHERE id = :receiptId', { receiptId })
  if (row === undefined) throw new AppError('not-found')
  parseRow(z.object({ id }), row)
}
