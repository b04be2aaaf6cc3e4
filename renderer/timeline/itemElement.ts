import type { TypeLook } from '../../shared/figure/typeCatalog.ts'
import type { EventType } from '../../shared/model/eventType.ts'
import { typeCatalogStore } from '../state/typeCatalogStore.ts'
import { typeColour } from '../ui/typeColour.ts'
import { glyphElement } from './glyphElement.ts'
import type { BucketItem, EventItem, TimelineItem } from './timelineItem.ts'

/** What stands inside an item of the timeline. Titles go in as text nodes and are never read as markup. */
export function itemElement(item: TimelineItem): HTMLElement {
  return item.kind === 'event' ? eventElement(item) : bucketElement(item)
}

/** Classes that timeline.css draws by: shape, precision, status, review. */
export function itemClassName(item: TimelineItem): string {
  if (item.kind === 'bucket') return 'mark bucket'
  return [
    'mark',
    `shape-${item.shape}`,
    `status-${item.status}`,
    `review-${item.review}`,
    ...(item.isApproximate ? ['is-approximate'] : []),
    ...(item.isUncertain ? ['is-uncertain'] : []),
  ].join(' ')
}

function eventElement(item: EventItem): HTMLElement {
  const content = span('mark-content')
  const label = span('mark-label', item.title)
  if (item.status !== 'happened') label.append(span('mark-status', item.status))
  // The bar itself is the item's box, which timeline.css draws.
  if (item.shape === 'bar') {
    content.append(label)
    return content
  }
  const pin = span('mark-pin')
  pin.append(glyphElement(lookOf(item.lane)))
  if (item.shape === 'pin') content.append(pin, label)
  if (item.shape === 'from') content.append(span('mark-bound'), pin, span('mark-arrow', '→'), label)
  if (item.shape === 'by') content.append(label, span('mark-arrow', '←'), pin, span('mark-bound'))
  return content
}

function bucketElement({ lane, count }: BucketItem): HTMLElement {
  const content = span('mark-content', String(count))
  content.title = `${count} events of type ${lookOf(lane).name}. Click to look closer.`
  return content
}

/** Gives an item's box the colour that everything in it is drawn in. */
export function colourItem(box: HTMLElement, item: TimelineItem): void {
  const isRejected = item.kind === 'event' && item.review === 'rejected'
  box.style.setProperty('--type-colour', isRejected ? 'var(--ink-soft)' : typeColour(lookOf(item.lane)))
}

export function laneElement(type: EventItem['lane'], count: number): HTMLElement {
  const lane = span('lane-label')
  const look = lookOf(type)
  lane.style.setProperty('--type-colour', typeColour(look))
  lane.append(glyphElement(look), span('lane-name', look.name), span('lane-count', String(count)))
  return lane
}

function lookOf(type: EventType): TypeLook {
  return typeCatalogStore.get().look(type)
}

function span(className: string, text?: string): HTMLElement {
  const element = document.createElement('span')
  element.className = className
  if (text !== undefined) element.append(text)
  return element
}
