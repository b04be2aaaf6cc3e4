import type { EventStatus } from '../../shared/model/eventStatus.ts'
import classes from './words.module.css'

export const statusNames: Readonly<Record<EventStatus, string>> = {
  happened: 'Happened',
  planned: 'Planned',
  proposed: 'Proposed by its source',
}

const shortNames: Readonly<Record<EventStatus, string>> = {
  happened: 'Happened',
  planned: 'Planned',
  proposed: 'Proposal',
}

/** Whether it took place. Nothing is said of what happened: it is the ordinary case. */
export function StatusWord({ status }: { readonly status: EventStatus }) {
  return status === 'happened' ? null : <span className={classes.status}>{shortNames[status]}</span>
}
