import { z } from 'zod'
import { id as rowId } from '../shared/ipc/schemas.ts'
import type { JoinedEvents } from '../shared/joining/joinEvents.ts'
import { inTransaction } from './inTransaction.ts'
import { takeOffQueue } from './joinQueue.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRows } from './parseRow.ts'
import { allRows, run } from './statements.ts'

export type JoinsToStore = JoinedEvents & {
  /** The events that were compared; of the others nothing is changed. */
  readonly compared: readonly number[]
  /** By article, the article it copies; of all articles whose events were joined. */
  readonly copies: ReadonlyMap<number, number>
  readonly joinedArticles: Iterable<number>
  /** See `QueuedArticles`. */
  readonly mark: number
}

/**
 * Writes what the machine joined and suggests, in one transaction; answers whether anything is new. Events that an
 * analyst joined or split keep what the machine last said of them, for when that is undone.
 */
export function storeJoins(db: LibraryDatabase, joined: JoinsToStore): boolean {
  return inTransaction(db, () => {
    let changes = 0
    const headOf = withRemovedHeads(db, joined)
    for (const id of joined.compared) {
      // What became a head is written first, so that no event ever stands behind one that is joined itself.
      if (!headOf.has(id)) changes += writeHead(db, id, null)
    }
    for (const [id, head] of headOf) changes += writeHead(db, id, head)
    changes += followHeads(db)
    changes += storeSuggestions(db, joined)
    changes += storeCopies(db, joined)
    takeOffQueue(db, joined.mark)
    return changes > 0
  })
}

/**
 * By event, its head. A group that stood behind an event whose article is removed now stays joined to that one, which
 * heads it again when the article is put back.
 */
function withRemovedHeads(db: LibraryDatabase, { joins, compared }: JoinsToStore): ReadonlyMap<number, number> {
  const headOf = new Map(joins.map(({ id, head }) => [id, head]))
  const rows = allRows(
    db,
    `SELECT event_removed_head.id, event_removed_head.head_id FROM event_removed_head
     JOIN event_head AS head ON head.id = event_removed_head.head_id AND head.head_id IS NULL
     WHERE event_removed_head.id IN (SELECT value FROM json_each(:ids)) ORDER BY event_removed_head.id`,
    { ids: JSON.stringify(compared) },
  )
  const removedHeads = new Map<number, number>()
  for (const { id, head_id: removedHead } of parseRows(removedHeadRow, rows)) {
    const group = headOf.get(id) ?? id
    if (!removedHeads.has(group)) removedHeads.set(group, removedHead)
  }
  for (const id of compared) {
    const removedHead = removedHeads.get(headOf.get(id) ?? id)
    if (removedHead !== undefined) removedHeads.set(id, removedHead)
  }
  for (const id of compared) {
    const removedHead = removedHeads.get(id)
    if (removedHead !== undefined) headOf.set(id, removedHead)
  }
  return headOf
}

const removedHeadRow = z.object({ id: rowId, head_id: rowId })

const UNDECIDED = `NOT EXISTS (SELECT 1 FROM event_analyst WHERE event_id = event.id AND field = 'same_as')`

function writeHead(db: LibraryDatabase, id: number, head: number | null): number {
  return run(
    db,
    `UPDATE event SET same_as = :head WHERE id = :id AND same_as IS NOT :head AND ${UNDECIDED}
       AND (:head IS NULL OR EXISTS (SELECT 1 FROM event AS other WHERE other.id = :head))`,
    { id, head },
  ).changes
}

/** What an analyst decided on follows its old head to where that went. */
function followHeads(db: LibraryDatabase): number {
  return run(
    db,
    `UPDATE event SET same_as = nullif((SELECT head.same_as FROM event AS head WHERE head.id = event.same_as), event.id)
     WHERE same_as IN (SELECT id FROM event WHERE same_as IS NOT NULL)`,
  ).changes
}

function storeSuggestions(db: LibraryDatabase, { compared, suggestions }: JoinsToStore): number {
  const ids = JSON.stringify(compared)
  const wanted = new Map(suggestions.map(({ id, other, reasons }) => [`${id} ${other}`, { id, other, reasons }]))
  let changes = run(
    db,
    `DELETE FROM event_suggestion
     WHERE event_id IN (SELECT value FROM json_each(:ids)) AND other_id IN (SELECT value FROM json_each(:ids))
       AND event_id || ' ' || other_id NOT IN (SELECT value FROM json_each(:wanted))`,
    { ids, wanted: JSON.stringify([...wanted.keys()]) },
  ).changes
  for (const { id, other, reasons } of wanted.values()) {
    changes += run(
      db,
      `INSERT INTO event_suggestion (event_id, other_id, reasons)
       SELECT :id, :other, :reasons WHERE (SELECT count(*) FROM event WHERE id IN (:id, :other)) = 2
       ON CONFLICT (event_id, other_id) DO UPDATE SET reasons = excluded.reasons WHERE reasons <> excluded.reasons`,
      { id, other, reasons: JSON.stringify(reasons) },
    ).changes
  }
  return changes
}

function storeCopies(db: LibraryDatabase, { copies, joinedArticles }: JoinsToStore): number {
  let changes = 0
  for (const articleId of joinedArticles) {
    const copyOf = copies.get(articleId)
    changes +=
      copyOf === undefined
        ? run(db, 'DELETE FROM article_copy WHERE article_id = :articleId', { articleId }).changes
        : run(
            db,
            `INSERT INTO article_copy (article_id, copy_of)
             SELECT :articleId, :copyOf WHERE (SELECT count(*) FROM article WHERE id IN (:articleId, :copyOf)) = 2
             ON CONFLICT (article_id) DO UPDATE SET copy_of = excluded.copy_of WHERE copy_of <> excluded.copy_of`,
            { articleId, copyOf },
          ).changes
  }
  return changes
}
