import { countUndatedArticles } from '../../db/articles.ts'
import { countOpenQuestions } from '../../db/openQuestions.ts'
import type { HandlerContext } from './handlerContext.ts'
import type { Handlers } from './handlers.ts'

type LibraryChannel = 'library.state' | 'library.waiting' | 'library.openRecent'

export function libraryHandlers({ shelf }: HandlerContext): Handlers<LibraryChannel> {
  return {
    'library.state': async () => {
      // At start the page asks while the library opens; it should not see "none open" for a moment.
      await shelf.settled()
      return shelf.state()
    },
    'library.waiting': () => {
      const { db } = shelf.required()
      return { undatedArticles: countUndatedArticles(db), questions: countOpenQuestions(db) }
    },
    'library.openRecent': async ({ index }) => {
      await shelf.openRecent(index)
    },
  }
}
