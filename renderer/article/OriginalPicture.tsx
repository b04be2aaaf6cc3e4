import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { OriginalView } from '../../shared/model/originalView.ts'
import classes from './OriginalPicture.module.css'
import { pageAfterKey } from './pageAfterKey.ts'

type Props = {
  readonly view: Extract<OriginalView, { readonly look: 'picture' }>
  readonly mark: number | null
  readonly title: string
  readonly onTurned: (part: number) => void
}

/** A drawn page, as wide as the pane, with the lines of the sentences on it. */
export function OriginalPicture({ view, mark, title, onTurned }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const { url, part, partCount, widthPx, heightPx, rectangles } = view
  const words = `Page ${part} of ${partCount} of ${title}`

  const tops = rectangles.filter((each) => each.place === mark).map((each) => each.top)
  const markTop = tops.length === 0 ? null : Math.min(...tops)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins at its top, or at its sentence
  useEffect(() => {
    const pane = scroller.current
    if (pane === null) return
    pane.scrollTop = markTop === null ? 0 : Math.max(0, markTop * pane.scrollHeight - pane.clientHeight / 3)
  }, [part, mark, markTop])

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const next = pageAfterKey(event.key, part, partCount)
    if (next === null) return
    event.preventDefault()
    if (next !== part) onTurned(next)
  }

  return (
    <div
      ref={scroller}
      className={classes.scroller}
      role="region"
      aria-label={words}
      aria-keyshortcuts="ArrowLeft ArrowRight PageUp PageDown Home End"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
      onKeyDown={onKeyDown}
      data-original-picture
    >
      <div className={classes.page} style={{ aspectRatio: `${widthPx} / ${heightPx}` }}>
        <img className={classes.picture} src={url} alt={words} draggable={false} />
        {rectangles.map((each) => (
          <span
            key={`${each.place} ${each.top} ${each.left}`}
            className={classes.mark}
            data-current={each.place === mark || undefined}
            style={{
              left: percent(each.left),
              top: percent(each.top),
              width: percent(each.width),
              height: percent(each.height),
            }}
          />
        ))}
      </div>
    </div>
  )
}

function percent(share: number): string {
  return `${share * 100}%`
}
