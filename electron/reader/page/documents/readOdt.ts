import { AppError, type Envelope } from '../../../../shared/ipc/appError.ts'
import { bylineOf, titleOf } from '../headlines.ts'
import { type ElementRole, markupParagraphs } from '../markupText.ts'
import { acceptableText, plainText } from '../plainText.ts'
import type { ReadParts } from '../readers/reader.ts'
import { unzipWithinLimits } from '../unzipWithinLimits.ts'
import { dayOf, firstWords, xmlPart } from './xmlParts.ts'

/** An OpenDocument text: its paragraphs and headings in order, without notes, comments and deleted text. */
export function readOdt(bytes: Uint8Array, fileName: string): Envelope<ReadParts> {
  const archive = unzipWithinLimits(bytes)
  const manifest = xmlPart(archive, 'META-INF/manifest.xml')
  if (manifest !== null && manifest.getElementsByTagNameNS('*', 'encryption-data').length > 0) {
    throw new AppError('file-encrypted')
  }
  const content = xmlPart(archive, 'content.xml')
  const body = content?.getElementsByTagNameNS('*', 'body')[0]
  if (content === null || body === undefined) throw new AppError('file-damaged', 'no text part')
  const meta = xmlPart(archive, 'meta.xml')
  const text = acceptableText(plainText(markupParagraphs(body, roleOf).join('\n\n')))
  if (!text.ok) return text
  return {
    ok: true,
    value: {
      encoding: 'utf-8',
      title: firstWords(meta, 'title') || firstWords(content, 'h') || titleOf(text.value, fileName),
      outlet: '',
      byline: bylineOf(text.value) || firstWords(meta, 'initial-creator') || firstWords(meta, 'creator'),
      url: '',
      language: '',
      statedDate: '',
      fileDate: dayOf(firstWords(meta, 'creation-date')) || dayOf(firstWords(meta, 'date')),
      text: text.value,
      parts: [],
    },
  }
}

const blocks = new Set(['p', 'h', 'list-item', 'table-cell', 'section', 'text-box', 'title', 'desc'])
const silent = new Set([
  'annotation',
  'annotation-end',
  'note',
  'tracked-changes',
  'forms',
  'sequence-decls',
  'variable-decls',
  'user-field-decls',
  'object',
  'binary-data',
])

function roleOf(element: Element): ElementRole {
  const name = element.localName
  if (name === 'line-break') return { words: '\n' }
  if (name === 'tab') return { words: ' ' }
  if (name === 's') return { words: ' ' }
  if (silent.has(name)) return 'skip'
  return blocks.has(name) ? 'block' : 'inline'
}
