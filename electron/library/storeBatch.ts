import { toLibraryError } from '../../db/databaseErrors.ts'
import { inTransaction } from '../../db/inTransaction.ts'
import { withSearchIndex } from '../../db/searchIndex.ts'
import { AppError } from '../../shared/ipc/appError.ts'
import { syncArticlesFolder } from './articleFiles.ts'
import type { Source } from './findSources.ts'
import type { PreparedSource } from './prepareSource.ts'
import type { UnplacedLine } from './receiptLines.ts'
import { type StagedSource, type StorePlace, stageSource } from './stageSource.ts'

export type ReadySource = {
  readonly source: Source
  readonly prepared: Exclude<PreparedSource, { kind: 'cancelled' }>
}

/** What became of one source: its line, null where there is nothing to say, or why it was not stored. */
export type StoredSource = { readonly line: UnplacedLine | null } | { readonly error: AppError }

/**
 * Stores sources with their lines in one transaction, so that the disk is waited for once and not for each: copies are
 * written at the same time, their folder is synced once, and there is one commit. One that cannot be stored does not stop
 * the others. When the disk refuses all of them, each is tried alone, so that each has its own answer. Null when `signal`
 * ends it before the commit; then nothing is stored.
 * @param firstPosition of the lines; those that are null take none
 */
export async function storeBatch(
  ready: readonly ReadySource[],
  place: StorePlace,
  firstPosition: number,
  signal?: AbortSignal,
): Promise<readonly StoredSource[] | null> {
  const staged = await Promise.all(ready.map((each) => stageOrSay(each, place)))
  try {
    if (staged.some((each) => !(each instanceof AppError) && each.hasCopy))
      await syncArticlesFolder(place.articlesFolder)
    if (signal?.aborted === true) {
      await discardAll(staged)
      return null
    }
    const stored = withSearchIndex(place.db, () =>
      inTransaction(place.db, () => commitAll(staged, place, firstPosition)),
    )
    await Promise.all(
      staged.map((each, index) => each instanceof AppError || each.settle('line' in (stored[index] ?? {}))),
    )
    return stored
  } catch (error) {
    await discardAll(staged)
    const [only, ...others] = ready
    if (only === undefined) return []
    if (others.length === 0) return [{ error: toLibraryError(error) }]
    return await oneByOne(ready, place, firstPosition)
  }
}

async function discardAll(staged: readonly (StagedSource | AppError)[]): Promise<void> {
  await Promise.all(staged.map((each) => each instanceof AppError || each.settle(false)))
}

async function stageOrSay({ prepared, source }: ReadySource, place: StorePlace): Promise<StagedSource | AppError> {
  try {
    return await stageSource(prepared, source, place)
  } catch (error) {
    return toLibraryError(error)
  }
}

function commitAll(
  staged: readonly (StagedSource | AppError)[],
  { db }: StorePlace,
  firstPosition: number,
): StoredSource[] {
  let position = firstPosition
  return staged.map((each) => {
    // The line of one that failed is written by the caller, at its place.
    if (each instanceof AppError) {
      position += 1
      return { error: each }
    }
    try {
      const line = inTransaction(db, () => each.commit(position))
      if (line !== null) position += 1
      return { line }
    } catch (error) {
      const failure = toLibraryError(error)
      // After these the whole transaction is lost.
      if (failure.code !== 'reader-invalid') throw failure
      position += 1
      return { error: failure }
    }
  })
}

async function oneByOne(
  ready: readonly ReadySource[],
  place: StorePlace,
  firstPosition: number,
): Promise<readonly StoredSource[]> {
  const stored: StoredSource[] = []
  let position = firstPosition
  for (const each of ready) {
    const [result] = (await storeBatch([each], place, position)) ?? []
    if (result === undefined) continue
    stored.push(result)
    if ('error' in result || result.line !== null) position += 1
  }
  return stored
}
