import { describeDate } from '../../shared/model/describeDate.ts'
import type { EventDetail } from '../../shared/model/event.ts'
import { announce } from '../state/announcement.ts'
import { perform } from '../state/perform.ts'

/** The date that a swap would give: the second reading, or the first where the second is in use; empty without any. */
export function otherReading({ derivation, fields }: Pick<EventDetail, 'derivation' | 'fields'>): string {
  const { machine, analyst } = fields.date
  if (derivation.alternative === '' || analyst !== derivation.alternative) return derivation.alternative
  return typeof machine === 'string' ? machine : ''
}

/** Gives an event the second reading of its date; the next time the first again. */
export async function swapReading(event: Pick<EventDetail, 'id' | 'derivation' | 'fields'>): Promise<void> {
  if (event.derivation.alternative === '') return announce('The date of this event has no second reading.')
  const words = describeDate(otherReading(event))
  if ((await perform('event.swapReading', { id: event.id })) !== null) announce(`Date is now ${words}.`)
}
