import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useId, useRef } from 'react'
import { counted } from '../../shared/model/counted.ts'
import { isUnderway, type ReceiptSummary } from '../../shared/model/receipt.ts'
import { PAGE_LENGTH } from '../state/pageOffsets.ts'
import { answerQuery, useAnswer } from '../state/useAnswer.ts'
import { usePagedRows } from '../state/usePagedRows.ts'
import { changeView } from '../state/viewStore.ts'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { rowAfterKey } from '../ui/listMoves.ts'
import { momentWords } from '../ui/momentWords.ts'
import classes from './ReceiptList.module.css'
import { countsWords, receiptName, stateWords } from './receiptsViewWords.ts'

const ROW_HEIGHT_PX = 92

/** All receipts, the newest first; the rows on screen only. */
export function ReceiptList({ total, chosenId }: { readonly total: number; readonly chosenId: number | null }) {
  const box = useRef<HTMLDivElement>(null)
  const optionId = useId()
  const progress = useAnswer('import.progress', []).data ?? null
  const runningId = progress !== null && isUnderway(progress) ? progress.receiptId : null
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT_PX,
    overscan: 6,
  })
  const visible = virtualizer.getVirtualItems()
  const rows = usePagedRows(
    (offset) => answerQuery('receipt.page', { offset, limit: PAGE_LENGTH }),
    ({ receipts }) => receipts,
    { first: visible[0]?.index ?? 0, last: visible.at(-1)?.index ?? 0 },
  )
  const chosenIndex = visible.find(({ index }) => rows.rowAt(index)?.id === chosenId)?.index ?? null

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const pageRows = Math.floor((box.current?.clientHeight ?? 0) / ROW_HEIGHT_PX)
    const target = rowAfterKey(event.key, { index: chosenIndex, total, pageRows })
    if (target === null) return
    event.preventDefault()
    virtualizer.scrollToIndex(target, { align: 'auto' })
    const receipt = rows.rowAt(target)
    if (receipt !== undefined) changeView({ receiptId: receipt.id })
  }

  return (
    <section className={classes.frame} aria-label="List of imports">
      <p className={classes.bar}>{counted(total, 'import')}</p>
      {rows.error !== null && <ErrorNotice error={rows.error} />}
      <div
        ref={box}
        className={classes.list}
        role="listbox"
        tabIndex={0}
        aria-label="Imports"
        aria-activedescendant={chosenIndex === null ? undefined : `${optionId}-${chosenIndex}`}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" className={classes.rows} style={{ height: virtualizer.getTotalSize() }}>
          {visible.map(({ index, start }) => {
            const receipt = rows.rowAt(index)
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox takes the keys
              // biome-ignore lint/a11y/useFocusableInteractive: the listbox has the focus and names its chosen option
              <div
                key={index}
                id={`${optionId}-${index}`}
                role="option"
                className={classes.row}
                style={{ transform: `translateY(${start}px)`, height: ROW_HEIGHT_PX }}
                aria-selected={receipt !== undefined && receipt.id === chosenId}
                aria-posinset={index + 1}
                aria-setsize={total}
                onClick={() => receipt !== undefined && changeView({ receiptId: receipt.id })}
              >
                {receipt !== undefined && <ReceiptWords receipt={receipt} isRunning={receipt.id === runningId} />}
              </div>
            )
          })}
        </div>
      </div>
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
      <span className={classes.counts}>{countsWords(receipt)}</span>
    </>
  )
}
