import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef } from 'react'
import type { EventFilter } from '../../shared/model/event.ts'
import { runCommand } from '../commands/runCommand.ts'
import { selectionStore } from '../state/selectionStore.ts'
import { useStore } from '../state/store.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { rowAfterKey } from '../ui/listMoves.ts'
import { chooseRow } from './choose.ts'
import classes from './EventList.module.css'
import { EventRow } from './EventRow.tsx'
import { useEventRows } from './eventPages.ts'
import { lastSelectedRow, noteListFilter, noteSelectedRow } from './moveSelection.ts'

const ROW_HEIGHT_PX = 30
const HEADER_HEIGHT_PX = 26

type Props = {
  readonly filter: EventFilter
  readonly label: string
  /** What to say when the filter finds nothing. */
  readonly emptyWords: string
}

/** The events as a grid: one row has the keyboard, any number are selected. */
export function EventList({ filter, label, emptyWords }: Props) {
  const grid = useRef<HTMLDivElement>(null)
  const rowId = useId()
  const selection = useStore(selectionStore)
  const { currentId } = selection
  const total = useAnswer('event.page', [{ filter, offset: 0, limit: 1 }]).data?.total ?? null
  const virtualizer = useVirtualizer({
    count: total ?? 0,
    getScrollElement: () => grid.current,
    estimateSize: () => ROW_HEIGHT_PX,
    scrollPaddingStart: HEADER_HEIGHT_PX,
    scrollMargin: HEADER_HEIGHT_PX,
    overscan: 12,
  })
  const visible = virtualizer.getVirtualItems()
  const rows = useEventRows(filter, visible[0]?.index ?? 0, visible.at(-1)?.index ?? 0)
  const position =
    useAnswer('event.position', [{ filter, id: currentId ?? 1 }], { enabled: currentId !== null, keepsPrevious: false })
      .data?.position ?? null
  const currentIndex = currentId === null ? null : position

  useEffect(() => {
    if (currentIndex === null) return
    noteSelectedRow(currentIndex)
    virtualizer.scrollToIndex(currentIndex, { align: 'auto' })
  }, [currentIndex, virtualizer])

  useEffect(() => {
    noteListFilter(filter)
    return () => noteListFilter(null)
  }, [filter])

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.metaKey) return
    if (event.key === 'a' && event.ctrlKey && total !== null && total > 0) {
      event.preventDefault()
      void chooseRow(filter, 0, 'only').then(() => chooseRow(filter, total - 1, 'range'))
      return
    }
    const from = currentIndex ?? (currentId === null ? null : lastSelectedRow() - 1)
    const pageRows = Math.floor((grid.current?.clientHeight ?? 0) / ROW_HEIGHT_PX) - 1
    const target = rowAfterKey(event.key, { index: from, total: total ?? 0, pageRows })
    if (target === null || event.ctrlKey) return
    event.preventDefault()
    void chooseRow(filter, target, event.shiftKey ? 'range' : 'only')
  }

  function onRowClick(event: MouseEvent, index: number) {
    void chooseRow(filter, index, event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : 'only')
  }

  return (
    <div className={classes.frame}>
      {rows.error !== null && <ErrorNotice error={rows.error} />}
      <div
        ref={grid}
        className={classes.grid}
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-multiselectable="true"
        aria-rowcount={(total ?? 0) + 1}
        aria-activedescendant={currentIndex === null ? undefined : `${rowId}-${currentIndex}`}
        onKeyDown={onKeyDown}
      >
        <Header />
        <div role="rowgroup" className={classes.rows} style={{ height: virtualizer.getTotalSize() }}>
          {visible.map(({ index, start }) => {
            const event = rows.rowAt(index)
            return (
              <EventRow
                key={index}
                event={event}
                id={`${rowId}-${index}`}
                index={index}
                top={start - HEADER_HEIGHT_PX}
                isCurrent={event !== undefined && event.id === currentId}
                isSelected={event !== undefined && selection.ids.has(event.id)}
                onClick={(click) => onRowClick(click, index)}
                onDoubleClick={() => runCommand('event.showArticle')}
              />
            )
          })}
        </div>
      </div>
      {total === 0 && <p className={classes.empty}>{emptyWords}</p>}
    </div>
  )
}

const columns = [
  ['Date', classes.date],
  ['Type', classes.type],
  ['Event', classes.title],
  ['Place, people', classes.place],
  ['Article', classes.source],
  ['Review', classes.review],
] as const

function Header() {
  return (
    <div role="rowgroup" className={classes.header}>
      {/* biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus */}
      <div role="row" aria-rowindex={1} className={classes.headerRow}>
        {columns.map(([name, className]) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
          <div key={name} role="columnheader" className={className}>
            {name}
          </div>
        ))}
      </div>
    </div>
  )
}
