import { announce } from '../state/announcement.ts'
import { fetchAnswer } from '../state/useAnswer.ts'
import { showComparison, viewStore } from '../state/viewStore.ts'

/**
 * Shows what differs between the article that is shown and what was before it: the last earlier text of its own, else
 * the article it is a version of.
 */
export async function compareShownArticle(): Promise<void> {
  const { name, articleId } = viewStore.get()
  if (name !== 'articles' || articleId === null) return announce('Choose an article first.')
  const [version] = await fetchAnswer('article.versions', { id: articleId })
  if (version !== undefined) return showComparison({ id: articleId, before: { sha256: version.sha256 } })
  const { relation } = await fetchAnswer('article.get', { id: articleId })
  if (relation === null) return announce('There is no earlier text of this article.')
  showComparison({ id: articleId, before: { id: relation.articleId } })
}
