import { announce, announceError } from '../state/announcement.ts'
import { perform } from '../state/perform.ts'
import { selectEvent, selectionStore } from '../state/selectionStore.ts'
import { fetchAnswer } from '../state/useAnswer.ts'
import { changeView } from '../state/viewStore.ts'

/** Makes one event of several; the one that stays is chosen then. True when it is done. */
export async function mergeEvents(ids: readonly number[]): Promise<boolean> {
  const done = await perform('event.merge', { ids: [...ids] })
  if (done === null) return false
  selectEvent(done.value.id, 'command')
  announce(`Merged ${ids.length} events into one.`)
  return true
}

/** Several chosen events become one; with one chosen, asks with which. */
export async function mergeSelection(): Promise<void> {
  const { currentId, ids } = selectionStore.get()
  if (currentId === null) return
  if (ids.size < 2) {
    changeView({ dialog: 'merge' })
    return
  }
  await mergeEvents([currentId, ...[...ids].filter((id) => id !== currentId)])
}

export async function splitEvent(id: number): Promise<void> {
  const done = await perform('event.split', { id })
  if (done !== null) announce('Split off. The two stay apart.')
}

export async function keepApart(id: number, otherId: number): Promise<void> {
  const done = await perform('event.keepApart', { id, otherId })
  if (done !== null) announce('Kept apart. It is not suggested again.')
}

export async function mergeSuggested(): Promise<void> {
  const pair = await firstSuggestion()
  if (pair !== null) await mergeEvents(pair)
}

export async function keepSuggestedApart(): Promise<void> {
  const pair = await firstSuggestion()
  if (pair !== null) await keepApart(...pair)
}

/** The chosen event and the first that may be the same. */
async function firstSuggestion(): Promise<readonly [id: number, otherId: number] | null> {
  const { currentId } = selectionStore.get()
  if (currentId === null) return null
  try {
    const event = await fetchAnswer('event.get', { id: currentId })
    const [first] = event.suggestions
    return first === undefined ? null : [event.id, first.event.id]
  } catch (error) {
    announceError(error)
    return null
  }
}
