import { createStore } from './store.ts'

export type ViewName = 'events' | 'articles' | 'folders'
/** What a narrow window shows of the events view; a wide one shows all three. */
export type EventsPart = 'timeline' | 'list' | 'event'
export type DialogName = 'figure' | 'eventsExport' | 'types' | 'restore' | 'setAside' | 'merge' | 'shortcuts' | 'about'

export type View = {
  readonly name: ViewName
  readonly part: EventsPart
  /** The article that the articles view shows. */
  readonly articleId: number | null
  readonly onlyUndatedArticles: boolean
  readonly dialog: DialogName | null
  readonly isImportResultOpen: boolean
}

export const viewStore = createStore<View>({
  name: 'events',
  part: 'timeline',
  articleId: null,
  onlyUndatedArticles: false,
  dialog: null,
  isImportResultOpen: false,
})

export function changeView(change: Partial<View>): void {
  viewStore.update((view) => ({ ...view, ...change }))
}

export function showArticle(articleId: number): void {
  changeView({ name: 'articles', articleId })
}
