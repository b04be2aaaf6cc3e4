import { describeDate } from '../../shared/model/describeDate.ts'
import type { EventField, FieldValue } from '../../shared/model/event.ts'
import { eventStatuses } from '../../shared/model/eventStatus.ts'
import { typeCatalogStore } from '../state/typeCatalogStore.ts'
import { statusNames } from '../ui/StatusWord.tsx'

export const fieldNames: Readonly<Record<EventField, string>> = {
  type: 'Type',
  title: 'Title',
  date: 'Date',
  status: 'Status',
  people: 'People',
  organisations: 'Organisations',
  place: 'Place',
  amount: 'Amount',
}

/** A field's value as a person reads it. */
export function valueInWords(field: EventField, value: FieldValue): string {
  if (typeof value !== 'string') return value.length === 0 ? 'none' : value.join(', ')
  if (field === 'date') return describeDate(value)
  if (field === 'type') return typeCatalogStore.get().look(value).name
  if (field === 'status') return nameOfStatus(value)
  return value === '' ? 'none' : value
}

function nameOfStatus(value: string): string {
  const status = eventStatuses.find((known) => known === value)
  return status === undefined ? value : statusNames[status]
}
