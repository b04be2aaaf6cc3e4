import type { AppErrorCode, Envelope } from '../../shared/ipc/appError.ts'
import { type ReaderReply, type ReaderRequest, readerReplySchema } from '../../shared/ipc/readerProtocol.ts'
import { replyHolds } from './checkReply.ts'
import type { ReaderBudget } from './readerBudget.ts'
import type { ReaderProcess } from './readerProcess.ts'

export type ReaderAnswer = Exclude<ReaderReply, { kind: 'ready' }>

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

type Pending = { readonly request: ReaderRequest; readonly settle: (outcome: Envelope<ReaderAnswer>) => void }

/** A sound reader says one thing per request; one that says more than this unasked has been taken over. */
const MAX_STRAY_MESSAGES = 100

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
  const startTimer = setTimeout(() => end('reader-crashed'), budget.startMs)

  function end(code: AppErrorCode): void {
    if (endedBy !== null) return
    endedBy = code
    clearTimeout(startTimer)
    process.kill()
    settleStart()
    pending?.settle(failure(code))
  }

  function receive(message: unknown): void {
    if (endedBy !== null) return
    const parsed = readerReplySchema.safeParse(message)
    if (!parsed.success) end('reader-invalid')
    else if (parsed.data.kind === 'ready' && !isReady) becomeReady()
    else if (parsed.data.kind === 'ready' || parsed.data.id !== pending?.request.id) countStray()
    else if (!replyHolds(parsed.data, pending.request)) end('reader-invalid')
    else pending.settle({ ok: true, value: parsed.data })
  }

  function becomeReady(): void {
    isReady = true
    clearTimeout(startTimer)
    settleStart()
  }

  /** A late, doubled or invented answer changes nothing. */
  function countStray(): void {
    strayCount += 1
    if (strayCount > MAX_STRAY_MESSAGES) end('reader-invalid')
  }

  async function ask(request: ReaderRequest, signal?: AbortSignal): Promise<Envelope<ReaderAnswer>> {
    const abort = () => end('reader-crashed')
    signal?.addEventListener('abort', abort, { once: true })
    await started
    const outcome = endedBy === null ? await answerTo(request) : failure(endedBy)
    signal?.removeEventListener('abort', abort)
    if ((process.memoryBytes() ?? 0) > budget.recycleBytes) end('reader-crashed')
    return outcome
  }

  function answerTo(request: ReaderRequest): Promise<Envelope<ReaderAnswer>> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => end('reader-timeout'), budget.readMs)
      const poll = setInterval(() => {
        if ((process.memoryBytes() ?? 0) > budget.memoryBytes) end('reader-memory')
      }, budget.pollMs)
      pending = {
        request,
        settle(outcome) {
          clearTimeout(timer)
          clearInterval(poll)
          pending = null
          resolve(outcome)
        },
      }
      process.post(request)
    })
  }

  process.onMessage(receive)
  process.onGone(() => end('reader-crashed'))
  return { isAlive: () => endedBy === null, ask, end: () => end('reader-crashed') }
}

function failure(code: AppErrorCode): Envelope<never> {
  return { ok: false, error: { code, detail: '' } }
}
