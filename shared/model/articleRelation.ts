/**
 * What an article is to an earlier one. `same text`: another file says word for word the same. `version`: another text of
 * the same address, or one that shares most of its words.
 */
export const articleRelationKinds = ['same text', 'version'] as const

export type ArticleRelation = {
  readonly kind: (typeof articleRelationKinds)[number]
  /** The earlier article. */
  readonly articleId: number
  readonly title: string
}

/** An earlier text of an article whose file changed. */
export type ArticleVersion = {
  /** Of its bytes; tells the versions of one article apart. */
  readonly sha256: string
  readonly title: string
  readonly replacedAtMs: number
}

/** One of two texts to compare; `isCut` when it is longer than what is compared. */
export type ComparedText = { readonly title: string; readonly text: string; readonly isCut: boolean }

export type ArticleComparison = { readonly before: ComparedText; readonly after: ComparedText }
