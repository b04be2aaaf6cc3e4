import { latin1Start } from './latin1Start.ts'
import { isZip, packedStart, zipDirectory } from './zipDirectory.ts'

export type ArchiveKind = 'docx' | 'odt' | 'epub' | 'xlsx'

const MAX_ENTRIES = 10_000

/** What document a ZIP archive is, by what is in it; null where it is none that is known. Never throws. */
export function archiveKindOf(bytes: Uint8Array): ArchiveKind | null {
  if (!isZip(bytes)) return null
  const entries = zipDirectory(bytes, MAX_ENTRIES)
  if (entries === null) return kindOfStart(bytes)
  const names = new Set(entries.map(({ name }) => name))
  if (names.has('[Content_Types].xml') && entries.some(({ name }) => name.startsWith('word/'))) return 'docx'
  if (names.has('xl/workbook.xml')) return 'xlsx'
  const mimetype = entries.find(({ name, method }) => name === 'mimetype' && method === 0)
  const start = mimetype === undefined ? null : packedStart(bytes, mimetype)
  const stated = start === null ? null : kindOfType(bytes.subarray(start, start + 64))
  if (stated !== null) return stated
  return names.has('META-INF/container.xml') ? 'epub' : null
}

/** A file that was cut off has no directory, but its beginning may still say what it was. */
function kindOfStart(bytes: Uint8Array): ArchiveKind | null {
  const start = latin1Start(bytes, 200)
  if (start.includes('xl/')) return 'xlsx'
  if (start.slice(30).startsWith('[Content_Types].xml') || start.includes('word/')) return 'docx'
  return start.slice(30).startsWith('mimetype') ? kindOfType(bytes.subarray(38, 102)) : null
}

function kindOfType(bytes: Uint8Array): ArchiveKind | null {
  const type = String.fromCharCode(...bytes)
  if (type.startsWith('application/vnd.oasis.opendocument.text')) return 'odt'
  return type.startsWith('application/epub+zip') ? 'epub' : null
}
