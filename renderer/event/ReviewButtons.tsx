import { Button } from '@mantine/core'
import { Check, CircleDashed, X } from 'lucide-react'
import type { EventDetail } from '../../shared/model/event.ts'
import { reviewEvents } from '../events/reviewSelection.ts'
import classes from './ReviewButtons.module.css'

const choices = [
  { review: 'accepted', label: 'Accept', key: 'A', icon: Check },
  { review: 'rejected', label: 'Reject', key: 'R', icon: X },
  { review: 'proposed', label: 'To review', key: 'U', icon: CircleDashed },
] as const

/** Where the analyst stands on this event. */
export function ReviewButtons({ event }: { readonly event: EventDetail }) {
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>Review</legend>
      {choices.map(({ review, label, key, icon: Icon }) => (
        <Button
          key={review}
          size="compact-sm"
          variant={event.review === review ? 'filled' : 'default'}
          aria-pressed={event.review === review}
          aria-keyshortcuts={key}
          leftSection={<Icon size={14} aria-hidden="true" />}
          onClick={() => void reviewEvents([event.id], review)}
        >
          {label}
        </Button>
      ))}
    </fieldset>
  )
}
