import type { LibraryState } from '../../shared/ipc/contract.ts'
import { DEFAULT_FILTER } from '../../shared/model/event.ts'
import type { ReadingProgress } from '../../shared/model/readingProgress.ts'
import { type ImportProgress, isUnderway } from '../../shared/model/receipt.ts'
import { onNotice } from '../api.ts'
import { readingResult } from '../reading/readingWords.ts'
import { announce } from './announcement.ts'
import { filterStore } from './filterStore.ts'
import { nextPaint } from './nextPaint.ts'
import { queryClient } from './queryClient.ts'
import { clearSelection } from './selectionStore.ts'
import { throttle } from './throttle.ts'
import { answerKey, fetchAnswer } from './useAnswer.ts'
import { changeView, viewStore } from './viewStore.ts'
import { followsEventsStore, visibleRangeStore } from './visibleRangeStore.ts'

/** Answers that a notice of their own keeps current, and originals, which are asked for anew with their places. */
const keptCurrent = new Set([
  'app.info',
  'library.state',
  'import.progress',
  'reading.progress',
  'history.state',
  'article.original',
  'attachment.list',
  // A table is what it was; its mapping is part of the question.
  'tables.describe',
])

/** During an import of many files the library changes many times a second; the screen follows at this pace. */
const REFRESH_INTERVAL_MS = 400

/** Keeps the answers on screen current. Returns the function that ends it. */
export function listenToMain(): () => void {
  async function refreshAll() {
    await queryClient.invalidateQueries({ predicate: ({ queryKey }) => !keptCurrent.has(String(queryKey[0])) })
    await nextPaint()
  }
  const refresh = throttle(refreshAll, REFRESH_INTERVAL_MS, othersShare)
  // What a person does is shown at once, also while files are imported.
  const refreshAfterEdit = throttle(refreshAll, REFRESH_INTERVAL_MS, () => 0)
  const unsubscribes = [
    onNotice('data.changed', refresh),
    onNotice('folders.changed', () => {
      void queryClient.invalidateQueries({ queryKey: answerKey('folder.list') })
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'folder.unread' })
      void queryClient.invalidateQueries({ queryKey: answerKey('question.list') })
      void queryClient.invalidateQueries({ queryKey: answerKey('library.waiting') })
    }),
    onNotice('history.changed', (state) => {
      queryClient.setQueryData(answerKey('history.state'), state)
      if (othersShare() > 0) refreshAfterEdit()
    }),
    onNotice('library.changed', (state) => {
      const before = queryClient.getQueryData<LibraryState>(answerKey('library.state'))
      queryClient.setQueryData(answerKey('library.state'), state)
      if (before === undefined || folderOf(before) === folderOf(state)) return
      clearSelection()
      filterStore.set(DEFAULT_FILTER)
      visibleRangeStore.set(null)
      followsEventsStore.set(true)
      // A dialog is about the library that it was opened over.
      changeView({ articleId: null, receiptId: null, comparison: null, dialog: null, isImportResultOpen: false })
      void queryClient.invalidateQueries()
    }),
    onNotice('reading.progress', (progress) => {
      const before = queryClient.getQueryData<ReadingProgress | null>(answerKey('reading.progress'))
      queryClient.setQueryData(answerKey('reading.progress'), progress)
      if (progress.state === 'finished' && before?.state === 'running') announce(readingResult(progress))
    }),
    onNotice('import.progress', (progress) => {
      const wasFinished = queryClient.getQueryData<ImportProgress>(answerKey('import.progress'))?.state === 'finished'
      queryClient.setQueryData(answerKey('import.progress'), progress)
      if (progress.state !== 'finished' || wasFinished) return
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith('receipt.') })
      // What happens in folders by itself is said in the list of receipts, and does not open anything.
      if (progress.kind === 'import') {
        changeView({ isImportResultOpen: true })
        void askForTables(progress.receiptId)
      } else void queryClient.invalidateQueries({ queryKey: answerKey('tables.waiting') })
    }),
  ]
  return () => {
    for (const unsubscribe of unsubscribes) unsubscribe()
  }
}

/** While files are imported the screen has a tenth of the time, so that keys and pointer come first; else what it needs. */
function othersShare(): number {
  const progress = queryClient.getQueryData<ImportProgress | null>(answerKey('import.progress'))
  return progress && isUnderway(progress) ? 9 : 0
}

/** Opens the dialog for tables that an import left waiting, unless a person is busy in another. */
async function askForTables(receiptId: number): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: answerKey('tables.waiting') })
  const waiting = await fetchAnswer('tables.waiting').catch(() => [])
  const isNew = waiting.some(({ id }) => id.startsWith(`${receiptId}:`))
  if (isNew && viewStore.get().dialog === null) changeView({ dialog: 'table' })
}

function folderOf(state: LibraryState): string | null {
  return state.isOpen ? state.folder : null
}
