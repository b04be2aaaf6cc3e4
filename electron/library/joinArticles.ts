import { articleWithQuotes, type EventToJoin, eventsToJoin } from '../../db/joinableEvents.ts'
import { queuedArticles, queueLength } from '../../db/joinQueue.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { storeJoins } from '../../db/storeJoins.ts'
import { cluesOf } from '../../shared/joining/cluesOf.ts'
import { findCopies } from '../../shared/joining/findCopies.ts'
import type { JoinableEvent } from '../../shared/joining/joinableEvent.ts'
import { type JoinedEvents, joinEvents } from '../../shared/joining/joinEvents.ts'
import { neighbourhood } from '../../shared/joining/neighbourhood.ts'
import { shinglesOf } from '../../shared/joining/shingles.ts'
import { twinsOf } from '../../shared/joining/twinsOf.ts'

export type ArticleJoiner = {
  /**
   * Compares the events of every new or changed article with those of others and joins what is the same. Resolves when
   * none is left. A call while it runs makes it look again afterwards.
   */
  join(): Promise<void>
  /** Gives up what is in work and resolves when nothing is written any more. For closing the library. */
  stop(): Promise<void>
}

type JoinerOptions = {
  readonly db: LibraryDatabase
  /** Events were joined or parted. */
  readonly onDataChanged: () => void
}

const PAGE = 500

/** For so long at a time main reads texts before it answers whoever asks. */
const SLICE_MS = 15

/** Call `join` when a library opens, after an import and after articles were read again. */
export function createArticleJoiner({ db, onDataChanged }: JoinerOptions): ArticleJoiner {
  const controller = new AbortController()
  const { signal } = controller
  let running: Promise<void> | null = null

  async function joinAll(): Promise<void> {
    while (queueLength(db) > 0) {
      if (await joinQueued(db, signal)) onDataChanged()
      await breathe(signal)
    }
  }

  async function joinUntilStopped(): Promise<void> {
    try {
      await joinAll()
    } catch (error) {
      if (!signal.aborted) throw error
    } finally {
      running = null
    }
  }

  return {
    join() {
      if (signal.aborted) return Promise.resolve()
      // Not started in this tick: it may end without ever waiting, before there is anything to forget.
      running ??= Promise.resolve().then(joinUntilStopped)
      return running
    },
    async stop() {
      controller.abort()
      await running?.catch(() => {})
    },
  }
}

/** Joins what the queue holds now; answers whether anything changed. */
async function joinQueued(db: LibraryDatabase, signal: AbortSignal): Promise<boolean> {
  const { articleIds, mark } = queuedArticles(db)
  const near = neighbourhood(await everyEvent(db, signal), articleIds)
  await breathe(signal)
  const events = await readClues(db, near, signal)
  const joined = joinEvents(events)
  await breathe(signal)
  const { copies, joinedArticles } = await findCopiesIn(db, events, joined, signal)
  return storeJoins(db, { ...joined, compared: events.map(({ id }) => id), copies, joinedArticles, mark })
}

/** All events, read a page at a time with breaths between. */
async function everyEvent(db: LibraryDatabase, signal: AbortSignal): Promise<EventToJoin[]> {
  const events: EventToJoin[] = []
  for (;;) {
    const page = eventsToJoin(db, events.at(-1)?.id ?? 0, PAGE)
    events.push(...page)
    if (page.length < PAGE) return events
    await breathe(signal)
  }
}

/** The events with what their texts say, article by article, with breaths between. */
async function readClues(
  db: LibraryDatabase,
  events: readonly EventToJoin[],
  signal: AbortSignal,
): Promise<JoinableEvent[]> {
  const byArticle = new Map<number, EventToJoin[]>()
  for (const event of events) {
    const known = byArticle.get(event.articleId)
    if (known === undefined) byArticle.set(event.articleId, [event])
    else known.push(event)
  }
  const found: JoinableEvent[] = []
  const pause = pausing(signal)
  for (const [articleId, own] of byArticle) {
    await pause()
    const { text, quotes } = articleWithQuotes(db, articleId)
    const clues = cluesOf(text)
    const told = own.map((event) => ({ ...event, quotes: quotes.get(event.id) ?? [] }))
    const twins = twinsOf(told)
    for (const { quotes: words, ...event } of told) {
      found.push({ ...event, twin: twins.get(event.id) ?? '', clues: clues({ isMain: event.isMain, quotes: words }) })
    }
  }
  return found.sort((a, b) => a.id - b.id)
}

/** Near-copies among the articles that tell one event. */
async function findCopiesIn(
  db: LibraryDatabase,
  events: readonly JoinableEvent[],
  { joins }: JoinedEvents,
  signal: AbortSignal,
): Promise<{ copies: Map<number, number>; joinedArticles: Set<number> }> {
  const headOf = new Map(joins.map(({ id, head }) => [id, head]))
  const groups = new Map<number, Map<number, JoinableEvent>>()
  for (const event of events) {
    const head = headOf.get(event.id) ?? (typeof event.decided === 'number' ? event.decided : event.id)
    const articles = groups.get(head) ?? new Map<number, JoinableEvent>()
    articles.set(event.articleId, event)
    groups.set(head, articles)
  }
  const copies = new Map<number, number>()
  const joinedArticles = new Set<number>()
  const pause = pausing(signal)
  for (const articles of groups.values()) {
    for (const articleId of articles.keys()) joinedArticles.add(articleId)
    if (articles.size < 2) continue
    const candidates = []
    for (const [id, { publishedDay, textHash }] of articles) {
      await pause()
      candidates.push({ id, publishedDay, textHash, shingles: shinglesOf(articleWithQuotes(db, id).text) })
    }
    for (const [id, original] of findCopies(candidates)) if (!copies.has(id)) copies.set(id, original)
  }
  return { copies, joinedArticles }
}

/** Lets others run whenever a slice of time is used up. */
function pausing(signal: AbortSignal): () => Promise<void> {
  let sinceMs = performance.now()
  return async () => {
    if (performance.now() - sinceMs < SLICE_MS) return
    await breathe(signal)
    sinceMs = performance.now()
  }
}

async function breathe(signal: AbortSignal): Promise<void> {
  await new Promise(setImmediate)
  signal.throwIfAborted()
}
