import { Check, CircleDashed, X } from 'lucide-react'
import type { ReviewState } from '../../shared/model/eventStatus.ts'
import classes from './words.module.css'

export const reviewNames: Readonly<Record<ReviewState, string>> = {
  proposed: 'To review',
  accepted: 'Accepted',
  rejected: 'Rejected',
}

const icons = { proposed: CircleDashed, accepted: Check, rejected: X } as const

export function ReviewWord({ review }: { readonly review: ReviewState }) {
  const Icon = icons[review]
  return (
    <span className={classes.withIcon} data-review={review}>
      <Icon size={13} aria-hidden="true" />
      {reviewNames[review]}
    </span>
  )
}
