import { sampleEvent } from '../db/sampleExtraction.ts'

/** The events of every article of the kill rounds. */
export const KILL_EVENTS = [sampleEvent('a'), sampleEvent('b'), sampleEvent('c')]
