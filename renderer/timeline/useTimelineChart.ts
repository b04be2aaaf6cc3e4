import { useReducedMotion } from '@mantine/hooks'
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { EventFilter, EventSummary } from '../../shared/model/event.ts'
import type { TimelineExtent } from '../../shared/model/timelineWindow.ts'
import { followsEventsStore, type TimeRange, visibleRangeStore } from '../state/visibleRangeStore.ts'
import { eventItem } from './buildItems.ts'
import { type ChartListeners, createTimelineChart, type TimelineChart } from './timelineChart.ts'
import { timelineControlStore } from './timelineControl.ts'
import { centredRange, noonOfToday, pannedRange, rangeOfExtent, zoomedRange } from './viewRange.ts'

export type FilteredExtent = {
  readonly extent: TimelineExtent
  /** False while it is still that of the filter before. */
  readonly isOfFilter: boolean
}

/** Creates the chart in an element, gives its commands to timelineControlStore, and takes it down again. */
export function useTimelineChart(
  container: RefObject<HTMLElement | null>,
  { extent, isOfFilter }: FilteredExtent,
  filter: EventFilter,
  listeners: ChartListeners,
): TimelineChart | null {
  const [chart, setChart] = useState<TimelineChart | null>(null)
  const isStill = useReducedMotion()
  const onRangeChanged = useEffectEvent(listeners.onRangeChanged)
  const onChosen = useEffectEvent(listeners.onChosen)
  const onOpened = useEffectEvent(listeners.onOpened)
  const onHovered = useEffectEvent(listeners.onHovered)
  const wholeRange = rangeOfExtent(extent) ?? yearAround(Date.now())
  const latest = useRef({ wholeRange, isStill })
  latest.current = { wholeRange, isStill }

  useEffect(() => {
    const element = container.current
    if (element === null) return
    const created = createTimelineChart(element, visibleRangeStore.get() ?? latest.current.wholeRange, {
      onRangeChanged(range, isByPerson) {
        if (isByPerson) followsEventsStore.set(false)
        onRangeChanged(range, isByPerson)
      },
      onChosen: (item) => onChosen(item),
      onOpened: (item) => onOpened(item),
      onHovered: (item, hovered) => onHovered(item, hovered),
    })
    function go(change: (range: TimeRange) => TimeRange) {
      followsEventsStore.set(false)
      created.setRange(change(created.range()), !latest.current.isStill)
    }
    timelineControlStore.set({
      zoom: (factor) => go((range) => zoomedRange(range, factor, created.selectedMs())),
      pan: (share) => go((range) => pannedRange(range, share)),
      fit() {
        go(() => latest.current.wholeRange)
        followsEventsStore.set(true)
      },
      goToToday: () => go((range) => centredRange(range, noonOfToday(new Date()))),
      goToStart: () =>
        go((range) => pannedRange(range, (latest.current.wholeRange.fromMs - range.fromMs) / width(range))),
      goToEnd: () => go((range) => pannedRange(range, (latest.current.wholeRange.toMs - range.toMs) / width(range))),
    })
    setChart(created)
    return () => {
      timelineControlStore.set(null)
      setChart(null)
      created.destroy()
    }
  }, [container])

  const { fromMs, toMs } = wholeRange
  const hasEvents = rangeOfExtent(extent) !== null
  const followedFilter = useRef(filter)
  useEffect(() => {
    if (!isOfFilter) return
    // New articles widen the view; a filter leaves it where it is, also when it leaves nothing.
    const isSameFilter = followedFilter.current === filter
    followedFilter.current = filter
    if (chart !== null && isSameFilter && hasEvents && followsEventsStore.get()) chart.setRange({ fromMs, toMs }, false)
  }, [chart, filter, isOfFilter, hasEvents, fromMs, toMs])
  return chart
}

/** Moves the view, without zooming, to an event that lies outside it. */
export function revealEvent(chart: TimelineChart, event: EventSummary, isAnimated: boolean): void {
  const item = eventItem(event)
  if (item === null) return
  const range = chart.range()
  const endMs = item.endMs ?? item.startMs
  if (endMs > range.fromMs && item.startMs < range.toMs) return
  chart.setRange(centredRange(range, (item.startMs + endMs) / 2), isAnimated)
}

function width({ fromMs, toMs }: TimeRange): number {
  return toMs - fromMs
}

function yearAround(nowMs: number): TimeRange {
  const HALF_YEAR_MS = 183 * 86_400_000
  return { fromMs: nowMs - HALF_YEAR_MS, toMs: nowMs + HALF_YEAR_MS }
}
