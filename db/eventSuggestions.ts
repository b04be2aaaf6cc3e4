import { z } from 'zod'
import { joinReasonKinds } from '../shared/joining/joinReason.ts'
import type { SameEventSuggestion } from '../shared/model/eventSource.ts'
import { jsonOf } from './columns.ts'
import { rowToSummary, summaryColumns, summaryRow } from './eventRow.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRows } from './parseRow.ts'
import { allRows } from './statements.ts'

const suggestionRow = summaryRow.extend({
  reasons: jsonOf(z.array(z.object({ kind: z.enum(joinReasonKinds), shared: z.string() }))),
})

const MOST = 5

/** An analyst said of an event of the one group that one of the other is another, or split either off. */
const TOLD_APART = `
  EXISTS (
    SELECT 1 FROM event_group AS one
    JOIN event_analyst AS said ON said.event_id = one.id AND said.field = 'distinct_from'
    JOIN json_each(said.value) AS named
    JOIN event_group AS two ON two.id = named.value
    WHERE (one.head_id = :headId AND two.head_id = other.head_id) OR (one.head_id = other.head_id AND two.head_id = :headId)
  )
  OR EXISTS (
    SELECT 1 FROM event_analyst AS alone
    WHERE alone.field = 'same_as' AND alone.value = '' AND alone.event_id IN (:headId, other.head_id)
  )`

/** Other events that may be the same as this one, as far as no analyst told them apart; a few. */
export function suggestionsOf(db: LibraryDatabase, headId: number): SameEventSuggestion[] {
  const rows = allRows(
    db,
    `SELECT ${summaryColumns}, suggested.reasons
     FROM (
       SELECT event_suggestion.event_id AS own_id, event_suggestion.other_id, event_suggestion.reasons
       FROM event_group JOIN event_suggestion ON event_suggestion.event_id = event_group.id
       WHERE event_group.head_id = :headId
       UNION ALL
       SELECT event_suggestion.other_id, event_suggestion.event_id, event_suggestion.reasons
       FROM event_group JOIN event_suggestion ON event_suggestion.other_id = event_group.id
       WHERE event_group.head_id = :headId
     ) AS suggested
     JOIN event_group AS other ON other.id = suggested.other_id AND other.head_id <> :headId
     JOIN event_now ON event_now.id = other.head_id
     JOIN article ON article.id = event_now.article_id
     WHERE NOT (${TOLD_APART})
     GROUP BY other.head_id ORDER BY other.head_id LIMIT ${MOST}`,
    { headId },
  )
  return parseRows(suggestionRow, rows).map(({ reasons, ...row }) => ({ event: rowToSummary(row), reasons }))
}
