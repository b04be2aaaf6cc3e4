import { Button, Popover } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { colourItem, itemClassName, itemElement } from './itemElement.ts'
import classes from './TimelineLegend.module.css'
import type { EventItem } from './timelineItem.ts'

const plain = {
  kind: 'event',
  key: '',
  eventId: 0,
  lane: 'directive',
  startMs: 0,
  endMs: null,
  shape: 'pin',
  isApproximate: false,
  isUncertain: false,
  status: 'happened',
  review: 'accepted',
  title: '',
} satisfies EventItem

const examples: readonly { readonly item: EventItem; readonly words: string }[] = [
  { item: plain, words: 'On a day' },
  { item: { ...plain, shape: 'bar' }, words: 'Some time in a month, a year or an interval' },
  { item: { ...plain, shape: 'bar', isApproximate: true }, words: 'About: the ends fade' },
  { item: { ...plain, isUncertain: true }, words: 'Uncertain: dashed' },
  { item: { ...plain, shape: 'by' }, words: 'By that day' },
  { item: { ...plain, shape: 'from' }, words: 'From that day on' },
  { item: { ...plain, status: 'planned' }, words: 'Planned or proposed: hollow' },
  { item: { ...plain, review: 'rejected' }, words: 'Rejected: grey, struck out' },
]

/** Explains the marks with the marks themselves. */
export function TimelineLegend() {
  return (
    <Popover position="bottom-end" withinPortal trapFocus returnFocus>
      <Popover.Target>
        <Button size="compact-xs" variant="subtle" color="gray">
          Legend
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="sm">
        <ul className={classes.list} aria-label="How dates are drawn">
          {examples.map(({ item, words }) => (
            <li key={words} className={classes.entry}>
              <Example item={item} />
              {words}
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  )
}

function Example({ item }: { readonly item: EventItem }) {
  const box = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (box.current === null) return
    colourItem(box.current, item)
    box.current.replaceChildren(itemElement(item))
  }, [item])
  return (
    <span className={`timeline ${classes.example}`} aria-hidden="true">
      <span ref={box} className={`vis-item ${itemClassName(item)} ${classes.mark}`} />
    </span>
  )
}
