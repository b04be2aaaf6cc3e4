import type { EventField, FieldValue } from '../../shared/model/event.ts'
import { announce } from '../state/announcement.ts'
import { perform } from '../state/perform.ts'
import { fieldNames } from './fieldNames.ts'

/** Stores the analyst's value. True when it is saved. */
export async function saveField(id: number, field: EventField, value: FieldValue): Promise<boolean> {
  const done = await perform('event.edit', { id, field, value: typeof value === 'string' ? value : [...value] })
  if (done !== null) announce(`${fieldNames[field]} saved.`)
  return done !== null
}

/** Back to what the machine read. */
export async function revertField(id: number, field: EventField): Promise<void> {
  const done = await perform('event.revert', { id, field })
  if (done !== null) announce(`${fieldNames[field]} put back to the machine’s.`)
}
