import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import classes from './listbox.module.css'
import { rowAfterKey } from './listMoves.ts'

/** The rows of a listbox: those on screen are drawn, all of one height. */
export function useListboxRows(total: number, rowHeightPx: number) {
  const box = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeightPx,
    overscan: 8,
  })
  return { total, rowHeightPx, box, virtualizer, visible: virtualizer.getVirtualItems() }
}

type Props = {
  readonly rows: ReturnType<typeof useListboxRows>
  readonly label: string
  readonly chosenIndex: number | null
  readonly onChosen: (index: number) => void
  /** What is in a row. */
  readonly children: (index: number) => ReactNode
}

/** A long list of which one row is chosen, by click or by key; the chosen one is kept in sight. */
export function Listbox({ rows, label, chosenIndex, onChosen, children }: Props) {
  const { total, rowHeightPx, box, virtualizer, visible } = rows
  const optionId = useId()

  useEffect(() => {
    if (chosenIndex !== null) virtualizer.scrollToIndex(chosenIndex, { align: 'auto' })
  }, [chosenIndex, virtualizer])

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const pageRows = Math.floor((box.current?.clientHeight ?? 0) / rowHeightPx)
    const target = rowAfterKey(event.key, { index: chosenIndex, total, pageRows })
    if (target === null) return
    event.preventDefault()
    onChosen(target)
  }

  return (
    <div
      ref={box}
      className={classes.list}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={
        visible.some(({ index }) => index === chosenIndex) ? `${optionId}-${chosenIndex}` : undefined
      }
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={classes.rows} style={{ height: virtualizer.getTotalSize() }}>
        {visible.map(({ index, start }) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox takes the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the listbox has the focus and names its chosen option
          <div
            key={index}
            id={`${optionId}-${index}`}
            role="option"
            className={classes.row}
            style={{ transform: `translateY(${start}px)`, height: rowHeightPx }}
            aria-selected={index === chosenIndex}
            aria-posinset={index + 1}
            aria-setsize={total}
            onClick={() => onChosen(index)}
          >
            {children(index)}
          </div>
        ))}
      </div>
    </div>
  )
}
