import { Portal } from '@mantine/core'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { describeDate } from '../../shared/model/describeDate.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { ReviewWord } from '../ui/ReviewWord.tsx'
import { StatusWord } from '../ui/StatusWord.tsx'
import { TypeName } from '../ui/TypeName.tsx'
import classes from './HoverCard.module.css'

const SHOW_DELAY_MS = 150
const GAP_PX = 6

type Props = {
  readonly eventId: number
  readonly anchor: HTMLElement
  readonly onClosed: () => void
}

/** What an event is, beside its mark. Escape puts it away. */
export function HoverCard({ eventId, anchor, onClosed }: Props) {
  const card = useRef<HTMLDivElement>(null)
  const [isDue, setIsDue] = useState(false)
  const { data: event } = useAnswer('event.get', [{ id: eventId }], { keepsPrevious: false })

  // biome-ignore lint/correctness/useExhaustiveDependencies: another mark waits anew
  useEffect(() => {
    setIsDue(false)
    const timer = setTimeout(() => setIsDue(true), SHOW_DELAY_MS)
    return () => clearTimeout(timer)
  }, [eventId, anchor])

  useEffect(() => {
    function closeOnEscape(key: KeyboardEvent) {
      if (key.key === 'Escape') onClosed()
    }
    window.addEventListener('keydown', closeOnEscape)
    return () => window.removeEventListener('keydown', closeOnEscape)
  }, [onClosed])

  useLayoutEffect(() => {
    if (card.current !== null)
      placeBeside(card.current, (anchor.querySelector('.mark-content') ?? anchor).getBoundingClientRect())
  })

  if (!isDue || event === undefined) return null
  const quote = event.evidence[0]?.quote
  return (
    <Portal>
      <div ref={card} className={classes.card} role="tooltip">
        <p className={classes.head}>
          <TypeName type={event.type} />
          <StatusWord status={event.status} />
          <ReviewWord review={event.review} />
        </p>
        <p className={classes.title}>{event.title}</p>
        <p className={classes.date}>{describeDate(event.date)}</p>
        {quote !== undefined && <blockquote className={classes.quote}>{quote}</blockquote>}
        <p className={classes.source}>{event.articleTitle}</p>
      </div>
    </Portal>
  )
}

/** Below the mark where there is room, else above it; never over the window's edge. */
function placeBeside(card: HTMLElement, mark: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = card
  const left = Math.max(GAP_PX, Math.min(mark.left, window.innerWidth - width - GAP_PX))
  const below = mark.bottom + GAP_PX
  const top = below + height <= window.innerHeight ? below : Math.max(GAP_PX, mark.top - GAP_PX - height)
  card.style.left = `${left}px`
  card.style.top = `${top}px`
}
