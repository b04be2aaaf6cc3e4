import { createStore } from './store.ts'

export type ViewName = 'events' | 'articles' | 'folders' | 'receipts'
/** What a narrow window shows of the events view; a wide one shows all three. */
export type EventsPart = 'timeline' | 'list' | 'event'
export type DialogName =
  | 'figure'
  | 'eventsExport'
  | 'types'
  | 'restore'
  | 'setAside'
  | 'table'
  | 'presets'
  | 'merge'
  | 'rollBack'
  | 'compare'
  | 'shortcuts'
  | 'about'

/** An article with an earlier one, or with an earlier text of its own. */
export type Comparison = {
  readonly id: number
  readonly before: { readonly id: number } | { readonly sha256: string }
}

export type View = {
  readonly name: ViewName
  readonly part: EventsPart
  /** The article that the articles view shows. */
  readonly articleId: number | null
  readonly onlyUndatedArticles: boolean
  /** The receipt that the imports view shows, and that the roll back dialog is about. */
  readonly receiptId: number | null
  /** What the dialog of differences compares. */
  readonly comparison: Comparison | null
  readonly dialog: DialogName | null
  readonly isImportResultOpen: boolean
}

export const viewStore = createStore<View>({
  name: 'events',
  part: 'timeline',
  articleId: null,
  onlyUndatedArticles: false,
  receiptId: null,
  comparison: null,
  dialog: null,
  isImportResultOpen: false,
})

export function changeView(change: Partial<View>): void {
  viewStore.update((view) => ({ ...view, ...change }))
}

export function showArticle(articleId: number): void {
  changeView({ name: 'articles', articleId })
}

export function showReceipt(receiptId: number): void {
  changeView({ name: 'receipts', receiptId, isImportResultOpen: false })
}

export function showComparison(comparison: Comparison): void {
  changeView({ dialog: 'compare', comparison })
}
