import type { ArticleRelation } from '../../shared/model/articleRelation.ts'

/** `Same text as “Council meets”`, `Version of “Council meets”` */
export function relationWords({ kind, title }: Pick<ArticleRelation, 'kind' | 'title'>): string {
  return `${kind === 'same text' ? 'Same text as' : 'Version of'} “${title}”`
}
