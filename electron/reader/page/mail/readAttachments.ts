import type { Attachment } from 'postal-mime'
import type { Envelope } from '../../../../shared/ipc/appError.ts'
import { attachmentLimits, type ReadAttachments } from '../../../../shared/ipc/attachmentProtocol.ts'
import { attachmentName } from '../../../../shared/model/attachment.ts'
import { readerFor } from '../readers/readers.ts'
import { parseMail } from './readMail.ts'

/** What a mail carries, forwarded mails too, and the bytes of the one that is asked for. Pictures in its text are not listed. */
export async function readAttachments(bytes: Uint8Array, number: number | null): Promise<Envelope<ReadAttachments>> {
  const mail = await parseMail(bytes, { forceRfc822Attachments: true })
  if (mail === null) return { ok: false, error: { code: 'text-too-large', detail: 'header or nesting of the mail' } }
  const parts = mail.attachments
    .filter(({ related }) => related !== true)
    .map((part) => ({ part, content: bytesOf(part) }))
    .filter(({ content }) => content.byteLength <= attachmentLimits.bytes)
    .slice(0, attachmentLimits.count)
  const attachments = parts.map(({ part, content }, index) => {
    const name = nameOf(part, index + 1)
    const reader = content.byteLength === 0 ? null : readerFor(content, name)
    return {
      name,
      mediaType: /^[\w.+-]{1,40}\/[\w.+-]{1,50}$/.test(part.mimeType) ? part.mimeType : '',
      byteLength: content.byteLength,
      format: reader?.ok === true ? reader.value.name : null,
    }
  })
  if (number === null) return { ok: true, value: { attachments, content: null } }
  const asked = parts[number - 1]
  if (asked === undefined) return { ok: false, error: { code: 'not-found', detail: '' } }
  return { ok: true, value: { attachments, content: asked.content } }
}

/** A forwarded mail seldom has a name; another part is called by what it is. */
function nameOf({ filename, mimeType }: Attachment, number: number): string {
  const isMail = mimeType === 'message/rfc822'
  const ending = isMail ? '.eml' : (endings.get(mimeType) ?? '')
  const name = attachmentName(filename ?? '', `${isMail ? 'forwarded mail' : 'attachment'} ${number}${ending}`)
  return isMail && !/\.(?:eml|mbox|mbx)$/i.test(name) ? `${name}.eml` : name
}

const endings: ReadonlyMap<string, string> = new Map([
  ['application/pdf', '.pdf'],
  ['text/html', '.html'],
  ['text/plain', '.txt'],
  ['text/csv', '.csv'],
])

/** A copy of its own, as what is sent goes with all of its buffer. */
function bytesOf({ content }: Attachment): Uint8Array<ArrayBuffer> {
  if (typeof content === 'string') return new TextEncoder().encode(content)
  return content instanceof Uint8Array ? content.slice() : new Uint8Array(content)
}
