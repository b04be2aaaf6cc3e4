import { DataSet } from 'vis-data/esnext'
import { type DataGroup, type DataItem, Timeline } from 'vis-timeline/esnext'
import { msFromDay } from '../../shared/model/calendar.ts'
import type { EventType } from '../../shared/model/eventType.ts'
import { typeCatalogStore } from '../state/typeCatalogStore.ts'
import type { TimeRange } from '../state/visibleRangeStore.ts'
import { type AxisStep, axisStep } from './axisStep.ts'
import { chartOptions } from './chartOptions.ts'
import { diffItems } from './diffItems.ts'
import { colourItem, itemClassName, itemElement, laneElement } from './itemElement.ts'
import { measureTogether } from './measureTogether.ts'
import { eventKey, type TimelineItem } from './timelineItem.ts'
import { noonOfToday, pannedRange } from './viewRange.ts'

export type Lane = { readonly type: EventType; readonly count: number }

export type ChartListeners = {
  /** After each gesture, not during it. */
  readonly onRangeChanged: (range: TimeRange, isByPerson: boolean) => void
  /** Null for a click beside every item. */
  readonly onChosen: (item: TimelineItem | null) => void
  readonly onOpened: (item: TimelineItem) => void
  /** Null when the pointer leaves the item. */
  readonly onHovered: (item: TimelineItem | null, element: HTMLElement | null) => void
}

/** The drawn timeline: vis-timeline behind the few things that the interface does with it. */
export type TimelineChart = {
  readonly setLanes: (lanes: readonly Lane[]) => void
  readonly setItems: (items: readonly TimelineItem[]) => void
  readonly setSelection: (eventIds: readonly number[]) => void
  /** What is shown, or where the view is on its way to. */
  readonly range: () => TimeRange
  readonly setRange: (range: TimeRange, isAnimated: boolean) => void
  /** The middle of the selected mark; null while none is drawn. */
  readonly selectedMs: () => number | null
  readonly selectedElement: () => HTMLElement | null
  readonly destroy: () => void
}

/** A mark that changes in place keeps what is shown at the pointer. */
const MOST_CHANGED_IN_PLACE = 12

type ChartItem = DataItem & { readonly id: string; readonly align: 'auto' | 'left' | 'right' | 'center' }

export function createTimelineChart(
  container: HTMLElement,
  range: TimeRange,
  listeners: ChartListeners,
): TimelineChart {
  const drawn = new Map<string, TimelineItem>()
  const items = new DataSet<ChartItem, 'id'>()
  const groups = new DataSet<DataGroup, 'id'>()
  const laneCounts = new Map<EventType, number>()
  let selectedKeys: readonly string[] = []
  let drawnTypes = typeCatalogStore.get()

  const timeline = new Timeline(container, items, groups, {
    ...chartOptions,
    start: range.fromMs,
    end: range.toMs,
    template: (data: ChartItem, element: HTMLElement) => {
      const item = drawn.get(data.id)
      if (item === undefined) return ''
      const box = boxOf(element)
      if (box !== null) colourItem(box, item)
      return itemElement(item)
    },
    groupTemplate: (group: DataGroup | null) => {
      for (const [type, count] of laneCounts) if (type === group?.id) return laneElement(type, count)
      return ''
    },
  })
  measureTogether(timeline)
  markToday(items)
  letLanesScroll(container)

  // Where a running animation leads: a second step starts from there and not from half way.
  let heading: TimeRange | null = null
  let isFirstRange = true
  timeline.on('rangechanged', ({ byUser }: { byUser: boolean }) => {
    // vis-timeline stays hidden until the redraw after the first range.
    if (isFirstRange) timeline.redraw()
    isFirstRange = false
    heading = null
    keepAxisAtDays()
    listeners.onRangeChanged(currentRange(), byUser)
  })
  timeline.on('select', ({ items: keys }: { items: readonly unknown[] }) => {
    const item = drawn.get(String(keys[0])) ?? null
    // The interface decides what is selected and says so by setSelection.
    timeline.setSelection(presentKeys())
    listeners.onChosen(item)
  })
  timeline.on('doubleClick', ({ item: key }: { item: unknown }) => {
    const item = drawn.get(String(key))
    if (item !== undefined) listeners.onOpened(item)
  })
  timeline.on('itemover', ({ item: key, event }: { item: unknown; event: Event }) => {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>('.vis-item') : null
    listeners.onHovered(drawn.get(String(key)) ?? null, element)
  })
  timeline.on('itemout', () => listeners.onHovered(null, null))
  container.addEventListener('wheel', panSideways, { capture: true, passive: false })
  // The first call tells the size that it was created with.
  let isFirstSize = true
  const sizes = new ResizeObserver(() => {
    if (!isFirstSize) {
      timeline.redraw()
      keepAxisAtDays()
    }
    isFirstSize = false
  })
  sizes.observe(container)

  function panSideways(event: WheelEvent) {
    const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)
    if (!isSideways || event.ctrlKey) return
    event.preventDefault()
    event.stopPropagation()
    const pixels = event.deltaX === 0 ? event.deltaY : event.deltaX
    setRange(pannedRange(currentRange(), pixels / Math.max(1, container.clientWidth)), false)
    listeners.onRangeChanged(currentRange(), true)
  }

  let step: AxisStep | null = null
  function keepAxisAtDays() {
    const { fromMs, toMs } = currentRange()
    const next = axisStep((container.clientWidth * msFromDay(1)) / (toMs - fromMs))
    if (next?.scale === step?.scale && next?.step === step?.step) return
    step = next
    timeline.setOptions({ timeAxis: next === null ? {} : { ...next } })
  }

  function currentRange(): TimeRange {
    const { start, end } = timeline.getWindow()
    return { fromMs: start.getTime(), toMs: end.getTime() }
  }

  function setRange({ fromMs, toMs }: TimeRange, isAnimated: boolean) {
    heading = { fromMs, toMs }
    timeline.setWindow(fromMs, toMs, {
      animation: isAnimated ? { duration: 250, easingFunction: 'easeInOutQuad' } : false,
    })
  }

  function presentKeys(): string[] {
    return selectedKeys.filter((key) => drawn.has(key))
  }

  return {
    setLanes(lanes) {
      laneCounts.clear()
      for (const { type, count } of lanes) laneCounts.set(type, count)
      const wanted = new Set<string>(laneCounts.keys())
      groups.remove(groups.getIds().filter((id) => !wanted.has(String(id))))
      // The content changes with all that the label shows, which makes vis-timeline ask the template again.
      const { look } = typeCatalogStore.get()
      groups.update(
        lanes.map(({ type, count }, order) => ({ id: type, content: JSON.stringify([look(type), count]), order })),
      )
    },
    setItems(wanted) {
      const types = typeCatalogStore.get()
      const { removed, put: changed } = diffItems(drawn, wanted)
      // Other colours: every mark is drawn anew.
      const put = types === drawnTypes ? changed : wanted
      drawnTypes = types
      // New items are measured together; changed ones one by one, so that many of them are better made anew.
      const renewed = put.length > MOST_CHANGED_IN_PLACE ? put.flatMap(({ key }) => (drawn.has(key) ? [key] : [])) : []
      for (const key of removed) drawn.delete(key)
      for (const item of put) drawn.set(item.key, item)
      items.remove([...removed, ...renewed])
      items.update(put.map(chartItem))
      timeline.setSelection(presentKeys())
    },
    setSelection(eventIds) {
      selectedKeys = eventIds.map(eventKey)
      timeline.setSelection(presentKeys())
    },
    range: () => heading ?? currentRange(),
    setRange,
    selectedMs() {
      const [key] = presentKeys()
      const item = key === undefined ? undefined : drawn.get(key)
      return item === undefined ? null : (item.startMs + (item.endMs ?? item.startMs)) / 2
    },
    selectedElement: () => container.querySelector<HTMLElement>('.vis-item.vis-selected'),
    destroy() {
      sizes.disconnect()
      container.removeEventListener('wheel', panSideways, { capture: true })
      timeline.destroy()
    },
  }
}

function chartItem(item: TimelineItem): ChartItem {
  const base = {
    id: item.key,
    group: item.lane,
    content: '',
    start: item.startMs,
    className: itemClassName(item),
  }
  // A bar's label stays in view while the bar is; a bucket's number stands in its middle.
  const align = item.kind === 'bucket' ? 'left' : 'auto'
  if (item.endMs !== null) return { ...base, type: 'range', end: item.endMs, align }
  return { ...base, type: 'box', align: item.kind === 'event' && item.shape === 'by' ? 'right' : 'left' }
}

function markToday(items: DataSet<ChartItem, 'id'>): void {
  const noonMs = noonOfToday(new Date())
  const halfDayMs = msFromDay(1) / 2
  items.add({
    id: 'today',
    type: 'background',
    content: '',
    start: noonMs - halfDayMs,
    end: noonMs + halfDayMs,
    className: 'today',
    align: 'auto',
  })
}

/** The item's outermost element. A new one has no class yet: bars wrap their content once more than other marks. */
function boxOf(content: HTMLElement): HTMLElement | null {
  return content.closest('.vis-item-overflow')?.parentElement ?? content.parentElement
}

/** The column of lanes scrolls when there are more than fit, so the keyboard must reach it. */
function letLanesScroll(container: HTMLElement): void {
  const lanes = container.querySelector('.vis-panel.vis-left')
  lanes?.setAttribute('tabindex', '0')
  lanes?.setAttribute('role', 'group')
  lanes?.setAttribute('aria-label', 'Lanes')
}
