import { AppError, type Envelope, toAppError } from '../../shared/ipc/appError.ts'
import { isChannel } from '../../shared/ipc/channels.ts'
import { type AnswerOf, type Channel, type RequestOf, requests } from '../../shared/ipc/contract.ts'
import type { Handlers } from './handlers.ts'

/** Answers slower than this are noted. */
export const SLOW_MS = 100

export type DispatchLog = {
  readonly onSlow: (channel: Channel, elapsedMs: number) => void
  /** A request that no interface of ours sends. Holds no part of the request. */
  readonly onInvalid: (channel: string, why: string) => void
  readonly onUnexpected: (channel: Channel, error: unknown) => void
}

/**
 * Answers one request, whatever it is: an unknown channel or an argument the schema refuses is `request-invalid`, an
 * expected failure keeps its code, anything else thrown is `internal` and goes to the log. Never rejects.
 */
export async function dispatch(
  handlers: Handlers,
  channel: string,
  argument: unknown,
  log: DispatchLog,
): Promise<Envelope<unknown>> {
  if (!isChannel(channel)) {
    log.onInvalid('an unknown channel', 'not in the contract')
    return { ok: false, error: { code: 'request-invalid', detail: '' } }
  }
  const startedAtMs = performance.now()
  try {
    return { ok: true, value: await answer(handlers, channel, argument, log) }
  } catch (error) {
    if (!(error instanceof AppError)) log.onUnexpected(channel, error)
    return { ok: false, error: toAppError(error) }
  } finally {
    const elapsedMs = performance.now() - startedAtMs
    if (elapsedMs > SLOW_MS) log.onSlow(channel, elapsedMs)
  }
}

function answer<C extends Channel>(
  handlers: Handlers,
  channel: C,
  argument: unknown,
  log: DispatchLog,
): AnswerOf<C> | Promise<AnswerOf<C>> {
  const parsed = requests[channel].schema.safeParse(argument)
  if (!parsed.success) {
    log.onInvalid(channel, parsed.error.issues[0]?.code ?? 'invalid')
    throw new AppError('request-invalid')
  }
  // The compiler cannot follow that this channel's own schema made this value; that is what RequestOf says.
  return handlers[channel](parsed.data as RequestOf<C>)
}
