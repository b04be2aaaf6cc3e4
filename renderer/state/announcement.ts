import { AppError, toAppError } from '../../shared/ipc/appError.ts'
import { errorMessage } from '../../shared/ipc/errorMessages.ts'
import { createStore } from './store.ts'

/** What just happened, in words, for the status bar and screen readers. */
export type Announcement = { readonly id: number; readonly tone: 'done' | 'failed'; readonly words: string }

export const announcementStore = createStore<Announcement | null>(null)

let lastId = 0

export function announce(words: string, tone: Announcement['tone'] = 'done'): void {
  lastId += 1
  announcementStore.set({ id: lastId, tone, words })
}

export function announceError(error: unknown): void {
  if (!(error instanceof AppError)) console.error(error)
  announce(errorMessage(toAppError(error)), 'failed')
}

export function dismissAnnouncement(): void {
  announcementStore.set(null)
}
