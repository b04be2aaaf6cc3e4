import { swapReading } from '../event/swapReading.ts'
import { announceError } from '../state/announcement.ts'
import { selectionStore } from '../state/selectionStore.ts'
import { fetchAnswer } from '../state/useAnswer.ts'

/** Swaps the chosen event's date to its second reading, or back. */
export async function swapSelectedReading(): Promise<void> {
  const { currentId } = selectionStore.get()
  if (currentId === null) return
  try {
    await swapReading(await fetchAnswer('event.get', { id: currentId }))
  } catch (error) {
    announceError(error)
  }
}
