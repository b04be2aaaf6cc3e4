import type { Timeline } from 'vis-timeline/esnext'

type ChartItem = { isVisible?: () => boolean }
type ItemSet = { _addItem(item: ChartItem): void }

/**
 * Lets new items be drawn by the redraw that follows their adding, which measures them all in one layout. By itself
 * vis-timeline also draws each at once when it is added, with a layout of the whole page for each.
 * Reaches for a method that its types do not name; where that is gone, items are drawn as it draws them.
 */
export function measureTogether(timeline: Timeline): void {
  const itemSet: unknown = Reflect.get(timeline, 'itemSet')
  if (!isItemSet(itemSet)) return
  const add = itemSet._addItem
  itemSet._addItem = (item) => {
    // Its own answer goes before that of its class, for as long as it is being added.
    item.isVisible = () => false
    add.call(itemSet, item)
    delete item.isVisible
  }
}

function isItemSet(value: unknown): value is ItemSet {
  return typeof value === 'object' && value !== null && '_addItem' in value && typeof value._addItem === 'function'
}
