import { useState } from 'react'
import { counted } from '../../shared/model/counted.ts'
import { isUnderway, type ReceiptSummary } from '../../shared/model/receipt.ts'
import { announceError } from '../state/announcement.ts'
import { PAGE_LENGTH } from '../state/pageOffsets.ts'
import { answerQuery, fetchAnswer, useAnswer } from '../state/useAnswer.ts'
import { usePagedRows } from '../state/usePagedRows.ts'
import { changeView } from '../state/viewStore.ts'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { Listbox, useListboxRows } from '../ui/Listbox.tsx'
import classes from '../ui/listbox.module.css'
import { momentWords } from '../ui/momentWords.ts'
import { countsWords, receiptName, stateWords } from './receiptsViewWords.ts'

const ROW_HEIGHT_PX = 92

/** All receipts, the newest first; the rows on screen only. */
export function ReceiptList({ total, chosenId }: { readonly total: number; readonly chosenId: number | null }) {
  const progress = useAnswer('import.progress', []).data ?? null
  const runningId = progress !== null && isUnderway(progress) ? progress.receiptId : null
  const listed = useListboxRows(total, ROW_HEIGHT_PX)
  const { visible } = listed
  const rows = usePagedRows(
    (offset) => answerQuery('receipt.page', { offset, limit: PAGE_LENGTH }),
    ({ receipts }) => receipts,
    { first: visible[0]?.index ?? 0, last: visible.at(-1)?.index ?? 0 },
  )
  // Where the chosen one was, for keys that go on from it when it is out of sight.
  const [lastChosen, setLastChosen] = useState<{ readonly id: number; readonly index: number } | null>(null)
  const shownAt = visible.find(({ index }) => rows.rowAt(index)?.id === chosenId)?.index
  const chosenIndex = shownAt ?? (lastChosen?.id === chosenId ? lastChosen.index : null)

  async function choose(index: number) {
    try {
      const offset = index - (index % PAGE_LENGTH)
      const { receipts } = await fetchAnswer('receipt.page', { offset, limit: PAGE_LENGTH })
      const receipt = receipts[index - offset]
      if (receipt === undefined) return
      setLastChosen({ id: receipt.id, index })
      changeView({ receiptId: receipt.id })
    } catch (error) {
      announceError(error)
    }
  }

  return (
    <section className={classes.frame} aria-label="List of imports">
      <p className={classes.bar}>{counted(total, 'import')}</p>
      {rows.error !== null && <ErrorNotice error={rows.error} />}
      <Listbox rows={listed} label="Imports" chosenIndex={chosenIndex} onChosen={(index) => void choose(index)}>
        {(index) => {
          const receipt = rows.rowAt(index)
          return receipt !== undefined && <ReceiptWords receipt={receipt} isRunning={receipt.id === runningId} />
        }}
      </Listbox>
    </section>
  )
}

function ReceiptWords({ receipt, isRunning }: { readonly receipt: ReceiptSummary; readonly isRunning: boolean }) {
  const state = stateWords(receipt, isRunning)
  return (
    <>
      <span className={classes.title}>{receiptName(receipt)}</span>
      <span className={classes.line}>
        {momentWords(receipt.startedAtMs)}
        {receipt.kind === 'sync' && ' · followed folder'}
        {state !== '' && <strong className={classes.state}> · {state}</strong>}
      </span>
      <span className={classes.lines}>{countsWords(receipt)}</span>
    </>
  )
}
