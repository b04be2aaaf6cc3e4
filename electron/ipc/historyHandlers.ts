import { historyState, redo, undo } from '../../db/history.ts'
import { readingSettings, readingStamp } from '../../db/readingSettings.ts'
import type { HistoryState } from '../../shared/ipc/contract.ts'
import type { HandlerContext } from './handlerContext.ts'
import type { Handlers } from './handlers.ts'

type HistoryChannel = 'history.state' | 'history.undo' | 'history.redo'

export function historyHandlers({ shelf, onEdit, onFailure }: HandlerContext): Handlers<HistoryChannel> {
  /** A step may have been a publication date or a change of types, so articles may have to be read again. */
  async function step(apply: typeof undo): Promise<HistoryState> {
    const library = shelf.required()
    const before = readingStamp(readingSettings(library.db))
    const state = apply(library.db)
    await library.resolveStale()
    onEdit()
    // Not after every step: a reading that the analyst stopped stays stopped.
    if (readingStamp(readingSettings(library.db)) !== before) library.rereader.start().catch(onFailure)
    return state
  }
  return {
    'history.state': () => historyState(shelf.required().db),
    'history.undo': () => step(undo),
    'history.redo': () => step(redo),
  }
}
