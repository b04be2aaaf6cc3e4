import { findArticleIdBySha256 } from '../../../db/articles.ts'
import { toLibraryError } from '../../../db/databaseErrors.ts'
import type { LibraryDatabase } from '../../../db/libraryDatabase.ts'
import { readingSettings } from '../../../db/readingSettings.ts'
import { settleWaitingLines, type WaitingTable, waitingFile } from '../../../db/waitingTables.ts'
import { type Envelope, toAppError } from '../../../shared/ipc/appError.ts'
import type { ReceiptLine } from '../../../shared/model/receipt.ts'
import type { TableMapping } from '../../../shared/tables/tableMapping.ts'
import type { ArticleReader } from '../../reader/articleReader.ts'
import type { Source } from '../findSources.ts'
import { prepareSource } from '../prepareSource.ts'
import { plainLine } from '../receiptLines.ts'
import { storeBatch } from '../storeBatch.ts'
import { readTables } from './readTables.ts'
import { UNATTENDED } from './tablePolicy.ts'

type Seams = {
  readonly db: LibraryDatabase
  readonly articlesFolder: string
  readonly reader: ArticleReader
  readonly signal: AbortSignal
}

/**
 * Imports a table that waited, with what a person said of its columns, and writes what became of it in place of the
 * lines by which it waited. A table that cannot be read now goes on waiting; the envelope says why.
 */
export async function settleTable(
  table: WaitingTable,
  mapping: TableMapping,
  { db, articlesFolder, reader, signal }: Seams,
): Promise<Envelope<ReceiptLine>> {
  const { receiptId, position, fileName } = table
  try {
    const source = sourceOf(db, table, articlesFolder)
    const prepared = await prepareSource(source, {
      reader: readTables(reader, { ...UNATTENDED, mapping }, () => null),
      findArticleId: (sha256) => findArticleIdBySha256(db, sha256),
      published: null,
      reading: readingSettings(db),
      signal,
    })
    if (prepared.kind === 'cancelled') return { ok: false, error: { code: 'busy', detail: '' } }
    if (prepared.kind === 'failed') return { ok: false, error: prepared.error }
    const [stored] = (await storeBatch([{ source, prepared }], { db, articlesFolder, receiptId }, position)) ?? []
    if (stored !== undefined && 'error' in stored) throw stored.error
    const line = { ...(stored?.line ?? plainLine(fileName, 'same')), position }
    settleWaitingLines(db, table, line)
    return { ok: true, value: line }
  } catch (error) {
    return { ok: false, error: toAppError(toLibraryError(error)) }
  }
}

/** Answers that a table is not wanted: its lines say so. */
export function dismissTable(db: LibraryDatabase, table: WaitingTable): ReceiptLine {
  const line = { ...plainLine(table.fileName, 'cancelled'), position: table.position }
  settleWaitingLines(db, table, line)
  return line
}

/** The file, with its place where it was found in a folder that is looked through. */
function sourceOf(db: LibraryDatabase, { fileName, sourcePath }: WaitingTable, articlesFolder: string): Source {
  const source = { fileName, path: Buffer.from(sourcePath), problem: null }
  const known = waitingFile(db, sourcePath, articlesFolder)
  if (known === null) return source
  const { folderId, path, stamp } = known
  return { ...source, watched: { folderId, path, stamp, known, published: null, absentArticles: new Set() } }
}
