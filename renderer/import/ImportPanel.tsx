import { CloseButton } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { Ban, CircleCheck, CopyCheck, FileMinus, FilePen, FileSymlink, History, TriangleAlert } from 'lucide-react'
import { useRef, useState } from 'react'
import { countOutcomes, type ReceiptLine, type ReceiptOutcome, receiptOutcomes } from '../../shared/model/receipt.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { changeView, showArticle } from '../state/viewStore.ts'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { FilterChip } from '../ui/FilterChip.tsx'
import { LoadingNotice } from '../ui/LoadingNotice.tsx'
import classes from './ImportPanel.module.css'
import { lineWords, mostUrgentFirst, needsDate, outcomeNames, totalsWords } from './receiptWords.ts'

const ROW_HEIGHT_PX = 30

/** What the last import did, file by file. It stays until it is closed. */
export function ImportPanel() {
  const { data: receipt, error } = useAnswer('receipt.latest', [])
  return (
    <section className={classes.panel} aria-label="Import result">
      <header className={classes.head}>
        <h2>Import result</h2>
        <CloseButton
          size="sm"
          aria-label="Close import result"
          className={classes.close ?? ''}
          onClick={() => changeView({ isImportResultOpen: false })}
        />
      </header>
      {error !== null && <ErrorNotice error={error} />}
      {receipt === undefined && error === null && <LoadingNotice words="Loading…" />}
      {receipt === null && <p className={classes.nothing}>Nothing was imported into this library yet.</p>}
      {receipt !== undefined && receipt !== null && <Lines lines={mostUrgentFirst(receipt.lines)} />}
    </section>
  )
}

function Lines({ lines }: { readonly lines: readonly ReceiptLine[] }) {
  const box = useRef<HTMLDivElement>(null)
  const [only, setOnly] = useState<ReceiptOutcome | 'undated' | null>(null)
  const counts = countOutcomes(lines)
  const undated = lines.filter(needsDate)
  const shown = only === null ? lines : only === 'undated' ? undated : lines.filter(({ outcome }) => outcome === only)
  const events = lines.reduce((sum, { eventCount, outcome }) => sum + (outcome === 'imported' ? eventCount : 0), 0)
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT_PX,
    overscan: 10,
  })
  return (
    <>
      <div className={classes.bar}>
        <p>{totalsWords(counts, events)}.</p>
        <div className={classes.chips}>
          {receiptOutcomes
            .filter((outcome) => counts[outcome] > 0)
            .map((outcome) => (
              <FilterChip
                key={outcome}
                isOn={only === outcome}
                onToggled={() => setOnly(only === outcome ? null : outcome)}
              >
                {outcomeNames[outcome]} <span className={classes.count}>{counts[outcome]}</span>
              </FilterChip>
            ))}
          {undated.length > 0 && (
            <FilterChip isOn={only === 'undated'} onToggled={() => setOnly(only === 'undated' ? null : 'undated')}>
              Needs a date <span className={classes.count}>{undated.length}</span>
            </FilterChip>
          )}
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <div ref={box} className={classes.scroller} role="region" aria-label="Files of this import" tabIndex={0}>
        <ul className={classes.list} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const line = shown[index]
            return (
              line !== undefined && (
                <li
                  key={line.position}
                  ref={virtualizer.measureElement}
                  data-index={index}
                  className={classes.line}
                  aria-posinset={index + 1}
                  aria-setsize={shown.length}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <Line line={line} />
                </li>
              )
            )
          })}
        </ul>
      </div>
    </>
  )
}

const icons = {
  imported: CircleCheck,
  same: CopyCheck,
  changed: FilePen,
  moved: FileSymlink,
  missing: FileMinus,
  restored: History,
  failed: TriangleAlert,
  cancelled: Ban,
} as const

function Line({ line }: { readonly line: ReceiptLine }) {
  const { outcome, fileName, articleId } = line
  const Icon = icons[outcome]
  const words = lineWords(line)
  return (
    <>
      <span className={classes.outcome} data-outcome={outcome}>
        <Icon size={14} aria-hidden="true" />
        {outcomeNames[outcome]}
      </span>
      <span className={classes.name} title={fileName}>
        {fileName}
      </span>
      <span className={classes.words}>{words}</span>
      {articleId !== null && (
        <button type="button" className={classes.link} onClick={() => showArticle(articleId)}>
          {needsDate(line) ? 'Needs a date' : 'Show article'}
        </button>
      )}
    </>
  )
}
