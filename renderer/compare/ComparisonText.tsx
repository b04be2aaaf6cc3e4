import { Button, VisuallyHidden } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { ComparedParagraph } from '../../shared/comparison/compareTexts.ts'
import type { TextPart } from '../../shared/comparison/compareWords.ts'
import { counted } from '../../shared/model/counted.ts'
import classes from './ComparisonDialog.module.css'
import { type ComparisonRow, comparisonRows, nextDifference, rowOf } from './comparisonRows.ts'

const ROW_HEIGHT_GUESS_PX = 60

/** Two texts laid over each other: what went is struck through, what came is underlined, and both are marked. */
export function ComparisonText({ paragraphs }: { readonly paragraphs: readonly ComparedParagraph[] }) {
  const box = useRef<HTMLDivElement>(null)
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set())
  const [chosen, setChosen] = useState<ComparedParagraph | null>(null)
  const rows = useMemo(() => comparisonRows(paragraphs, unfolded), [paragraphs, unfolded])
  const current = rowOf(rows, chosen)
  const differences = paragraphs.filter(({ kind }) => kind !== 'same').length
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT_GUESS_PX,
    overscan: 8,
  })

  function goTo(step: 1 | -1) {
    const target = nextDifference(rows, current ?? (step === 1 ? -1 : rows.length), step)
    const row = target === null ? undefined : rows[target]
    if (target === null || row?.kind !== 'paragraph') return
    setChosen(row.paragraph)
    virtualizer.scrollToIndex(target, { align: 'center' })
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'n' || event.key === 'j') goTo(1)
    else if (event.key === 'p' || event.key === 'k') goTo(-1)
    else return
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts of the buttons below
    <div className={classes.frame} onKeyDown={onKeyDown}>
      <div className={classes.bar}>
        <p role="status">
          {differences === 0
            ? 'No difference in the words.'
            : `${counted(differences, 'paragraph')} differ${differences === 1 ? 's' : ''}.`}
        </p>
        <Button size="compact-sm" variant="default" disabled={differences === 0} data-autofocus onClick={() => goTo(1)}>
          Next (N)
        </Button>
        <Button size="compact-sm" variant="default" disabled={differences === 0} onClick={() => goTo(-1)}>
          Previous (P)
        </Button>
        <p className={classes.legend}>
          <del className={classes.removed}>went</del> <ins className={classes.added}>came</ins>
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <div ref={box} className={classes.scroller} role="region" aria-label="Both texts" tabIndex={0}>
        <div className={classes.rows} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]
            return (
              row !== undefined && (
                <div
                  key={index}
                  ref={virtualizer.measureElement}
                  data-index={index}
                  className={classes.row}
                  data-current={index === current || undefined}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <Row row={row} onUnfold={(from) => setUnfolded(new Set([...unfolded, from]))} />
                </div>
              )
            )
          })}
        </div>
      </div>
    </div>
  )
}

const signs = { same: '', added: '+', removed: '−', changed: '±' } as const

function Row({ row, onUnfold }: { readonly row: ComparisonRow; readonly onUnfold: (from: number) => void }) {
  if (row.kind === 'folded') {
    return (
      <Button size="compact-xs" variant="subtle" onClick={() => onUnfold(row.from)}>
        Show {counted(row.count, 'paragraph')} without a difference
      </Button>
    )
  }
  const { kind, parts } = row.paragraph
  return (
    <p className={classes.paragraph} data-kind={kind}>
      <span className={classes.sign} aria-hidden="true">
        {signs[kind]}
      </span>
      {kind !== 'same' && <VisuallyHidden>{kind}: </VisuallyHidden>}
      <span>
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a paragraph never change
          <Part key={index} part={part} />
        ))}
      </span>
    </p>
  )
}

function Part({ part: { kind, text } }: { readonly part: TextPart }) {
  if (kind === 'same') return text
  if (kind === 'added') return <ins className={classes.added}>{text}</ins>
  return <del className={classes.removed}>{text}</del>
}
