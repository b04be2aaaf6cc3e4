import type { ArticleWords } from '../../shared/model/articleWords.ts'
import { createStore } from '../state/store.ts'

/** The words of the article that the person points at in an explanation; the evidence marks them. */
export const shownWordsStore = createStore<ArticleWords | null>(null)
