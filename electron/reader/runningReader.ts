import type { AppErrorCode, Envelope } from '../../shared/ipc/appError.ts'
import { readerLimits } from '../../shared/ipc/readerLimits.ts'
import {
  type ExtractionReply,
  type ReaderReply,
  type ReaderRequest,
  readerReplySchema,
} from '../../shared/ipc/readerProtocol.ts'
import { joinReply } from '../../shared/ipc/replyBatches.ts'
import { counted } from '../../shared/model/counted.ts'
import { replyHolds } from './checkReply.ts'
import type { ReaderBudget } from './readerBudget.ts'
import type { ReaderProcess } from './readerProcess.ts'

export type ReaderAnswer = Exclude<ReaderReply, { kind: 'ready' | 'working' | 'events' }>

/** Nobody knows whether the reader had begun with this request when it ended, or over which of several it did. */
export const UNTRIED = 'untried'

export type ReaderOutcome = Envelope<ReaderAnswer> | typeof UNTRIED

export type RunningReader = {
  /** False once the process was ended, died or is not to be given more; nothing may be asked then. */
  isAlive(): boolean
  /** Whether something that was asked is not answered yet. */
  isBusy(): boolean
  /**
   * Never rejects. A failed envelope means that the reader was ended over this request; that it could not read the file
   * is an answer. Requests are answered in their order; the next lie ready in the reader while one is in work.
   */
  ask(request: ReaderRequest, signal?: AbortSignal): Promise<ReaderOutcome>
  end(): void
}

/** A request that the reader has, or gets as soon as it is there. The first of them is in work. */
type InHand = {
  readonly request: ReaderRequest
  /** Events that came before the answer they belong to. */
  readonly events: ExtractionReply['events']
  readonly settle: (outcome: ReaderOutcome) => void
  /** When it became the first. */
  begunMs: number
  signCount: number
  silentMs: number
  allowedMs: number
}

/** A sound reader says one thing per request; one that says more than this unasked has been taken over. */
const MAX_STRAY_MESSAGES = 100
/** It gives two signs of life a second, and two for each page of a document. */
const MAX_SIGNS = 20_000

/** A file that is read in less leaves hardly anything in memory. */
const LONG_MS = 20

/** Ends that are the doing of the request in work, also while others lie ready: it was its answer or its time. */
const DOING_OF_FIRST: ReadonlySet<AppErrorCode> = new Set(['reader-timeout', 'reader-silent', 'reader-invalid'])

/** Watches one reader process from its start to its end: its first word, its time, its memory, what it says. */
export function watchReader(process: ReaderProcess, budget: ReaderBudget): RunningReader {
  let endedBy: AppErrorCode | null = null
  let isReady = false
  /** It has grown large: what it has in hand it still answers. */
  let isRetiring = false
  let strayCount = 0
  const inHand: InHand[] = []
  let poll: ReturnType<typeof setInterval> | null = null
  let polledMs = 0
  let weighedMs = Number.NEGATIVE_INFINITY
  const startTimer = setTimeout(() => end('reader-not-there'), budget.startMs)

  function end(code: AppErrorCode, detail = ''): void {
    if (endedBy !== null) return
    endedBy = code
    clearTimeout(startTimer)
    stopPolling()
    process.kill()
    const [first, ...others] = inHand.splice(0)
    // One that has grown large over another file may be too small for this one.
    const isDoingOfFirst = (others.length === 0 && !isRetiring) || DOING_OF_FIRST.has(code)
    first?.settle(isDoingOfFirst ? failure(code, detail) : UNTRIED)
    for (const other of others) other.settle(UNTRIED)
  }

  function receive(message: unknown): void {
    if (endedBy !== null) return
    const parsed = readerReplySchema.safeParse(message)
    const [first] = inHand
    if (!parsed.success) end('reader-invalid')
    else if (parsed.data.kind === 'ready' && !isReady) becomeReady()
    else if (parsed.data.kind === 'ready' || first === undefined || parsed.data.id !== first.request.id) countStray()
    else if (parsed.data.kind === 'working') noteSign(first, parsed.data.isInLibrary)
    else if (parsed.data.kind === 'events') keepEvents(first, parsed.data.events)
    else settleFirst(first, joinReply(parsed.data, first.events))
  }

  function settleFirst({ request, settle, begunMs }: InHand, answer: ReaderAnswer): void {
    if (!replyHolds(answer, request)) {
      end('reader-invalid')
      return
    }
    inHand.shift()
    beginFirst()
    settle({ ok: true, value: answer })
    if (isWorthWeighing(begunMs) && weigh() > budget.recycleBytes) isRetiring = true
    if (inHand.length > 0) return
    stopPolling()
    if (isRetiring) end('reader-not-there')
  }

  function keepEvents(current: InHand, more: ExtractionReply['events']): void {
    current.events.push(...more)
    current.silentMs = 0
    if (current.request.kind !== 'read-table' || current.events.length > readerLimits.tableRows) end('reader-invalid')
  }

  function becomeReady(): void {
    isReady = true
    clearTimeout(startTimer)
    beginFirst()
    for (const { request } of inHand) process.post(request)
  }

  function noteSign(current: InHand, isInLibrary: boolean): void {
    current.silentMs = 0
    current.allowedMs = isInLibrary ? budget.librarySilentMs : budget.silentMs
    current.signCount += 1
    if (current.signCount > MAX_SIGNS) end('reader-invalid')
  }

  /** A late, doubled or invented answer changes nothing. */
  function countStray(): void {
    strayCount += 1
    if (strayCount > MAX_STRAY_MESSAGES) end('reader-invalid')
  }

  /** The time of a request begins when those before it are answered. */
  function beginFirst(): void {
    const [first] = inHand
    if (first === undefined || !isReady) return
    first.begunMs = performance.now()
    if (poll !== null) return
    polledMs = performance.now()
    poll = setInterval(look, budget.pollMs)
  }

  function stopPolling(): void {
    if (poll !== null) clearInterval(poll)
    poll = null
  }

  function look(): void {
    const [first] = inHand
    if (first === undefined) return
    if (weigh() > budget.memoryBytes) {
      end('reader-memory')
      return
    }
    const nowMs = performance.now()
    // Where main itself stood still, the reader's signs wait to be heard: that is not its silence.
    first.silentMs += Math.min(nowMs - Math.max(polledMs, first.begunMs), 2 * budget.pollMs)
    polledMs = nowMs
    if (first.silentMs > first.allowedMs) end('reader-silent', counted(first.allowedMs / 1000, 'second'))
    else if (nowMs - first.begunMs > budget.readMs) end('reader-timeout')
  }

  /** Asking for memory costs as much as reading a short file. */
  function isWorthWeighing(begunMs: number): boolean {
    const nowMs = performance.now()
    return nowMs - begunMs >= LONG_MS || nowMs - weighedMs >= budget.pollMs
  }

  function weigh(): number {
    weighedMs = performance.now()
    return process.memoryBytes() ?? 0
  }

  async function ask(request: ReaderRequest, signal?: AbortSignal): Promise<ReaderOutcome> {
    if (endedBy !== null) return failure(endedBy)
    const abort = () => end('reader-not-there')
    signal?.addEventListener('abort', abort, { once: true })
    const outcome = await new Promise<ReaderOutcome>((settle) => {
      inHand.push({
        request,
        events: [],
        settle,
        begunMs: performance.now(),
        signCount: 0,
        silentMs: 0,
        allowedMs: budget.silentMs,
      })
      if (inHand.length === 1) beginFirst()
      if (isReady) process.post(request)
    })
    signal?.removeEventListener('abort', abort)
    return outcome
  }

  process.onMessage(receive)
  process.onGone(() => end(isReady ? 'reader-crashed' : 'reader-not-there'))
  return {
    isAlive: () => endedBy === null && !isRetiring,
    isBusy: () => inHand.length > 0,
    ask,
    end: () => end('reader-not-there'),
  }
}

function failure(code: AppErrorCode, detail = ''): Envelope<never> {
  return { ok: false, error: { code, detail } }
}
