import { counted } from '../../shared/model/counted.ts'
import type { ImportPreview } from '../../shared/model/importPreview.ts'
import { sizeWords } from '../ui/sizeWords.ts'

/** So many kinds are named; the rest are counted. */
const NAMED_KINDS = 6

/** What an import is about to do, a sentence each. */
export function previewWords({
  fileCount,
  byteLength,
  kinds,
  knownCount,
  estimatedMs,
}: ImportPreview): readonly string[] {
  return [
    `${counted(fileCount, 'file')}, ${sizeWords(byteLength)}: ${kindsWords(kinds)}.`,
    knownCount === 0
      ? 'None has the name and size of an article in the library.'
      : `${counted(knownCount, 'file')} ${knownCount === 1 ? 'has' : 'have'} the name and size of an article in the library and ${knownCount === 1 ? 'is' : 'are'} probably there already.`,
    estimatedMs === null ? 'How long it takes is not known yet.' : `It takes ${timeWords(estimatedMs)}.`,
  ]
}

/** `120 txt, 80 pdf, 3 without extension` */
function kindsWords(kinds: ImportPreview['kinds']): string {
  const named = kinds
    .slice(0, NAMED_KINDS)
    .map(({ kind, count }) => `${count.toLocaleString('en')} ${kind === '' ? 'without extension' : kind}`)
  const rest = kinds.slice(NAMED_KINDS).reduce((sum, { count }) => sum + count, 0)
  return [...named, ...(rest > 0 ? [`${rest.toLocaleString('en')} of other kinds`] : [])].join(', ')
}

/** `a few seconds`, `about 4 minutes`; the pace of earlier imports says no more than that. */
function timeWords(ms: number): string {
  const seconds = ms / 1000
  if (seconds < 10) return 'a few seconds'
  if (seconds < 90) return `about ${Math.round(seconds / 10) * 10} seconds`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `about ${minutes} minutes` : `about ${Math.round(minutes / 60)} hours`
}
