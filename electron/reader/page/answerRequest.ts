import { lexText } from '../../../shared/extraction/lexText.ts'
import { AppError, type AppErrorData, type Envelope } from '../../../shared/ipc/appError.ts'
import type { AttachmentsRequest } from '../../../shared/ipc/attachmentProtocol.ts'
import type { OriginalRequest } from '../../../shared/ipc/originalProtocol.ts'
import type { ReaderReply, ReaderRequest } from '../../../shared/ipc/readerProtocol.ts'
import { answerDescribe, answerReadTable } from './answerTable.ts'
import { extractEvents } from './extractEvents.ts'
import { readArticle } from './readArticle.ts'
import { signOfLife } from './signOfLife.ts'

/** Everything the reader does, without the port. Never rejects: what a reader throws is `reader-gave-up`. */
export async function answerRequest(request: ReaderRequest): Promise<ReaderReply> {
  try {
    switch (request.kind) {
      case 'read':
        return await answerRead(request)
      case 'extract':
        return answerExtract(request)
      case 'original':
        return await answerOriginal(request)
      case 'attachments':
        return await answerAttachments(request)
      case 'describe-table':
        return answerOr(request.id, await answerDescribe(request))
      case 'read-table':
        return answerOr(request.id, await answerReadTable(request))
    }
  } catch (error) {
    if (error instanceof AppError) return failed(request.id, error)
    // Too deeply nested for the stack, or out of memory: this file's fault, and its line in the receipt.
    return failed(request.id, { code: 'reader-gave-up', detail: '' })
  }
}

async function answerRead(request: Extract<ReaderRequest, { kind: 'read' }>): Promise<ReaderReply> {
  const read = await readArticle(request)
  signOfLife()
  if (!read.ok) return failed(request.id, read.error)
  const { article, lexed } = read.value
  const { publication } = article
  const extraction = extractEvents(lexed, publication.certain ? publication.date : null, request.reading)
  if (!extraction.ok) return failed(request.id, extraction.error)
  return { kind: 'read', id: request.id, article, extraction: extraction.value }
}

function answerExtract({ id, text, published, reading }: Extract<ReaderRequest, { kind: 'extract' }>): ReaderReply {
  const extraction = extractEvents(lexText(text, signOfLife), published, reading)
  return extraction.ok ? { kind: 'extracted', id, extraction: extraction.value } : failed(id, extraction.error)
}

async function answerOriginal(request: OriginalRequest): Promise<ReaderReply> {
  // Most files are never looked at in their own look, so what makes it is loaded when it is asked for.
  const { readOriginal } = await import('./original/readOriginal.ts')
  const original = await readOriginal(request)
  return original.ok
    ? { kind: 'original', id: request.id, original: original.value }
    : failed(request.id, original.error)
}

function answerOr(id: number, answer: Envelope<ReaderReply>): ReaderReply {
  return answer.ok ? answer.value : failed(id, answer.error)
}

async function answerAttachments({ id, bytes, number }: AttachmentsRequest): Promise<ReaderReply> {
  const { readAttachments } = await import('./mail/readAttachments.ts')
  const read = await readAttachments(bytes, number)
  return read.ok ? { kind: 'attachments', id, read: read.value } : failed(id, read.error)
}

function failed(id: number, { code, detail }: AppErrorData): ReaderReply {
  return { kind: 'failed', id, code, detail: detail.slice(0, 200) }
}
