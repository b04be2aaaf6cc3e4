import type { TextRange } from '../article/ArticleText.tsx'
import { createStore } from '../state/store.ts'

/** Where in its article an event was asked to be shown; null shows its first evidence. */
export type TextTarget = {
  readonly eventId: number
  /** The article whose words the range are; without it the event's own. */
  readonly articleId?: number
  readonly range: TextRange
  readonly takesFocus: boolean
}

export const textTargetStore = createStore<TextTarget | null>(null)
