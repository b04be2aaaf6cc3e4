import type { AppErrorCode, Envelope } from '../../shared/ipc/appError.ts'
import type { ReadAttachments } from '../../shared/ipc/attachmentProtocol.ts'
import type { ReadOriginal } from '../../shared/ipc/originalProtocol.ts'
import type { ReaderRequest } from '../../shared/ipc/readerProtocol.ts'
import { createTurns } from '../turns.ts'
import type { ArticleReader } from './articleReader.ts'
import type { AttachmentsOrder, OriginalOrder } from './originalReader.ts'
import { READER_BUDGET, type ReaderBudget } from './readerBudget.ts'
import type { ReaderProcess } from './readerProcess.ts'
import { type ReaderAnswer, type ReaderOutcome, type RunningReader, UNTRIED, watchReader } from './runningReader.ts'

export type ReaderHost = ArticleReader & {
  /** A file in its own look. A bad file is a failed envelope. */
  readOriginal(order: OriginalOrder): Promise<Envelope<ReadOriginal>>
  /** What a mail carries. */
  readAttachments(order: AttachmentsOrder): Promise<Envelope<ReadAttachments>>
  /** Starts the process ahead of the first file, so that it does not wait. */
  warmUp(): void
  /** Ends the process; what is asked afterwards fails. */
  dispose(): void
}

type ReaderHostOptions = {
  /** Starts a reader process; called again after one has ended. */
  readonly open: () => ReaderProcess
  readonly budget?: ReaderBudget
  /** A reader was ended while it read a file. For the log. */
  readonly onEnded?: (code: AppErrorCode) => void
}

type Unnumbered<T> = T extends unknown ? Omit<T, 'id'> : never

/** So many small requests lie in the reader at a time, so that it does not stand still while main stores something. */
const MOST_IN_HAND = 16
const SMALL_BYTES = 128 * 1024

/**
 * Main's side of the reader, within a budget, every answer checked. Small files are handed over ahead, the others one at
 * a time. A reader that runs over its budget, dies or answers nonsense is ended; its file fails with a code, and the
 * next file gets a new process. Where several were in its hands and nobody knows which was to blame, each of them is
 * asked again alone.
 */
export function createReaderHost({ open, budget = READER_BUDGET, onEnded = () => {} }: ReaderHostOptions): ReaderHost {
  /** The last is in use; one before it may still be answering what it has in hand. */
  let readers: RunningReader[] = []
  const inTurn = createTurns(MOST_IN_HAND)
  let lastId = 0
  let isDisposed = false

  function aliveReader(): RunningReader {
    const last = readers.at(-1)
    if (last?.isAlive() === true) return last
    const next = watchReader(open(), budget)
    readers = [...readers.filter((reader) => reader.isBusy()), next]
    return next
  }

  async function ask(request: Unnumbered<ReaderRequest>, signal?: AbortSignal): Promise<Envelope<ReaderAnswer>> {
    const places = isSmall(request) ? 1 : MOST_IN_HAND
    const outcome = await inTurn(places, () => handOver(request, signal))
    if (outcome !== UNTRIED) return outcome
    const alone = await inTurn(MOST_IN_HAND, () => handOver(request, signal))
    return alone === UNTRIED ? failure('reader-not-there') : alone
  }

  async function handOver(request: Unnumbered<ReaderRequest>, signal?: AbortSignal): Promise<ReaderOutcome> {
    signal?.throwIfAborted()
    if (isDisposed) return failure('reader-not-there')
    lastId += 1
    const outcome = await aliveReader().ask({ ...request, id: lastId }, signal)
    signal?.throwIfAborted()
    if (outcome !== UNTRIED && !outcome.ok) onEnded(outcome.error.code)
    return outcome
  }

  return {
    async read(file, signal) {
      const { fileName, bytes, published, reading } = file
      const outcome = await ask({ kind: 'read', fileName, bytes, published, reading }, signal)
      if (!outcome.ok) return outcome
      const reply = outcome.value
      if (reply.kind === 'failed') return failure(reply.code, reply.detail)
      if (reply.kind !== 'read') return failure('reader-invalid')
      return { ok: true, value: { article: reply.article, extraction: reply.extraction } }
    },
    async extract({ text, published, reading }, signal) {
      const outcome = await ask({ kind: 'extract', text, published, reading }, signal)
      if (!outcome.ok) return outcome
      const reply = outcome.value
      if (reply.kind === 'failed') return failure(reply.code, reply.detail)
      if (reply.kind !== 'extracted') return failure('reader-invalid')
      return { ok: true, value: reply.extraction }
    },
    async readOriginal(order) {
      const outcome = await ask({ kind: 'original', ...order })
      if (!outcome.ok) return outcome
      const reply = outcome.value
      if (reply.kind === 'failed') return failure(reply.code, reply.detail)
      if (reply.kind !== 'original') return failure('reader-invalid')
      return { ok: true, value: reply.original }
    },
    async describeTable({ fileName, bytes, mapping }, signal) {
      const outcome = await ask({ kind: 'describe-table', fileName, bytes, mapping }, signal)
      if (!outcome.ok) return outcome
      const reply = outcome.value
      if (reply.kind === 'failed') return failure(reply.code, reply.detail)
      if (reply.kind !== 'table') return failure('reader-invalid')
      return { ok: true, value: { description: reply.description, mapping: reply.mapping, preview: reply.preview } }
    },
    async readTable({ fileName, bytes, mapping, reading }, signal) {
      const outcome = await ask({ kind: 'read-table', fileName, bytes, mapping, reading }, signal)
      if (!outcome.ok) return outcome
      const reply = outcome.value
      if (reply.kind === 'failed') return failure(reply.code, reply.detail)
      if (reply.kind !== 'read') return failure('reader-invalid')
      return { ok: true, value: { article: reply.article, extraction: reply.extraction } }
    },
    async readAttachments(order) {
      const outcome = await ask({ kind: 'attachments', ...order })
      if (!outcome.ok) return outcome
      const reply = outcome.value
      if (reply.kind === 'failed') return failure(reply.code, reply.detail)
      if (reply.kind !== 'attachments') return failure('reader-invalid')
      return { ok: true, value: reply.read }
    },
    warmUp() {
      if (!isDisposed) aliveReader()
    },
    dispose() {
      isDisposed = true
      for (const reader of readers) reader.end()
    },
  }
}

function isSmall(request: Unnumbered<ReaderRequest>): boolean {
  if (request.kind === 'read') return request.bytes.length <= SMALL_BYTES
  return request.kind === 'extract' && request.text.length <= SMALL_BYTES
}

function failure(code: AppErrorCode, detail = ''): Envelope<never> {
  return { ok: false, error: { code, detail } }
}
