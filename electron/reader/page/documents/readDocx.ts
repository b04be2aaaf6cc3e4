import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import { AppError, type Envelope } from '../../../../shared/ipc/appError.ts'
import { bylineOf, titleOf } from '../headlines.ts'
import { acceptableText, plainText } from '../plainText.ts'
import type { ReadParts } from '../readers/reader.ts'
import { expectSilence, signOfLife } from '../signOfLife.ts'
import { type Archive, unzipWithinLimits } from '../unzipWithinLimits.ts'
import { definesEntities } from './definesEntities.ts'
import { type DocxParagraph, docxParagraphs } from './docxParagraphs.ts'
import { dayOf, firstWords, xmlPart } from './xmlParts.ts'

/** A Word document: its paragraphs, headings, lists and tables in order, with what was inserted and without what was deleted. */
export async function readDocx(bytes: Uint8Array, fileName: string): Promise<Envelope<ReadParts>> {
  const archive = unzipWithinLimits(bytes)
  const paragraphs = await paragraphsOf(wordPartsOnly(archive))
  const text = acceptableText(plainText(paragraphs.map((paragraph) => paragraph.text).join('\n\n')))
  if (!text.ok) return text
  const core = xmlPart(archive, 'docProps/core.xml')
  return {
    ok: true,
    value: {
      encoding: 'utf-8',
      title: headingOf(paragraphs) || firstWords(core, 'title') || titleOf(text.value, fileName),
      outlet: '',
      byline: bylineOf(text.value) || firstWords(core, 'creator'),
      url: '',
      language: '',
      statedDate: '',
      fileDate: dayOf(firstWords(core, 'created')) || dayOf(firstWords(core, 'modified')),
      text: text.value,
      parts: [],
    },
  }
}

/** The XML that is the document, in a new archive: embedded files and macros are never unpacked, pictures if asked for. */
export function wordPartsOnly(archive: Archive, isPicture: (name: string) => boolean = () => false): ArrayBuffer {
  const parts: Record<string, Uint8Array> = {}
  for (const name of archive.names) {
    if (isPicture(name)) parts[name] = archive.bytes(name) ?? new Uint8Array()
    if (!isWordPart(name)) continue
    const text = archive.text(name) ?? ''
    signOfLife()
    if (definesEntities(text)) throw new AppError('file-damaged', 'XML')
    parts[name] = new TextEncoder().encode(text)
  }
  return zipSync(parts, { level: 0 }).buffer
}

function isWordPart(name: string): boolean {
  if (name === '[Content_Types].xml' || name === '_rels/.rels') return true
  return (
    /^word\/(?:_rels\/)?[\w.-]+\.(?:xml|rels)$/.test(name) && !/^word\/(?:comments|fontTable|webSettings)/.test(name)
  )
}

async function paragraphsOf(arrayBuffer: ArrayBuffer): Promise<DocxParagraph[]> {
  let found: DocxParagraph[] | null = null
  expectSilence()
  try {
    await mammoth.convertToHtml(
      { arrayBuffer },
      {
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        transformDocument(document: unknown) {
          found = docxParagraphs(document)
          // What was read is all that is wanted; no HTML is made of it.
          return { ...nothing(document), children: [] }
        },
      },
    )
  } catch (error) {
    throw new AppError('file-damaged', 'Word', { cause: error })
  }
  signOfLife()
  if (found === null) throw new AppError('file-damaged', 'Word')
  return found
}

function nothing(document: unknown): object {
  return typeof document === 'object' && document !== null ? document : {}
}

const HEADINGS_LOOKED_AT = 6

/** The words in the style for titles, or of a first heading near the top; empty where there is neither. */
function headingOf(paragraphs: readonly DocxParagraph[]): string {
  const top = paragraphs.slice(0, HEADINGS_LOOKED_AT)
  const title = top.find(({ style }) => /^title$/i.test(style)) ?? top.find(({ style }) => /^heading ?1$/i.test(style))
  return title?.text ?? ''
}
