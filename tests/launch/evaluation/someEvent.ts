import type { AnnotatedEvent } from '../../../electron/launch/evaluation/annotatedEvent.ts'
import type { FoundEvent } from '../../../electron/launch/evaluation/foundEvent.ts'

export function annotated(event: Partial<AnnotatedEvent> = {}): AnnotatedEvent {
  return {
    type: 'protest',
    date: '2026-03-02',
    status: 'happened',
    people: [],
    place: '',
    mentions: [[10, 15]],
    ...event,
  }
}

export function found(event: Partial<FoundEvent> = {}): FoundEvent {
  return {
    type: 'protest',
    date: '2026-03-02',
    status: 'happened',
    people: [],
    place: '',
    confidence: 0.5,
    main: false,
    evidence: [{ start: 0, end: 40 }],
    ...event,
  }
}
