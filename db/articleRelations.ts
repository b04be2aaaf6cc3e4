import { z } from 'zod'
import { id } from '../shared/ipc/schemas.ts'
import { type ArticleRelation, articleRelationKinds } from '../shared/model/articleRelation.ts'
import { isPresentSql } from './removedArticles.ts'

/**
 * Columns of `article` that say what it is to an earlier one. They are derived when read, so that it is no matter in
 * which order articles came, or which of them are rolled back: of equal texts the one with the lowest id is the original.
 */
const SAME_TEXT_AS = `(
  SELECT min(twin.id) FROM article AS twin
  WHERE twin.text_sha256 = article.text_sha256 AND twin.id < article.id AND ${isPresentSql('twin.id')})`

const COPY_OF = `(
  SELECT article_copy.copy_of FROM article_copy JOIN article AS original ON original.id = article_copy.copy_of
  WHERE article_copy.article_id = article.id AND original.text_sha256 <> article.text_sha256
    AND ${isPresentSql('article_copy.copy_of')})`

const SAME_ADDRESS_AS = `(
  SELECT min(other.id) FROM article AS other
  WHERE article.url <> '' AND other.url = article.url AND other.id < article.id
    AND other.text_sha256 <> article.text_sha256 AND ${isPresentSql('other.id')})`

const RELATED_ID = `coalesce(${SAME_TEXT_AS}, ${COPY_OF}, ${SAME_ADDRESS_AS})`

/** The kind of relation of an `article`, NULL for none. */
export const RELATION_KIND = `CASE
  WHEN ${SAME_TEXT_AS} IS NOT NULL THEN 'same text'
  WHEN coalesce(${COPY_OF}, ${SAME_ADDRESS_AS}) IS NOT NULL THEN 'version' END`

/** To be joined after `article`: `related` is the earlier article, NULL for none. */
export const RELATED_JOIN = `LEFT JOIN article AS related ON related.id = ${RELATED_ID}`

/** The columns that `rowToRelation` takes; needs `RELATED_JOIN`. */
export const RELATION_COLUMNS = `
  related.id AS related_id, related.title AS related_title,
  iif(related.text_sha256 = article.text_sha256, 'same text', 'version') AS relation_kind`

export const relationRow = z.object({
  related_id: id.nullable(),
  related_title: z.string().nullable(),
  relation_kind: z.enum(articleRelationKinds),
})

export function rowToRelation(row: z.output<typeof relationRow>): ArticleRelation | null {
  if (row.related_id === null) return null
  return { kind: row.relation_kind, articleId: row.related_id, title: row.related_title ?? '' }
}
