import { compareDates, foundedDays } from './compareDates.ts'
import { compareEvents } from './compareEvents.ts'
import type { JoinableEvent } from './joinableEvent.ts'

/** What the events of two groups must share on average before one sure pair joins the groups. */
const GROUP_LIKENESS = 1.5
/** Of a large group only so many events are looked at, so that a much reported incident costs no more each. */
const LOOKED_AT = 12

/** Events as they are joined so far: every event is in one group. */
export class Groups {
  private readonly byId = new Map<number, JoinableEvent[]>()

  constructor(events: readonly JoinableEvent[]) {
    for (const event of events) this.byId.set(event.id, [event])
    for (const { id, decided } of events) {
      if (typeof decided === 'number' && this.byId.has(decided)) this.join(id, decided)
    }
  }

  join(a: number, b: number): void {
    const [x, y] = [this.groupOf(a), this.groupOf(b)]
    if (x === y) return
    const [large, small] = x.length >= y.length ? [x, y] : [y, x]
    large.push(...small)
    for (const { id } of small) this.byId.set(id, large)
  }

  /** Whether the machine may make one group of these two. */
  mayJoin(a: number, b: number): boolean {
    const [x, y] = [this.groupOf(a), this.groupOf(b)]
    if (!this.mayJoinTwins(a, b)) return false
    if (!isAsBefore([...x, ...y]) && [...x, ...y].some(({ review }) => review === 'rejected')) return false
    return areAlike(x, y)
  }

  /**
   * The same of two that one text tells, where only what an analyst said stands against it: their dates need not agree,
   * and what was rejected is rejected in a copy too.
   */
  mayJoinTwins(a: number, b: number): boolean {
    const [x, y] = [this.groupOf(a), this.groupOf(b)]
    if (x === y) return false
    const both = [...x, ...y]
    if (both.some(({ decided }) => decided === 'alone')) return false
    // Two heads that an analyst chose stay two: what they joined to them would be torn off.
    if (isDecided(x) && isDecided(y)) return false
    if (this.areToldApart(a, b)) return false
    const articles = new Set(x.map(({ articleId }) => articleId))
    if (y.some(({ articleId }) => articles.has(articleId))) return false
    return isAsBefore(both) || touchedIn(x) + touchedIn(y) <= 1
  }

  /** Whether an analyst said of any two events of these groups that they are others. */
  areToldApart(a: number, b: number): boolean {
    const [x, y] = [this.groupOf(a), this.groupOf(b)]
    const says = (from: readonly JoinableEvent[], to: readonly JoinableEvent[]) =>
      from.some(({ distinctFrom }) => distinctFrom.length > 0 && to.some(({ id }) => distinctFrom.includes(id)))
    return says(x, y) || says(y, x)
  }

  /** The event of a group that is shown. */
  headOf(id: number): number {
    const group = this.groupOf(id)
    return group.reduce((best, event) => (comesBefore(event, best, group) ? event : best)).id
  }

  private groupOf(id: number): JoinableEvent[] {
    const group = this.byId.get(id)
    if (group === undefined) throw new RangeError(`no event ${id}`)
    return group
  }
}

function isDecided(group: readonly JoinableEvent[]): boolean {
  return group.some(({ decided }) => decided !== null)
}

/** An event joined by the machine before a person judged the group stays where it is. */
function isAsBefore(group: readonly JoinableEvent[]): boolean {
  const head = group.find(({ isTouched }) => isTouched)
  return head !== undefined && group.every(({ id, joinedTo }) => id === head.id || joinedTo === head.id)
}

function touchedIn(group: readonly JoinableEvent[]): number {
  return group.filter(({ isTouched, decided }) => isTouched && decided === null).length
}

/** All dates go together, and the events have something in common beyond the pair that brought the groups together. */
function areAlike(x: readonly JoinableEvent[], y: readonly JoinableEvent[]): boolean {
  let sum = 0
  let count = 0
  for (const a of x.slice(0, LOOKED_AT)) {
    for (const b of y.slice(0, LOOKED_AT)) {
      if (compareDates(a, b) === null) return false
      sum += compareEvents(a, b)?.points ?? 0
      count++
    }
  }
  return sum / count >= GROUP_LIKENESS
}

/**
 * The head is where an analyst put the others; else the one a person touched; else the one that was the head before;
 * else one dated to the day by its own words, of these the earliest report.
 */
function comesBefore(a: JoinableEvent, b: JoinableEvent, group: readonly JoinableEvent[]): boolean {
  const rank = (event: JoinableEvent): number[] => [
    group.some(({ decided }) => decided === event.id) ? 0 : 1,
    typeof event.decided === 'number' ? 1 : 0,
    event.isTouched ? 0 : 1,
    group.some(({ joinedTo }) => joinedTo === event.id) ? 0 : 1,
    isToTheDay(event) ? 0 : 1,
    event.publishedDay ?? Number.POSITIVE_INFINITY,
    event.id,
  ]
  const [x, y] = [rank(a), rank(b)]
  for (const [at, value] of x.entries()) {
    const other = y[at] ?? 0
    if (value !== other) return value < other
  }
  return false
}

function isToTheDay(event: JoinableEvent): boolean {
  const days = foundedDays(event)
  return days !== null && days.first === days.last
}
