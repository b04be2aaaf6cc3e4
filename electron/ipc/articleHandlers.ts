import { setPublished } from '../../db/articleEdits.ts'
import { getArticle, listArticles } from '../../db/articles.ts'
import type { HandlerContext } from './handlerContext.ts'
import type { Handlers } from './handlers.ts'

type ArticleChannel = 'article.list' | 'article.get' | 'article.setPublished'

export function articleHandlers({ shelf, onEdit }: HandlerContext): Handlers<ArticleChannel> {
  return {
    'article.list': () => listArticles(shelf.required().db),
    'article.get': ({ id }) => getArticle(shelf.required().db, id),
    'article.setPublished': async ({ id, date }) => {
      const library = shelf.required()
      setPublished(library.db, id, date)
      // The date is saved; the article's events follow before the answer, so that nobody sees the old ones.
      await library.resolveStale()
      onEdit()
    },
  }
}
