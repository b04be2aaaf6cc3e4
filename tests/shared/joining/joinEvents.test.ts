import { describe, expect, it } from 'vitest'
import { dayRange } from '../../../shared/extraction/time/dayRange.ts'
import type { JoinableEvent } from '../../../shared/joining/joinableEvent.ts'
import { joinEvents } from '../../../shared/joining/joinEvents.ts'
import { growth, LINEAR_GROWTH } from '../../helpers/growth.ts'
import { joinableEvent } from '../../helpers/joinableEvent.ts'

const AGENCY =
  'A 14-year-old boy was shot and killed on Tamarack Lane in Duluth on Saturday night, police said. Elias Vandermolen, 14, was walking home from a skating rink when a dark van stopped beside him.'
const LOCAL =
  'Family members mourned Elias Vandermolen, 14, on Sunday. The teenager was shot on Tamarack Lane as he came home from the skating rink.'
const OTHER =
  'A man was shot outside a bar in Duluth on Saturday night. Police spokeswoman Dana Orrick said Rafael Tunstall, 36, was found on Superior Street with a wound in the leg.'
const SPOKESWOMAN =
  'A woman was wounded in a shooting in Duluth on Saturday, police spokeswoman Dana Orrick said. The 52-year-old was hit by a stray bullet on Arrowhead Road.'
const VAGUE = 'A teenager, 14, died after a shooting in Duluth on Saturday. Her brother had waited at a skating rink.'

describe('joining events of several articles', () => {
  it('joins two reports that name the same victim on the same day, and says why', () => {
    const { joins } = joinEvents([joinableEvent(1, { text: AGENCY }), joinableEvent(2, { text: LOCAL })])
    expect(joins).toEqual([{ id: 2, head: 1 }])
  })

  it('joins by the victim of both, also where a passing mention says nothing else', () => {
    const passing = 'Leaders pointed to the shooting in Duluth.'
    const report = 'Nora Good was shot by a deputy in Duluth on Wednesday. The street was closed for hours.'
    const told = (people: readonly string[]) =>
      joinEvents([
        joinableEvent(1, { text: report, people: ['Nora Good'] }),
        joinableEvent(2, { text: passing, people }),
      ]).joins.length
    expect([told(['Nora Good']), told(['Good']), told([])]).toEqual([1, 0, 0])
  })

  it('keeps two shootings of one town and day apart that share only the town and the police spokeswoman', () => {
    const events = [OTHER, SPOKESWOMAN, AGENCY].map((text, at) => joinableEvent(at + 1, { text }))
    expect(joinEvents(events)).toEqual({ joins: [], suggestions: [] })
  })

  it('suggests what may be the same, with what they share', () => {
    const events = [joinableEvent(1, { text: AGENCY }), joinableEvent(2, { text: VAGUE })]
    const { joins, suggestions } = joinEvents(events)
    expect(joins).toEqual([])
    expect(suggestions).toMatchObject([{ id: 1, other: 2 }])
    expect(suggestions[0]?.reasons).toContainEqual({ kind: 'same age', shared: '14' })
  })

  it('takes one night between two days for no difference, and a week for one', () => {
    const join = (date: string) =>
      joinEvents([joinableEvent(1, { text: AGENCY }), joinableEvent(2, { text: LOCAL, date })]).joins.length
    expect([join('2024-05-10'), join('2024-05-04'), join('2024-05'), join('2024-04')]).toEqual([1, 0, 1, 0])
  })

  it('lets a borrowed date give way to a founded one, but only for what happens once in a case', () => {
    const late = { text: LOCAL, date: '2024-05-12', isDateFounded: false }
    const join = (type: string) =>
      joinEvents([joinableEvent(1, { text: AGENCY, type }), joinableEvent(2, { ...late, type })]).joins.length
    expect([join('shooting'), join('court_ruling')]).toEqual([1, 0])
  })

  it('joins nothing of two types, two statuses or one article', () => {
    const one = joinableEvent(1, { text: AGENCY })
    const others = [
      joinableEvent(2, { text: LOCAL, type: 'protest' }),
      joinableEvent(3, { text: LOCAL, status: 'planned' }),
      joinableEvent(4, { text: LOCAL, articleId: 1 }),
    ]
    for (const other of others) expect(joinEvents([one, other])).toEqual({ joins: [], suggestions: [] })
  })

  it('takes at most one event of each article into a group', () => {
    const events = [
      joinableEvent(1, { text: AGENCY }),
      joinableEvent(2, { text: LOCAL }),
      joinableEvent(3, { text: LOCAL, articleId: 2, isMain: false }),
    ]
    expect(joinEvents(events).joins).toEqual([{ id: 2, head: 1 }])
  })

  it('tells two orders of one office and day apart by what they say', () => {
    const order = (id: number, text: string) =>
      joinableEvent(id, { text, type: 'directive', people: ['Mayor Ingrid Sallow'], organisations: ['City Hall'] })
    const masks = 'Mayor Ingrid Sallow ordered city buses to install brighter lanterns and wider doors.'
    const busAgain = 'Sallow told City Hall that buses must install wider doors and brighter lanterns.'
    const ponds = 'Mayor Ingrid Sallow ordered rangers to drain three fishing ponds near the quarry.'
    const { joins } = joinEvents([order(1, masks), order(2, busAgain), order(3, ponds)])
    expect(joins).toEqual([{ id: 2, head: 1 }])
  })

  it('does not depend on the order in which events come', () => {
    const events = [AGENCY, LOCAL, OTHER, VAGUE, `${AGENCY} ${LOCAL}`].map((text, at) =>
      joinableEvent(at + 1, { text }),
    )
    expect(joinEvents(events.toReversed())).toEqual({
      ...joinEvents(events),
      joins: joinEvents(events).joins.toReversed(),
    })
  })
})

describe('what an analyst said', () => {
  it('leaves an event alone that was split off', () => {
    const events = [
      joinableEvent(1, { text: AGENCY }),
      joinableEvent(2, { text: LOCAL, decided: 'alone', isTouched: true }),
    ]
    expect(joinEvents(events).joins).toEqual([])
  })

  it('does not join two events told apart', () => {
    const events = [joinableEvent(1, { text: AGENCY }), joinableEvent(2, { text: LOCAL, distinctFrom: [1] })]
    expect(joinEvents(events).joins).toEqual([])
  })

  it('brings others to the head that an analyst chose', () => {
    const events = [
      joinableEvent(1, { text: AGENCY, decided: 2, isTouched: true }),
      joinableEvent(2, { text: OTHER }),
      joinableEvent(3, { text: LOCAL }),
    ]
    expect(joinEvents(events).joins).toEqual([{ id: 3, head: 2 }])
  })

  it('makes the event a person edited the head, and joins no second one silently', () => {
    const edited = joinableEvent(2, { text: LOCAL, isTouched: true })
    expect(joinEvents([joinableEvent(1, { text: AGENCY }), edited]).joins).toEqual([{ id: 1, head: 2 }])
    const both = joinEvents([joinableEvent(1, { text: AGENCY, isTouched: true }), edited])
    expect(both.joins).toEqual([])
    expect(both.suggestions).toMatchObject([{ id: 1, other: 2 }])
  })

  it('does not join a new event to a rejected one, but keeps those that were joined before', () => {
    const rejected = joinableEvent(1, { text: AGENCY, review: 'rejected', isTouched: true })
    expect(joinEvents([rejected, joinableEvent(2, { text: LOCAL })]).joins).toEqual([])
    expect(joinEvents([rejected, joinableEvent(2, { text: LOCAL, joinedTo: 1 })]).joins).toEqual([{ id: 2, head: 1 }])
  })

  it('keeps the head there was when an earlier report arrives', () => {
    const events = [
      joinableEvent(1, { text: AGENCY }),
      joinableEvent(2, { text: LOCAL, joinedTo: 1 }),
      joinableEvent(3, { text: AGENCY, publishedDay: 19854 }),
    ]
    expect(joinEvents(events).joins).toContainEqual({ id: 3, head: 1 })
  })
})

describe('the work', () => {
  it('grows linearly with the number of events', () => {
    const reports = Array.from({ length: 3200 }, (_, at) => fakeReport(at + 1))
    expect(joinEvents(reports).joins.length).toBeGreaterThan(1000)
    expect(growth((count) => joinEvents(reports.slice(0, count)), 400)).toBeLessThan(LINEAR_GROWTH)
  })
})

/** Every third event has a second report two ids further on; some ten a day, in ten towns. */
function fakeReport(id: number) {
  const incident = id % 3 === 0 ? id - 2 : id
  const letters = [...String(incident * 7919)].map((digit) => 'bcdfghklmr'[Number(digit)]).join('a')
  const name = `V${letters}`
  const day = Math.floor(incident / 10)
  return joinableEvent(id, {
    text: `Jane ${name}, ${18 + (incident % 60)}, was shot on ${name} Street in ${TOWNS[incident % TOWNS.length]}.`,
    days: { first: day, last: day },
    publishedDay: day + 1,
  })
}
const TOWNS = ['Duluth', 'Boise', 'Akron', 'Tacoma', 'Fresno', 'Tulsa', 'Omaha', 'Mobile', 'Newark', 'Reno']

describe('events told by the same words of articles with one text', () => {
  const told = (id: number, changes: Partial<JoinableEvent> = {}) =>
    joinableEvent(id, { text: 'Two were arrested.', textHash: 'a', twin: 'a Two were arrested. 0', ...changes })

  it('are one, whatever their dates and types say, and however many there are', () => {
    const events = Array.from({ length: 60 }, (_, index) =>
      told(index + 1, { days: index % 2 === 0 ? null : dayRange(`2024-05-${10 + (index % 9)}`) }),
    )
    const { joins } = joinEvents([...events, joinableEvent(99, { text: 'Two were arrested.' })])
    expect(joins).toHaveLength(59)
  })

  it('stay apart where an analyst said so or worked on both', () => {
    expect(joinEvents([told(1), told(2, { decided: 'alone' }), told(3)]).joins).toEqual([{ id: 3, head: 1 }])
    expect(joinEvents([told(1), told(2, { distinctFrom: [1] })]).joins).toEqual([])
    expect(joinEvents([told(1, { isTouched: true }), told(2, { isTouched: true })]).joins).toEqual([])
  })

  it('are rejected together', () => {
    expect(joinEvents([told(1, { isTouched: true, review: 'rejected' }), told(2)]).joins).toEqual([{ id: 2, head: 1 }])
  })
})
