import type { EventDetail } from '../../shared/model/event.ts'
import { type EventStatus, eventStatuses } from '../../shared/model/eventStatus.ts'

/** The status that extraction read, whatever the analyst made of it. */
export function machineStatus({ fields, status }: Pick<EventDetail, 'fields' | 'status'>): EventStatus {
  return eventStatuses.find((known) => known === fields.status.machine) ?? status
}
