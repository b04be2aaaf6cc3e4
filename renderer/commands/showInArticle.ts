import { textTargetStore } from '../event/textTarget.ts'
import { announceError } from '../state/announcement.ts'
import { selectionStore } from '../state/selectionStore.ts'
import { fetchAnswer } from '../state/useAnswer.ts'
import { changeView } from '../state/viewStore.ts'

/** Shows the chosen event's first sentence in its article and puts the keyboard there. */
export async function showInArticle(): Promise<void> {
  const { currentId } = selectionStore.get()
  if (currentId === null) return
  try {
    const [first] = (await fetchAnswer('event.get', { id: currentId })).evidence
    changeView({ name: 'events', part: 'event' })
    if (first === undefined) return
    textTargetStore.set({ eventId: currentId, range: { start: first.start, end: first.end }, takesFocus: true })
  } catch (error) {
    announceError(error)
  }
}
