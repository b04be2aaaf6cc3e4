import { attachedTo } from '../../shared/model/attachment.ts'

/** `minutes.pdf, attached to desk.eml`; the file's name where it was a file itself. */
export function originWords(fileName: string): string {
  const attached = attachedTo(fileName)
  return attached === null ? fileName : `${attached.name}, attached to ${attached.mail}`
}
