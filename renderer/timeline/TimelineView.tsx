import { useReducedMotion } from '@mantine/hooks'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { msFromDay } from '../../shared/model/calendar.ts'
import { runCommand } from '../commands/runCommand.ts'
import { filterStore } from '../state/filterStore.ts'
import { clearSelection, selectEvent, selectionStore } from '../state/selectionStore.ts'
import { useStore } from '../state/store.ts'
import { useTypeCatalog } from '../state/typeCatalogStore.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { visibleRangeStore } from '../state/visibleRangeStore.ts'
import { buildItems } from './buildItems.ts'
import { HoverCard } from './HoverCard.tsx'
import { type DayWindow, nextWindow } from './queryWindow.ts'
import { timelineControlStore } from './timelineControl.ts'
import type { TimelineItem } from './timelineItem.ts'
import { type FilteredExtent, revealEvent, useTimelineChart } from './useTimelineChart.ts'
import { viewInWords } from './viewInWords.ts'

/** At most this many marks in the queried window; drawing slows down beyond. */
const ITEM_LIMIT = 300
const BUCKET_MARGIN = 0.15

type Hovered = { readonly eventId: number; readonly element: HTMLElement }

/** The drawn timeline of the filtered events. The list below it is its twin for keyboard and screen reader. */
export function TimelineView({ extent, isOfFilter }: FilteredExtent) {
  const container = useRef<HTMLDivElement>(null)
  const filter = useStore(filterStore)
  const selection = useStore(selectionStore)
  const range = useStore(visibleRangeStore)
  const types = useTypeCatalog()
  const isStill = useReducedMotion()
  const [loaded, setLoaded] = useState<DayWindow | null>(null)
  const [hovered, setHovered] = useState<Hovered | null>(null)

  const chart = useTimelineChart(container, { extent, isOfFilter }, filter, {
    onRangeChanged(next) {
      visibleRangeStore.set(next)
      setLoaded((before) => nextWindow(before, next))
      setHovered(null)
    },
    onChosen(item) {
      if (item === null) clearSelection()
      else if (item.kind === 'event') selectEvent(item.eventId, 'timeline')
      else zoomTo(item)
    },
    onOpened(item) {
      if (item.kind === 'event') runCommand('event.showArticle')
    },
    onHovered(item, element) {
      setHovered(item?.kind === 'event' && element !== null ? { eventId: item.eventId, element } : null)
    },
  })

  function zoomTo({ startMs, endMs }: Extract<TimelineItem, { kind: 'bucket' }>) {
    const margin = Math.max(msFromDay(1), (endMs - startMs) * BUCKET_MARGIN)
    chart?.setRange({ fromMs: startMs - margin, toMs: endMs + margin }, !isStill)
  }

  const answer = useAnswer(
    'timeline.window',
    [{ filter: { ...filter, dated: 'both' }, ...(loaded ?? { fromDay: 0, toDay: 0 }), limit: ITEM_LIMIT }],
    {
      enabled: loaded !== null,
    },
  )
  const items = useMemo(() => (answer.data === undefined ? [] : buildItems(answer.data)), [answer.data])
  const lanes = useMemo(
    () =>
      types
        .inOrder(Object.keys(extent.countByType))
        .map(({ type }) => ({ type, count: extent.countByType[type] ?? 0 }))
        .filter(({ type, count }) => count > 0 && (filter.types?.includes(type) ?? true)),
    [types, extent, filter.types],
  )
  useEffect(() => {
    chart?.setLanes(lanes)
    chart?.setItems(items)
  }, [chart, lanes, items])
  useEffect(() => chart?.setSelection([...selection.ids]), [chart, selection])

  const { currentId, chosenIn } = selection
  const current = useAnswer('event.get', [{ id: currentId ?? 1 }], {
    enabled: currentId !== null,
    keepsPrevious: false,
  })
  const wasRevealed = useRef<number | null>(null)
  useEffect(() => {
    if (chart === null || current.data === undefined || currentId === null) return
    // Once for each choice: a later edit of the date must not move the view away from where the person is.
    if (wasRevealed.current === currentId) return
    wasRevealed.current = currentId
    if (chosenIn !== 'timeline') revealEvent(chart, current.data, !isStill)
  }, [chart, current.data, currentId, chosenIn, isStill])

  function showSelectedCard() {
    const element = chart?.selectedElement() ?? null
    if (currentId !== null && element !== null) setHovered({ eventId: currentId, element })
  }

  function onKeyDown(event: KeyboardEvent) {
    const action = keyActions.get(event.key)
    // The lanes, when they have the focus, scroll.
    if (event.target !== event.currentTarget) return
    if (action === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    action()
  }

  return (
    <div className="timeline">
      <div
        ref={container}
        className="timeline-chart"
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing pans and zooms by keyboard
        tabIndex={0}
        aria-label={`Timeline. ${viewInWords(extent, range)} Left and right pan, plus and minus zoom, up and down choose an event. The list holds the same events.`}
        onKeyDown={onKeyDown}
        onKeyUp={showSelectedCard}
        onBlur={() => setHovered(null)}
      />
      {hovered !== null && (
        <HoverCard eventId={hovered.eventId} anchor={hovered.element} onClosed={() => setHovered(null)} />
      )}
    </div>
  )
}

const keyActions: ReadonlyMap<string, () => void> = new Map([
  ['ArrowLeft', () => timelineControlStore.get()?.pan(-0.15)],
  ['ArrowRight', () => timelineControlStore.get()?.pan(0.15)],
  ['ArrowUp', () => runCommand('event.previous')],
  ['ArrowDown', () => runCommand('event.next')],
  ['Home', () => timelineControlStore.get()?.goToStart()],
  ['End', () => timelineControlStore.get()?.goToEnd()],
])
