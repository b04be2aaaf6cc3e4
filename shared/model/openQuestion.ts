import type { EventField, FieldValue } from './event.ts'

/**
 * What a change of a file leaves to a person. `lost`: nothing in the new text tells this event, which a person worked
 * on. `differs`: the new text reads another value in a field where a person's holds.
 */
export type OpenQuestion = {
  readonly id: number
  readonly eventId: number
  readonly kind: 'lost' | 'differs'
  /** Empty for `lost`. */
  readonly field: EventField | ''
  /** Of `lost`: the sentence that is gone. */
  readonly machineBefore: FieldValue
  readonly machineNow: FieldValue
  readonly analystValue: FieldValue
  readonly eventTitle: string
  readonly articleId: number
  readonly articleTitle: string
}
