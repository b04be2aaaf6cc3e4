import { articleCopy } from '../../db/articleCopy.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { AppError, type Envelope, toAppError } from '../../shared/ipc/appError.ts'
import type { ReadAttachments } from '../../shared/ipc/attachmentProtocol.ts'
import { type AttachmentSummary, attachedFileName, attachmentName } from '../../shared/model/attachment.ts'
import type { Source } from '../library/findSources.ts'
import { readCopy } from '../library/readCopy.ts'
import type { OriginalReader } from '../reader/originalReader.ts'

export type AttachmentSeams = {
  readonly db: LibraryDatabase
  readonly articlesFolder: string
  readonly reader: OriginalReader
}

/** What the mail of an article carries. Throws AppError. */
export async function listAttachments(seams: AttachmentSeams, articleId: number): Promise<AttachmentSummary[]> {
  const { attachments } = await ask(seams, articleId, null)
  return attachments.map((attachment, index) => ({
    ...attachment,
    // Once more, as the reader's word is not taken for what becomes a file's name.
    name: attachmentName(attachment.name, `attachment ${index + 1}`),
    number: index + 1,
  }))
}

/** Attachments as sources of an import, whose bytes are had from the mail again when it is their turn. Throws AppError. */
export async function attachmentSources(
  seams: AttachmentSeams,
  articleId: number,
  numbers: readonly number[],
): Promise<Source[]> {
  const { fileName } = articleCopy(seams.db, articleId)
  const listed = await listAttachments(seams, articleId)
  return listed
    .filter(({ number }) => numbers.includes(number))
    .map(({ name, number, byteLength }) => ({
      fileName: attachedFileName(fileName, name),
      path: Buffer.alloc(0),
      problem: byteLength === 0 ? { code: 'file-empty', detail: '' } : null,
      read: () => contentOf(seams, articleId, number),
    }))
}

async function contentOf(
  seams: AttachmentSeams,
  articleId: number,
  number: number,
): Promise<Envelope<Uint8Array<ArrayBuffer>>> {
  try {
    const { content } = await ask(seams, articleId, number)
    if (content === null) return { ok: false, error: { code: 'reader-invalid', detail: '' } }
    return { ok: true, value: new Uint8Array(content) }
  } catch (error) {
    return { ok: false, error: toAppError(error) }
  }
}

async function ask(
  { db, articlesFolder, reader }: AttachmentSeams,
  articleId: number,
  number: number | null,
): Promise<ReadAttachments> {
  const copy = articleCopy(db, articleId)
  const read = await reader.attachments(async () => ({
    fileName: copy.fileName,
    bytes: await readCopy(articlesFolder, copy),
    number,
  }))
  if (!read.ok) throw new AppError(read.error.code, read.error.detail)
  return read.value
}
