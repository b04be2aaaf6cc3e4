import PostalMime, { type Email, type PostalMimeOptions } from 'postal-mime'
import { choosePublication } from '../../../../shared/extraction/publication/choosePublication.ts'
import type { Envelope } from '../../../../shared/ipc/appError.ts'
import { stemOf } from '../fileNames.ts'
import { readMarkup } from '../html/readHtml.ts'
import { acceptableText, plainText } from '../plainText.ts'
import type { ReadParts } from '../readers/reader.ts'
import { expectSilence, signOfLife } from '../signOfLife.ts'
import { countMessages, hasTooManyParts } from './mailLimits.ts'

const LIMITS = { maxNestingDepth: 30, maxHeadersSize: 1024 * 1024, maxRfc822NestingDepth: 3 }
const MAX_LISTED = 100

/**
 * One mail: subject, sender, the day its `Date` states where it was sent, its text, and the names of what is attached.
 * A mailbox of several is `mailbox-many`.
 */
export async function readMail(bytes: Uint8Array, fileName: string): Promise<Envelope<ReadParts>> {
  const count = countMessages(bytes)
  if (count > 1) return { ok: false, error: { code: 'mailbox-many', detail: String(count) } }
  const parsed = await parse(bytes)
  if (!parsed.ok) return parsed
  const mail = parsed.value
  const read = bodyOf(mail, fileName)
  if (!read.ok) return read
  const names = mail.attachments.flatMap(({ filename, related }) => (filename === null || related ? [] : [filename]))
  const listed = names.length === 0 ? '' : `\n\nAttachments: ${names.slice(0, MAX_LISTED).join(', ')}`
  const date = header(mail, 'date')
  return {
    ok: true,
    value: {
      ...read.value,
      title: mail.subject || read.value.title,
      outlet: '',
      byline: mail.from?.name || mail.from?.address || '',
      url: '',
      statedPublication: choosePublication([{ value: date, origin: 'mail header' }]),
      text: plainText(read.value.text + listed),
    },
  }
}

/** A saved page: its own title, date and address; the day on which it was saved is no more than a suggestion. */
export async function readMhtml(bytes: Uint8Array, fileName: string): Promise<Envelope<ReadParts>> {
  const parsed = await parse(bytes)
  if (!parsed.ok) return parsed
  const mail = parsed.value
  const read = bodyOf({ ...mail, html: firstPage(mail.html ?? '') }, fileName)
  if (!read.ok) return read
  const saved = choosePublication([{ value: header(mail, 'date'), origin: 'metadata' }])
  return {
    ok: true,
    value: {
      ...read.value,
      title: read.value.title === stemOf(fileName) ? mail.subject || read.value.title : read.value.title,
      url: read.value.url || header(mail, 'snapshot-content-location') || header(mail, 'content-location'),
      fileDate: saved?.date ?? '',
    },
  }
}

/** Frames follow the page, each a document of its own. */
export function firstPage(html: string): string {
  const end = html.search(/<\/html\s*>/i)
  return end < 0 ? html : html.slice(0, end)
}

/** Null where its header or its nesting is beyond the limits. */
export async function parseMail(
  bytes: Uint8Array,
  options: Pick<PostalMimeOptions, 'forceRfc822Attachments'> = {},
): Promise<Email | null> {
  const parsed = await parse(bytes, options)
  return parsed.ok ? parsed.value : null
}

async function parse(bytes: Uint8Array, options: PostalMimeOptions = {}): Promise<Envelope<Email>> {
  if (hasTooManyParts(bytes)) return { ok: false, error: { code: 'text-too-large', detail: 'too many parts' } }
  try {
    expectSilence()
    const value = await PostalMime.parse(bytes, { ...LIMITS, ...options })
    signOfLife()
    return { ok: true, value }
  } catch {
    // Its header or its nesting is beyond the limits; a mail that is merely broken is read as far as it goes.
    return { ok: false, error: { code: 'text-too-large', detail: 'header or nesting of the mail' } }
  }
}

function bodyOf({ html = '', text = '' }: Pick<Email, 'html' | 'text'>, fileName: string): Envelope<ReadParts> {
  const markup = html === '' ? null : readMarkup(html, fileName, 'utf-8')
  if (markup?.ok === true) return markup
  const words = acceptableText(plainText(text))
  if (!words.ok) return markup ?? words
  const nothing = { outlet: '', byline: '', url: '', language: '', statedDate: '', encoding: 'utf-8', parts: [] }
  return { ok: true, value: { ...nothing, title: stemOf(fileName), text: words.value } }
}

function header({ headers }: Email, name: string): string {
  return headers.find(({ key }) => key === name)?.value ?? ''
}
