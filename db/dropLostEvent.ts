import type { LibraryDatabase } from './libraryDatabase.ts'
import { run } from './statements.ts'

/**
 * Removes an event that the present reading no longer finds; true when it is gone. What a person touched stays, marked:
 * with it would go their value, and the step that undo or redo needs.
 */
export function dropLostEvent(db: LibraryDatabase, eventId: number): boolean {
  const { changes } = run(
    db,
    `DELETE FROM event WHERE id = :eventId
       AND NOT EXISTS (SELECT 1 FROM event_analyst WHERE event_id = event.id)
       AND NOT EXISTS (SELECT 1 FROM change WHERE subject = 'event' AND subject_id = event.id)`,
    { eventId },
  )
  if (changes === 0) run(db, 'UPDATE event SET is_still_found = 0 WHERE id = :eventId', { eventId })
  return changes > 0
}
