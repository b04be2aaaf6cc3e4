import { expect, test } from 'vitest'
import { matchEvents } from '../../../electron/launch/evaluation/matchEvents.ts'
import { scoreEvents } from '../../../electron/launch/evaluation/scoreEvents.ts'
import { annotated, found } from './someEvent.ts'

test('events count by precision and recall, the rest over the events that were found', () => {
  const match = matchEvents(
    [
      annotated({ people: ['Ana Ruiz'], place: 'Tulsa' }),
      annotated({ mentions: [[50, 55]], date: '2026-03' }),
      annotated({ type: 'arrest' }),
    ],
    [
      found({ people: ['Ruiz', 'Tom Hale'], place: 'downtown Tulsa' }),
      found({ evidence: [{ start: 45, end: 60 }], date: '2026-03-09', status: 'planned' }),
      found({ type: 'shooting' }),
      found({ type: 'shooting' }),
    ],
  )
  expect(scoreEvents([match])).toEqual({
    precision: 0.5,
    recall: 2 / 3,
    f1: 4 / 7,
    dateExact: 0.5,
    dateCompatible: 1,
    status: 0.5,
    peopleF1: 2 / 3,
    place: 1,
  })
})

test('nothing to count gives no figure', () => {
  expect(scoreEvents([]).f1).toBeNull()
})
