import type { Source } from './findSources.ts'
import type { PreparedSource } from './prepareSource.ts'
import type { ReadySource } from './storeBatch.ts'

/** What is stored in one commit; the bytes are in memory until then. */
const MOST_BYTES = 16 * 1024 * 1024

/** A source with what was read of it. */
export type Taken = { readonly source: Source; readonly prepared: PreparedSource }

/** Those in front of the first that was cancelled. */
export function readyOnes(taken: readonly Taken[]): ReadySource[] {
  const ready: ReadySource[] = []
  for (const { source, prepared } of taken) {
    if (prepared.kind === 'cancelled') break
    ready.push({ source, prepared })
  }
  return ready
}

/** One batch takes no bytes twice: the second are the same article, which has to be there first. */
export function fillsBatch(taken: readonly Taken[], next: Taken): boolean {
  if (next.prepared.kind !== 'read') return false
  const { sha256, bytes } = next.prepared
  const read = taken.flatMap(({ prepared }) => (prepared.kind === 'read' ? [prepared] : []))
  const byteCount = read.reduce((sum, each) => sum + each.bytes.length, bytes.length)
  return byteCount > MOST_BYTES || read.some((each) => each.sha256 === sha256)
}
