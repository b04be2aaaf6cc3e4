import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { editEventField, revertEventField, reviewEvents } from '../../db/eventEdits.ts'
import { eventPage, getEvent } from '../../db/eventQueries.ts'
import { historyState, redo, undo } from '../../db/history.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { closeLibrary, openLibrary } from '../../db/openLibrary.ts'
import { updateExtraction } from '../../db/updateExtraction.ts'
import type { EventField, FieldValue } from '../../shared/model/event.ts'
import { eventFields } from '../../shared/model/event.ts'
import { reviewStates } from '../../shared/model/eventStatus.ts'
import { AnalystModel } from './analystModel.ts'
import { SAMPLE_STAMP, type SampleEvent, sampleEvent, sampleExtraction, saveSample } from './sampleExtraction.ts'
import { temporaryFolder } from './temporaryLibrary.ts'

const keys = ['a', 'b', 'c', 'd', 'e']

/** Few values, so that an analyst's is often equal to the machine's, old or new. */
const values: Readonly<Record<EventField, readonly FieldValue[]>> = {
  type: ['shooting', 'arrest'],
  title: ['Event', 'Another event'],
  date: ['2026-01-24', '2026-01', '../2026-02', ''],
  status: ['happened', 'planned'],
  people: [[], ['Renee Good'], ['Alex Pretti', 'Renee Good']],
  organisations: [[], ['City Council']],
  place: ['', 'Minneapolis'],
  amount: ['', '$2 million'],
}

const someEdit = fc
  .constantFrom(...eventFields)
  .chain((field) => fc.record({ field: fc.constant(field), value: fc.constantFrom(...values[field]) }))

const someMachineEvent = (key: string): fc.Arbitrary<SampleEvent> =>
  fc
    .record({
      type: fc.constantFrom('shooting' as const, 'arrest' as const),
      title: fc.constantFrom('Event', 'Another event'),
      date: fc.constantFrom('2026-01-24', '2026-01', '../2026-02', ''),
      status: fc.constantFrom('happened' as const, 'planned' as const),
      people: fc.subarray(['Renee Good']),
      place: fc.constantFrom('', 'Minneapolis'),
    })
    .map((changes) => sampleEvent(key, changes))

const someReading = fc
  .subarray(keys)
  .chain((found) => fc.tuple(...found.map((key) => someMachineEvent(key))))
  .map((events): SampleEvent[] => [...events])

const someAction = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('edit' as const), at: fc.nat(), edit: someEdit }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('revert' as const), at: fc.nat(), edit: someEdit }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('review' as const),
      at: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
      review: fc.constantFrom(...reviewStates),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('redo' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('read again' as const), events: someReading }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reopen' as const) }) },
)
type Action = typeof someAction extends fc.Arbitrary<infer Value> ? Value : never

/** Event ids by key; both sides name events by key because ids are the library's own. */
function idsByKey(db: LibraryDatabase): Map<string, number> {
  const rows = db.prepare<[], { id: number; key: string }>('SELECT id, key FROM event').all()
  return new Map(rows.map(({ id, key }) => [key, id]))
}

function idOf(db: LibraryDatabase, key: string): number {
  const id = idsByKey(db).get(key)
  if (id === undefined) throw new Error(`the library has no event ${key}`)
  return id
}

/** Does the same in the library and in the model. */
function act(db: LibraryDatabase, model: AnalystModel, action: Exclude<Action, { do: 'reopen' }>): void {
  const visible = model.visible()
  const pick = (at: number) => visible[at % visible.length]
  switch (action.do) {
    case 'edit':
    case 'revert': {
      const key = pick(action.at)
      if (key === undefined) return
      const { field, value } = action.edit
      if (action.do === 'edit') editEventField(db, idOf(db, key), field, value)
      else revertEventField(db, idOf(db, key), field)
      model.set([key], field, action.do === 'edit' ? value : null)
      return
    }
    case 'review': {
      const chosen = [...new Set(action.at.map(pick))].filter((key) => key !== undefined)
      if (chosen.length === 0) return
      reviewEvents(
        db,
        chosen.map((key) => idOf(db, key)),
        action.review,
      )
      model.set(chosen, 'review', action.review === 'proposed' ? null : action.review)
      return
    }
    case 'undo':
      undo(db)
      model.undo()
      return
    case 'redo':
      redo(db)
      model.redo()
      return
    case 'read again':
      updateExtraction(db, 1, sampleExtraction(action.events), SAMPLE_STAMP)
      model.extract(action.events)
  }
}

function expectSame(db: LibraryDatabase, model: AnalystModel): void {
  const ids = idsByKey(db)
  const filter = { types: null, review: reviewStates, text: '', articleId: null, dated: 'both' } as const
  const listed = new Set(eventPage(db, { filter, offset: 0, limit: 100 }).events.map(({ id }) => id))
  const shown = [...ids].filter(([, id]) => listed.has(id)).map(([key]) => key)
  expect(shown.sort()).toEqual(model.visible())
  for (const key of model.visible()) expect(getEvent(db, idOf(db, key))).toMatchObject(model.expected(key))
  const { undo: nextUndo, redo: nextRedo } = historyState(db)
  expect([nextUndo !== null, nextRedo !== null]).toEqual([model.canUndo(), model.canRedo()])
  const differing = 'SELECT * FROM event_index_source EXCEPT SELECT * FROM event_index'
  const counts = 'SELECT (SELECT count(*) FROM event_index) - (SELECT count(*) FROM event_index_source)'
  expect([db.prepare(differing).all(), db.prepare(counts).pluck().get()]).toEqual([[], 0])
}

it('the machine never overwrites the analyst, whatever happens in whatever order', () => {
  fc.assert(
    fc.property(someReading, fc.array(someAction, { minLength: 10, maxLength: 60 }), (first, actions) => {
      const file = join(temporaryFolder(), 'library.sqlite')
      let db = openLibrary({ file, mode: 'create' })
      try {
        saveSample(db, 'one.txt', first)
        const model = new AnalystModel(first)
        for (const action of actions) {
          if (action.do === 'reopen') {
            closeLibrary(db)
            db = openLibrary({ file, mode: 'open' })
          } else {
            act(db, model, action)
          }
          expectSame(db, model)
        }
      } finally {
        closeLibrary(db)
      }
    }),
    { numRuns: Number(process.env['THROUGHLINE_MODEL_RUNS'] ?? 25) },
  )
}, 600_000)
