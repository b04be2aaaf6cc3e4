/** Something that a mail carries besides its text. */
export type AttachmentSummary = {
  /** Its place in the mail, from 1. */
  readonly number: number
  /** Fit to be shown and to be a file's name; see `attachmentName`. */
  readonly name: string
  /** `application/pdf`, as the mail states it, or empty. */
  readonly mediaType: string
  readonly byteLength: number
  /** Name of the reader that takes it; null when none does. */
  readonly format: string | null
}

const LONGEST = 120
const MAIL_ENDING = /\.(?:eml|mbox|mbx)$/i

/**
 * A name that a mail gives, as a bare file name that hides nothing: no folders, no controls, no characters that are not
 * seen or turn the direction of writing, no dots at its ends, cut before its ending.
 *
 * @example attachmentName('../../a\u202Efdp.exe', 'file 1') // 'afdp.exe'
 */
export function attachmentName(stated: string, otherwise: string): string {
  const bare = stated.slice(Math.max(stated.lastIndexOf('/'), stated.lastIndexOf('\\')) + 1)
  const clean = bare
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\uFFFD<>:"|?*\u2028\u2029]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  if (clean === '') return otherwise
  const [ending = ''] = /\.[\p{L}\p{N}]{1,10}$/u.exec(clean) ?? []
  const stem = clean.slice(0, clean.length - ending.length)
  return stem.length + ending.length <= LONGEST ? clean : `${cut(stem, LONGEST - ending.length - 1)}…${ending}`
}

function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/\p{Surrogate}$/u, '')
    .trimEnd()
}

/** The file name of an attachment's own article: the mail's name is the folder it lies in. */
export function attachedFileName(mailFileName: string, name: string): string {
  const mail = mailFileName.slice(mailFileName.lastIndexOf('/') + 1)
  return `${MAIL_ENDING.test(mail) ? mail : `${mail}.eml`}/${name}`
}

/** What an article was attached to, by its file name; null for one that was a file itself. */
export function attachedTo(fileName: string): { readonly mail: string; readonly name: string } | null {
  const at = fileName.lastIndexOf('/')
  const mail = fileName.slice(fileName.lastIndexOf('/', at - 1) + 1, at)
  return at > 0 && MAIL_ENDING.test(mail) ? { mail, name: fileName.slice(at + 1) } : null
}
