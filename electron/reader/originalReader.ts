import type { Envelope } from '../../shared/ipc/appError.ts'
import type { OriginalRequest, ReadOriginal } from '../../shared/ipc/originalProtocol.ts'
import type { ReaderHost } from './readerHost.ts'

export type OriginalOrder = Omit<OriginalRequest, 'kind' | 'id'>

/** Reads articles for being looked at. */
export type OriginalReader = {
  /** The bytes are asked for when it is this order's turn; what they throw is thrown. */
  read(order: () => Promise<OriginalOrder>): Promise<Envelope<ReadOriginal>>
  dispose(): void
}

type Options = {
  /** A host of its own for each stretch of work. */
  readonly open: () => ReaderHost
  readonly idleMs?: number
}

const IDLE_MS = 60_000

/**
 * A reader beside the one that imports, because a person who looks does not wait for a thousand files. Its process starts
 * with the first order and ends when there was none for a while. One order is worked on and one waits at the most: a
 * newer one takes its place, and the older is answered `original-superseded`.
 */
export function createOriginalReader({ open, idleMs = IDLE_MS }: Options): OriginalReader {
  let host: ReaderHost | null = null
  let idle: NodeJS.Timeout | undefined
  let isDisposed = false
  let work: Promise<unknown> = Promise.resolve()
  let newest = 0

  function rest(): void {
    host?.dispose()
    host = null
  }

  async function takeTurn(turn: number, order: () => Promise<OriginalOrder>): Promise<Envelope<ReadOriginal>> {
    if (isDisposed || turn !== newest) return { ok: false, error: { code: 'original-superseded', detail: '' } }
    clearTimeout(idle)
    try {
      const asked = await order()
      host ??= open()
      return await host.readOriginal(asked)
    } finally {
      clearTimeout(idle)
      idle = setTimeout(rest, idleMs)
      idle.unref()
    }
  }

  return {
    read(order) {
      newest += 1
      const turn = newest
      const answer = work.then(() => takeTurn(turn, order))
      work = answer.catch(() => {})
      return answer
    },
    dispose() {
      isDisposed = true
      clearTimeout(idle)
      rest()
    },
  }
}
