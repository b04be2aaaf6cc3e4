import { setTimeout as wait } from 'node:timers/promises'
import type { ArticleReader } from '../../../electron/reader/articleReader.ts'
import { replyHolds } from '../../../electron/reader/checkReply.ts'
import { answerRequest } from '../../../electron/reader/page/answerRequest.ts'
import { createTurns } from '../../../electron/turns.ts'
import type { Envelope } from '../../../shared/ipc/appError.ts'
import { type ReaderReply, type ReaderRequest, readerReplySchema } from '../../../shared/ipc/readerProtocol.ts'

/** The reader page's own code without its process, one at a time; its answers pass the same checks as in the app. */
export function inProcessReader({ delayMs = 0 }: { readonly delayMs?: number } = {}): ArticleReader {
  const inTurn = createTurns(1)

  function ask(request: ReaderRequest, signal?: AbortSignal): Promise<ReaderReply> {
    return inTurn(1, () => answer(request, signal))
  }

  async function answer(request: ReaderRequest, signal?: AbortSignal): Promise<ReaderReply> {
    signal?.throwIfAborted()
    if (delayMs > 0) await wait(delayMs, undefined, signal === undefined ? {} : { signal })
    const reply = readerReplySchema.parse(structuredClone(await answerRequest(request)))
    if (!replyHolds(reply, request)) throw new Error('the reply does not hold')
    return reply
  }

  return {
    async read(file, signal) {
      const reply = await ask({ kind: 'read', id: 1, ...file }, signal)
      if (reply.kind === 'read') return { ok: true, value: { article: reply.article, extraction: reply.extraction } }
      return failure(reply)
    },
    async describeTable(file, signal) {
      const reply = await ask({ kind: 'describe-table', id: 1, ...file }, signal)
      if (reply.kind !== 'table') return failure(reply)
      return { ok: true, value: { description: reply.description, mapping: reply.mapping, preview: reply.preview } }
    },
    async readTable(file, signal) {
      const reply = await ask({ kind: 'read-table', id: 1, ...file }, signal)
      if (reply.kind === 'read') return { ok: true, value: { article: reply.article, extraction: reply.extraction } }
      return failure(reply)
    },
    async extract(article, signal) {
      const reply = await ask({ kind: 'extract', id: 1, ...article }, signal)
      return reply.kind === 'extracted' ? { ok: true, value: reply.extraction } : failure(reply)
    },
  }
}

function failure(reply: ReaderReply): Envelope<never> {
  if (reply.kind !== 'failed') throw new Error(`an unexpected ${reply.kind}`)
  return { ok: false, error: { code: reply.code, detail: reply.detail } }
}
