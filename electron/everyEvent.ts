import { DEFAULT_FILTER, type EventFilter } from '../shared/model/event.ts'
import { reviewStates } from '../shared/model/eventStatus.ts'

/** Finds all events of a library, rejected ones too. */
export const EVERY_EVENT: EventFilter = { ...DEFAULT_FILTER, review: [...reviewStates] }
