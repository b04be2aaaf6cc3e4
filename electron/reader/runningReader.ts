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

export type RunningReader = {
  /** False once the process was ended or died; nothing may be asked then. */
  isAlive(): boolean
  /**
   * Never rejects. A failed envelope means that the reader did not answer and has been ended; that it could not read
   * the file is an answer. One request at a time.
   */
  ask(request: ReaderRequest, signal?: AbortSignal): Promise<Envelope<ReaderAnswer>>
  end(): void
}

type Pending = {
  readonly request: ReaderRequest
  /** Events that came before the answer they belong to. */
  readonly events: ExtractionReply['events']
  readonly settle: (outcome: Envelope<ReaderAnswer>) => void
  signCount: number
  silentMs: number
  allowedMs: number
}

/** A sound reader says one thing per request; one that says more than this unasked has been taken over. */
const MAX_STRAY_MESSAGES = 100
/** It gives two signs of life a second, and two for each page of a document. */
const MAX_SIGNS = 20_000

/** Watches one reader process from its start to its end: its first word, its time, its memory, what it says. */
export function watchReader(process: ReaderProcess, budget: ReaderBudget): RunningReader {
  let endedBy: AppErrorCode | null = null
  let isReady = false
  let strayCount = 0
  let pending: Pending | null = null
  let settleStart = () => {}
  const started = new Promise<void>((resolve) => {
    settleStart = resolve
  })
  const startTimer = setTimeout(() => end('reader-not-there'), budget.startMs)

  function end(code: AppErrorCode, detail = ''): void {
    if (endedBy !== null) return
    endedBy = code
    clearTimeout(startTimer)
    process.kill()
    settleStart()
    pending?.settle(failure(code, detail))
  }

  function receive(message: unknown): void {
    if (endedBy !== null) return
    const parsed = readerReplySchema.safeParse(message)
    if (!parsed.success) end('reader-invalid')
    else if (parsed.data.kind === 'ready' && !isReady) becomeReady()
    else if (parsed.data.kind === 'ready' || parsed.data.id !== pending?.request.id) countStray()
    else if (parsed.data.kind === 'working') noteSign(pending, parsed.data.isInLibrary)
    else if (parsed.data.kind === 'events') keepEvents(pending, parsed.data.events)
    else settleWith(pending, joinReply(parsed.data, pending.events))
  }

  function settleWith({ request, settle }: Pending, answer: ReaderAnswer): void {
    if (replyHolds(answer, request)) settle({ ok: true, value: answer })
    else end('reader-invalid')
  }

  function keepEvents(current: Pending, more: ExtractionReply['events']): void {
    current.events.push(...more)
    current.silentMs = 0
    if (current.request.kind !== 'read-table' || current.events.length > readerLimits.tableRows) end('reader-invalid')
  }

  function becomeReady(): void {
    isReady = true
    clearTimeout(startTimer)
    settleStart()
  }

  function noteSign(current: Pending, isInLibrary: boolean): void {
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

  async function ask(request: ReaderRequest, signal?: AbortSignal): Promise<Envelope<ReaderAnswer>> {
    const abort = () => end('reader-not-there')
    signal?.addEventListener('abort', abort, { once: true })
    await started
    const outcome = endedBy === null ? await answerTo(request) : failure(endedBy)
    signal?.removeEventListener('abort', abort)
    if ((process.memoryBytes() ?? 0) > budget.recycleBytes) end('reader-not-there')
    return outcome
  }

  function answerTo(request: ReaderRequest): Promise<Envelope<ReaderAnswer>> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => end('reader-timeout'), budget.readMs)
      let lookedMs = performance.now()
      const poll = setInterval(() => {
        if ((process.memoryBytes() ?? 0) > budget.memoryBytes) end('reader-memory')
        const nowMs = performance.now()
        // Where main itself stood still, the reader's signs wait to be heard: that is not its silence.
        current.silentMs += Math.min(nowMs - lookedMs, 2 * budget.pollMs)
        lookedMs = nowMs
        if (current.silentMs > current.allowedMs) end('reader-silent', counted(current.allowedMs / 1000, 'second'))
      }, budget.pollMs)
      const current: Pending = {
        request,
        events: [],
        signCount: 0,
        silentMs: 0,
        allowedMs: budget.silentMs,
        settle(outcome) {
          clearTimeout(timer)
          clearInterval(poll)
          pending = null
          resolve(outcome)
        },
      }
      pending = current
      process.post(request)
    })
  }

  process.onMessage(receive)
  process.onGone(() => end(isReady ? 'reader-crashed' : 'reader-not-there'))
  return { isAlive: () => endedBy === null, ask, end: () => end('reader-not-there') }
}

function failure(code: AppErrorCode, detail = ''): Envelope<never> {
  return { ok: false, error: { code, detail } }
}
