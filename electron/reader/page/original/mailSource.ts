import type { Attachment } from 'postal-mime'
import { decodeText } from '../decodeText.ts'
import { firstPage, parseMail } from '../mail/readMail.ts'
import { imageData } from './imageData.ts'
import type { PageSource } from './pageDocument.ts'

/** The HTML of a mail or saved page, with the pictures and style sheets that it carries; null where it has none. */
export async function mailSource(bytes: Uint8Array, isSavedPage: boolean): Promise<PageSource | null> {
  // The parser tells where a part came from as its description only.
  const mail = await parseMail(isSavedPage ? withLocations(bytes) : bytes)
  if (mail === null || (mail.html ?? '') === '') return null
  const parts = new Map<string, Attachment>()
  for (const part of mail.attachments) {
    const id = part.contentId?.replace(/^<|>$/g, '') ?? ''
    if (id !== '') parts.set(`cid:${id}`, part)
    if (isSavedPage && part.description !== undefined) parts.set(part.description.trim(), part)
  }
  const html = mail.html ?? ''
  return {
    markup: isSavedPage ? firstPage(html) : html,
    pictureOf: (address) => {
      const bytes = contentOf(parts.get(address.trim()))
      return bytes === null ? null : imageData(bytes)
    },
    sheetOf: (address) => {
      const part = parts.get(address.trim())
      const bytes = part?.mimeType === 'text/css' ? contentOf(part) : null
      const decoded = bytes === null ? null : decodeText(bytes)
      return decoded?.ok === true ? decoded.value.text : null
    },
  }
}

/** The words of a mail without HTML. */
export async function mailWords(bytes: Uint8Array): Promise<string | null> {
  return (await parseMail(bytes))?.text ?? null
}

function contentOf(part: Attachment | undefined): Uint8Array | null {
  if (part === undefined || typeof part.content === 'string') return null
  return part.content instanceof Uint8Array ? part.content : new Uint8Array(part.content)
}

const LOCATION = 'content-location:'
const DESCRIPTION = new TextEncoder().encode('Content-Description:')

/** The same bytes with every line `Content-Location: …` under the name `Content-Description`. */
function withLocations(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = []
  let copied = 0
  for (let start = 0; start < bytes.length && start >= 0; ) {
    const first = bytes[start]
    if (first === 0x43 || first === 0x63) {
      const head = String.fromCharCode(...bytes.subarray(start, start + LOCATION.length)).toLowerCase()
      if (head === LOCATION) {
        pieces.push(bytes.subarray(copied, start), DESCRIPTION)
        copied = start + LOCATION.length
      }
    }
    const end = bytes.indexOf(0x0a, start)
    start = end < 0 ? -1 : end + 1
  }
  if (pieces.length === 0) return bytes
  pieces.push(bytes.subarray(copied))
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
