import { existsSync } from 'node:fs'
import { articleCopy } from '../../db/articleCopy.ts'
import { setPublished } from '../../db/articleEdits.ts'
import { getArticle, listArticles } from '../../db/articles.ts'
import { versionsOf } from '../../db/articleVersions.ts'
import { compareArticles } from '../../db/compareArticles.ts'
import { AppError } from '../../shared/ipc/appError.ts'
import { copyPath } from '../library/readCopy.ts'
import { showOriginal } from '../original/showOriginal.ts'
import type { HandlerContext } from './handlerContext.ts'
import type { Handlers } from './handlers.ts'

type ArticleChannel =
  | 'article.list'
  | 'article.get'
  | 'article.original'
  | 'article.showFile'
  | 'article.versions'
  | 'article.compare'
  | 'article.setPublished'

export function articleHandlers({ shelf, originals, showInFolder, onEdit }: HandlerContext): Handlers<ArticleChannel> {
  return {
    'article.list': () => listArticles(shelf.required().db),
    'article.get': ({ id }) => getArticle(shelf.required().db, id),
    'article.original': (question) => {
      const { db, articlesFolder } = shelf.required()
      return showOriginal({ db, articlesFolder, ...originals }, question)
    },
    'article.showFile': ({ id }) => {
      const { db, articlesFolder } = shelf.required()
      const copy = articleCopy(db, id)
      const file = copyPath(articlesFolder, copy)
      if (!existsSync(file)) throw new AppError('copy-missing', copy.storedName)
      showInFolder(file)
    },
    'article.versions': ({ id }) => versionsOf(shelf.required().db, id),
    'article.compare': ({ id, before }) => compareArticles(shelf.required().db, id, before),
    'article.setPublished': async ({ id, date }) => {
      const library = shelf.required()
      setPublished(library.db, id, date)
      // The date is saved; the article's events follow before the answer, so that nobody sees the old ones.
      await library.resolveStale()
      onEdit()
    },
  }
}
