import { AppError } from '../../../../shared/ipc/appError.ts'
import { parseXml } from '../parseMarkup.ts'
import type { Archive } from '../unzipWithinLimits.ts'
import { definesEntities } from './definesEntities.ts'

/** A part of an archive as a document; null where there is none. Throws `file-damaged` for what is no sound XML. */
export function xmlPart(archive: Archive, name: string): Document | null {
  const text = archive.text(name)
  if (text === null) return null
  return soundXml(text)
}

/** Document formats define no entities; what does wants to be more than it is. Throws `file-damaged`. */
export function soundXml(text: string): Document {
  if (definesEntities(text)) throw new AppError('file-damaged', 'XML')
  const document = parseXml(text)
  if (document === null) throw new AppError('file-damaged', 'XML')
  return document
}

/** The words of the first element of that local name, in whatever namespace; empty where there is none. */
export function firstWords(document: Document | null, localName: string): string {
  const element = document?.getElementsByTagNameNS('*', localName)[0]
  return element?.textContent?.trim() ?? ''
}

/** `2026-01-24` of `2026-01-24T08:15:00Z`; empty for anything else. */
export function dayOf(stamp: string): string {
  return /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(stamp)?.[0] ?? ''
}
