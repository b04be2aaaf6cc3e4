import type { MouseEvent } from 'react'
import { describeDate } from '../../shared/model/describeDate.ts'
import type { EventSummary } from '../../shared/model/event.ts'
import { ReviewWord } from '../ui/ReviewWord.tsx'
import { StatusWord } from '../ui/StatusWord.tsx'
import { TypeName } from '../ui/TypeName.tsx'
import classes from './EventList.module.css'

type Props = {
  /** Undefined while its page is on the way. */
  readonly event: EventSummary | undefined
  readonly id: string
  readonly index: number
  readonly top: number
  readonly isCurrent: boolean
  readonly isSelected: boolean
  readonly onClick: (event: MouseEvent) => void
  readonly onDoubleClick: () => void
}

export function EventRow({ event, id, index, top, isCurrent, isSelected, onClick, onDoubleClick }: Props) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names its current row
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys
    <div
      id={id}
      role="row"
      className={classes.row}
      style={{ transform: `translateY(${top}px)` }}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-current={isCurrent || undefined}
      data-review={event?.review}
      onClick={onClick}
      onDoubleClick={onDoubleClick}
    >
      {event === undefined ? <LoadingCells /> : <EventCells event={event} />}
    </div>
  )
}

function EventCells({ event }: { readonly event: EventSummary }) {
  const { date, type, title, status, place, people, articleTitle, articleCount, review, isEdited } = event
  return (
    <>
      <Cell className={classes.date}>{describeDate(date)}</Cell>
      <Cell className={classes.type}>
        <TypeName type={type} />
      </Cell>
      <Cell className={classes.title} title={title}>
        <span className={classes.titleText}>{title}</span>
        <StatusWord status={status} />
        {isEdited && <span className={classes.edited}>edited</span>}
        {articleCount > 1 && <span className={classes.edited}>{articleCount} articles</span>}
      </Cell>
      <Cell className={classes.place}>{[place, ...people].filter((word) => word !== '').join(' · ')}</Cell>
      <Cell className={classes.source}>{articleTitle}</Cell>
      <Cell className={classes.review}>
        <ReviewWord review={review} />
      </Cell>
    </>
  )
}

function LoadingCells() {
  return <Cell className={classes.title}>Loading…</Cell>
}

function Cell({
  className,
  title,
  children,
}: {
  className: string | undefined
  title?: string
  children: React.ReactNode
}) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
    <div role="gridcell" className={className} title={title}>
      {children}
    </div>
  )
}
