import { TextInput } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useDeferredValue, useRef, useState } from 'react'
import {
  type ReceiptLineFilter,
  type ReceiptLineKind,
  type ReceiptSummary,
  receiptOutcomes,
} from '../../shared/model/receipt.ts'
import { outcomeNames } from '../import/receiptWords.ts'
import { PAGE_LENGTH } from '../state/pageOffsets.ts'
import { answerQuery, useAnswer } from '../state/useAnswer.ts'
import { usePagedRows } from '../state/usePagedRows.ts'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { FilterChip } from '../ui/FilterChip.tsx'
import { LoadingNotice } from '../ui/LoadingNotice.tsx'
import { ReceiptLineRow } from './ReceiptLineRow.tsx'
import classes from './ReceiptLines.module.css'

const ROW_HEIGHT_PX = 30

/** The files of a receipt, those on screen only, with filters by what became of them and by name. */
export function ReceiptLines({ receipt, label }: { readonly receipt: ReceiptSummary; readonly label: string }) {
  const { id } = receipt
  const box = useRef<HTMLDivElement>(null)
  const [kind, setKind] = useState<ReceiptLineKind | null>(null)
  const [text, setText] = useState('')
  const filter: ReceiptLineFilter = { kind, text: useDeferredValue(text.trim()) }
  const { data: page, error } = useAnswer('receipt.lines', [{ id, filter, offset: 0, limit: PAGE_LENGTH }])
  const total = page?.total ?? 0
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT_PX,
    overscan: 10,
  })
  const visible = virtualizer.getVirtualItems()
  const rows = usePagedRows(
    (offset) => answerQuery('receipt.lines', { id, filter, offset, limit: PAGE_LENGTH }),
    ({ lines }) => lines,
    { first: visible[0]?.index ?? 0, last: visible.at(-1)?.index ?? 0 },
  )
  const failure = error ?? rows.error

  return (
    <>
      <div className={classes.bar}>
        <div className={classes.chips} role="group" aria-label="Show files by what became of them">
          {kindsOf(receipt, kind).map(({ kind: each, name, count }) => (
            <FilterChip key={each} isOn={kind === each} onToggled={() => setKind(kind === each ? null : each)}>
              {name} <span className={classes.count}>{count.toLocaleString('en')}</span>
            </FilterChip>
          ))}
        </div>
        <TextInput
          size="xs"
          type="search"
          aria-label="Find in file names"
          placeholder="Find in file names"
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      {failure !== null && <ErrorNotice error={failure} />}
      {page === undefined && failure === null && <LoadingNotice words="Loading files…" />}
      {page !== undefined && total === 0 && (
        <p className={classes.nothing}>
          {kind === null && filter.text === '' ? 'There are no files in it.' : 'No file matches the filter.'}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <div ref={box} className={classes.scroller} role="region" aria-label={label} tabIndex={0}>
        <ul className={classes.list} style={{ height: virtualizer.getTotalSize() }}>
          {visible.map(({ index, start }) => (
            <li
              key={index}
              ref={virtualizer.measureElement}
              data-index={index}
              className={classes.line}
              aria-posinset={index + 1}
              aria-setsize={total}
              style={{ transform: `translateY(${start}px)` }}
            >
              <ReceiptLineRow line={rows.rowAt(index)} kind={receipt.kind} />
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}

/** Those that there are, and the one that is chosen, which may have none left. */
function kindsOf(receipt: ReceiptSummary, chosen: ReceiptLineKind | null) {
  const { counts, needsDateCount, sameTextCount, versionCount } = receipt
  const all: { readonly kind: ReceiptLineKind; readonly name: string; readonly count: number }[] = [
    ...receiptOutcomes.map((kind) => ({ kind, name: outcomeNames[kind], count: counts[kind] })),
    { kind: 'needs date', name: 'Needs a date', count: needsDateCount },
    { kind: 'same text', name: 'Same text', count: sameTextCount },
    { kind: 'version', name: 'Version', count: versionCount },
  ]
  return all.filter(({ kind, count }) => count > 0 || kind === chosen)
}
