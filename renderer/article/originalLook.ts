import { announce } from '../state/announcement.ts'
import { rememberFlag } from '../state/rememberFlag.ts'

/** Whether articles are shown in their own look instead of as text. */
export const originalLookStore = rememberFlag('article.original', false)

export function toggleOriginalLook(): void {
  const isOriginal = !originalLookStore.get()
  originalLookStore.set(isOriginal)
  announce(isOriginal ? 'Articles are shown in their original look.' : 'Articles are shown as text.')
}
