import type { Envelope } from '../../shared/ipc/appError.ts'
import type { AttachmentsRequest, ReadAttachments } from '../../shared/ipc/attachmentProtocol.ts'
import type { OriginalRequest, ReadOriginal } from '../../shared/ipc/originalProtocol.ts'
import type { ReaderHost } from './readerHost.ts'

export type OriginalOrder = Omit<OriginalRequest, 'kind' | 'id'>
export type AttachmentsOrder = Omit<AttachmentsRequest, 'kind' | 'id'>

/** Reads articles for being looked at. */
export type OriginalReader = {
  /** The bytes are asked for when it is this order's turn; what they throw is thrown. */
  read(order: () => Promise<OriginalOrder>): Promise<Envelope<ReadOriginal>>
  /** Likewise; these orders are all worked on, one after the other. */
  attachments(order: () => Promise<AttachmentsOrder>): Promise<Envelope<ReadAttachments>>
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

  async function withHost<Result>(use: (host: ReaderHost) => Promise<Result>): Promise<Result> {
    clearTimeout(idle)
    try {
      host ??= open()
      return await use(host)
    } finally {
      clearTimeout(idle)
      if (!isDisposed) idle = setTimeout(rest, idleMs)
      idle?.unref()
    }
  }

  /** After the orders before; `isWanted` is asked when it is this one's turn. */
  function inTurn<Order, Value>(
    order: () => Promise<Order>,
    isWanted: () => boolean,
    use: (host: ReaderHost, order: Order) => Promise<Envelope<Value>>,
  ): Promise<Envelope<Value>> {
    const answer = work.then(async (): Promise<Envelope<Value>> => {
      if (isDisposed || !isWanted()) return { ok: false, error: { code: 'original-superseded', detail: '' } }
      const asked = await order()
      return withHost((each) => use(each, asked))
    })
    work = answer.catch(() => {})
    return answer
  }

  return {
    read(order) {
      newest += 1
      const turn = newest
      return inTurn(
        order,
        () => turn === newest,
        (each, asked) => each.readOriginal(asked),
      )
    },
    attachments: (order) =>
      inTurn(
        order,
        () => true,
        (each, asked) => each.readAttachments(asked),
      ),
    dispose() {
      isDisposed = true
      clearTimeout(idle)
      rest()
    },
  }
}
