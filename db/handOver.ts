import { z } from 'zod'
import { id } from '../shared/ipc/schemas.ts'
import { readAnalystValue } from './analystValues.ts'
import { decodeIdList, encodeIdList } from './joinValues.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRows } from './parseRow.ts'
import type { Edit } from './recordStep.ts'
import { allRows } from './statements.ts'

const successionRow = z.object({ head_id: id, next_id: id })
const valueRow = z.object({ field: z.string(), value: z.string() })
const memberRow = z.object({ id, head_id: id, group_id: z.int() })
const changeRow = z.object({ field: z.string(), before: z.string().nullable(), is_given: z.int() })

/**
 * Edits for when articles go out of the views: where the head of a group goes and others of it stay, what a person said
 * of the head is said of the one that stands for them from then on, as far as they said nothing of that one.
 */
export function handOver(db: LibraryDatabase, goingArticles: readonly number[]): Edit[] {
  const successions = parseRows(
    successionRow,
    allRows(
      db,
      `WITH going AS (SELECT value AS article_id FROM json_each(:articles))
       SELECT head.id AS head_id, min(other.id) AS next_id
       FROM event_group AS head JOIN event_group AS other ON other.head_id = head.id
       WHERE head.id = head.head_id AND head.article_id IN (SELECT article_id FROM going)
         AND other.article_id NOT IN (SELECT article_id FROM going)
       GROUP BY head.id`,
      { articles: JSON.stringify(goingArticles) },
    ),
  )
  return successions.flatMap(({ head_id: headId, next_id: nextId }) =>
    valuesOf(db, headId).flatMap(({ field, value }): Edit[] => {
      const slot = { subject: 'event' as const, subjectId: nextId, field }
      const own = readAnalystValue(db, slot)
      if (field === 'distinct_from') {
        const both = [...decodeIdList(own), ...decodeIdList(value)].filter((other) => other !== nextId)
        return [{ ...slot, after: encodeIdList(both) }]
      }
      return own === null ? [{ ...slot, after: value }] : []
    }),
  )
}

/**
 * Edits for when articles come back: what `handOver` gave away is taken back; what a person said of the event meanwhile is
 * said of the head too, which is shown again.
 */
export function takeBack(db: LibraryDatabase, returningArticles: readonly number[]): Edit[] {
  const members = allRows(
    db,
    `SELECT event_head.id, event_head.head_id, removal.group_id
     FROM event AS head
     JOIN (
       SELECT subject_id AS article_id, max(group_id) AS group_id FROM change
       WHERE subject = 'article' AND field = 'removed' AND after IS NOT NULL AND state = 0
         AND subject_id IN (SELECT value FROM json_each(:articles))
       GROUP BY subject_id
     ) AS removal ON removal.article_id = head.article_id
     JOIN event_follower ON event_follower.head_id = head.id
     JOIN event_head ON event_head.id = event_follower.id AND event_head.head_id = head.id
     ORDER BY event_head.id`,
    { articles: JSON.stringify(returningArticles) },
  )
  return parseRows(memberRow, members).flatMap((member) => takeBackFrom(db, member))
}

function takeBackFrom(db: LibraryDatabase, member: z.output<typeof memberRow>): Edit[] {
  const { id: eventId, head_id: headId, group_id: groupId } = member
  const changes = parseRows(
    changeRow,
    allRows(
      db,
      `SELECT field, before, group_id = :groupId AS is_given FROM change
       WHERE subject = 'event' AND subject_id = :eventId AND group_id >= :groupId AND state = 0 AND field <> 'same_as'
       ORDER BY id`,
      { eventId, groupId },
    ),
  )
  const isNewer = (field: string) => changes.some((change) => change.is_given === 0 && change.field === field)
  const edits: Edit[] = []
  for (const { field, before, is_given: isGiven } of changes) {
    const slot = { subject: 'event' as const, subjectId: eventId, field }
    if (!isNewer(field)) edits.push({ ...slot, after: before })
    else if (isGiven === 0 && field !== 'distinct_from') {
      edits.push({ ...slot, subjectId: headId, after: readAnalystValue(db, slot) })
    }
  }
  return edits
}

/** What a person said of an event, but not what they joined it to. */
function valuesOf(db: LibraryDatabase, eventId: number): z.output<typeof valueRow>[] {
  return parseRows(
    valueRow,
    allRows(
      db,
      "SELECT field, value FROM event_analyst WHERE event_id = :eventId AND field <> 'same_as' ORDER BY field",
      { eventId },
    ),
  )
}
