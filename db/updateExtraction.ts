import { z } from 'zod'
import { AppError } from '../shared/ipc/appError.ts'
import type { ExtractionReply } from '../shared/ipc/readerProtocol.ts'
import { id } from '../shared/ipc/schemas.ts'
import { writeArticleReading } from './articleReading.ts'
import { dropLostEvent } from './dropLostEvent.ts'
import { inTransaction } from './inTransaction.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { checkExtraction, insertMachineEvent, updateMachineEvent } from './machineEvents.ts'
import { parseRow, parseRows } from './parseRow.ts'
import { allRows, oneRow, run } from './statements.ts'

const textRow = z.object({ text: z.string() })
const keyRow = z.object({ id, key: z.string() })

/**
 * Takes over a new reading of an article: events are matched by key and their machine values and evidence replaced,
 * new ones added, those no longer found removed, unless a person ever touched them. What a person said is never
 * written here. `stamp` says with what it was read, see `readingStamp`. Throws `not-found`, `reader-invalid`.
 */
export function updateExtraction(
  db: LibraryDatabase,
  articleId: number,
  extraction: ExtractionReply,
  stamp: string,
): void {
  inTransaction(db, () => {
    const article = oneRow(db, 'SELECT text FROM article WHERE id = :articleId', { articleId })
    if (article === undefined) throw new AppError('not-found')
    checkExtraction(parseRow(textRow, article).text, extraction)
    const known = parseRows(
      keyRow,
      allRows(db, 'SELECT id, key FROM event WHERE article_id = :articleId', { articleId }),
    )
    const idByKey = new Map(known.map(({ id, key }) => [key, id]))
    for (const event of extraction.events) {
      const eventId = idByKey.get(event.key)
      if (eventId === undefined) insertMachineEvent(db, articleId, event)
      else updateMachineEvent(db, eventId, event)
      idByKey.delete(event.key)
    }
    for (const eventId of idByKey.values()) dropLostEvent(db, eventId)
    writeArticleReading(db, articleId, stamp)
    run(
      db,
      `UPDATE article SET resolved_against = :published, unresolved_count = :unresolvedCount, extractor_version = :version
       WHERE id = :articleId`,
      {
        articleId,
        published: extraction.published,
        unresolvedCount: extraction.unresolvedCount,
        version: extraction.version,
      },
    )
  })
}
