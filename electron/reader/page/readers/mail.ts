import { extensionOf } from '../fileNames.ts'
import { foreignFormatOf } from '../foreignFormats.ts'
import type { Reader } from './reader.ts'

const SEARCHED = 32 * 1024

/** Pages that a browser saved with all that belongs to them in one file. */
export const mhtmlReader: Reader = {
  name: 'mhtml',
  mediaType: 'multipart/related',
  extensions: ['mht', 'mhtml'],
  isToldByContent: true,
  accepts(bytes, fileName) {
    const head = headOf(bytes)
    if (this.extensions.includes(extensionOf(fileName)) && /^content-type:/im.test(head)) return true
    return isMail(head) && /^(?:snapshot-content-location:|from:\s*(?:"|<|=\?\S*\?)?saved.by)/im.test(head)
  },
  async read(bytes, fileName) {
    const { readMhtml } = await import('../mail/readMail.ts')
    return readMhtml(bytes, fileName)
  },
}

/** One mail, also as a mailbox of one. */
export const mailReader: Reader = {
  name: 'mail',
  mediaType: 'message/rfc822',
  extensions: ['eml', 'mbox', 'mbx'],
  isToldByContent: true,
  accepts(bytes, fileName) {
    const isNamed = this.extensions.includes(extensionOf(fileName)) && foreignFormatOf(bytes) === null
    return isNamed || (startsLikeMail(bytes) && isMail(headOf(bytes)))
  },
  async read(bytes, fileName) {
    const { readMail } = await import('../mail/readMail.ts')
    return readMail(bytes, fileName)
  },
}

/** Asked of every file, so the first letters have to do before its head is taken apart. */
function startsLikeMail(bytes: Uint8Array): boolean {
  return /^(?:From \S|[A-Za-z][A-Za-z0-9-]{0,60}:)/.test(String.fromCharCode(...bytes.subarray(0, 64)))
}

/** The lines before the first blank one. */
function headOf(bytes: Uint8Array): string {
  const [head = ''] = String.fromCharCode(...bytes.subarray(0, SEARCHED)).split(/\r?\n\r?\n/, 1)
  return head
}

/** Only what programs write tells a mail: a note that begins "From: … Subject: …" may be a person's text. */
function isMail(head: string): boolean {
  return /^(?:mime-version|message-id|received):/im.test(head) && /^(?:from|date):/im.test(head)
}
