import { extensionOf } from '../fileNames.ts'
import { foreignFormatOf } from '../foreignFormats.ts'
import { latin1Start } from '../latin1Start.ts'
import type { Reader } from './reader.ts'

const SEARCHED = 32 * 1024

/** Pages that a browser saved with all that belongs to them in one file. */
export const mhtmlReader: Reader = {
  name: 'mhtml',
  mediaType: 'multipart/related',
  extensions: ['mht', 'mhtml'],
  isToldBy(bytes) {
    if (!startsLikeMail(bytes)) return false
    const head = headOf(bytes)
    return isMail(head) && /^(?:snapshot-content-location:|from:\s*(?:"|<|=\?\S*\?)?saved.by)/im.test(head)
  },
  accepts(bytes, fileName) {
    return this.extensions.includes(extensionOf(fileName)) && /^content-type:/im.test(headOf(bytes))
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
  isToldBy: (bytes) => startsLikeMail(bytes) && isMail(headOf(bytes)),
  accepts(bytes, fileName) {
    return this.extensions.includes(extensionOf(fileName)) && foreignFormatOf(bytes) === null
  },
  async read(bytes, fileName) {
    const { readMail } = await import('../mail/readMail.ts')
    return readMail(bytes, fileName)
  },
}

/** Asked of every file, so the first letters have to do before its head is taken apart. */
function startsLikeMail(bytes: Uint8Array): boolean {
  return /^(?:From \S|[A-Za-z][A-Za-z0-9-]{0,60}:)/.test(latin1Start(bytes, 64))
}

/** The lines before the first blank one. */
function headOf(bytes: Uint8Array): string {
  const [head = ''] = latin1Start(bytes, SEARCHED).split(/\r?\n\r?\n/, 1)
  return head
}

/** Only what programs write tells a mail: a note that begins "From: … Subject: …" may be a person's text. */
function isMail(head: string): boolean {
  return /^(?:mime-version|message-id|received):/im.test(head) && /^(?:from|date):/im.test(head)
}
