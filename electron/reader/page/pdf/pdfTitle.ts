import type { Paragraph } from './paragraphs.ts'
import { median } from './rows.ts'

const LONGEST_TITLE = 250

/** Names that programs give, not people: of a file, of a program, of nothing. */
const NO_TITLE =
  /\.(?:pdf|docx?|odt|rtf|indd|qxd|pub|html?|txt|pages)$|^(?:microsoft |untitled|document\d*$|slide \d|powerpoint)/i

/**
 * The headline of a document: its largest words near the top of the first page, else the title it states.
 * A stated title `Council delays vote | Lake County Ledger` gives the outlet too, where the headline is its first part.
 */
export function pdfTitle(
  paragraphs: readonly Paragraph[],
  stated: string,
): { readonly title: string; readonly outlet: string } {
  const headline = headlineOf(paragraphs)
  const said = NO_TITLE.test(stated.trim()) ? '' : stated.trim()
  if (headline === '') return { title: said, outlet: '' }
  if (!plain(said).startsWith(plain(headline)) || plain(headline).length < 8) {
    return { title: stands(said, paragraphs) ? said : headline, outlet: '' }
  }
  const [, outlet] = /\s[-–—|·]\s+([^-–—|·]{2,60})$/.exec(said) ?? []
  return { title: headline, outlet: outlet?.trim() ?? '' }
}

function headlineOf(paragraphs: readonly Paragraph[]): string {
  const firstPage = paragraphs.filter(({ pageNumber }) => pageNumber === paragraphs[0]?.pageNumber).slice(0, 12)
  const body = median(paragraphs.flatMap(({ size, text }) => (text.length > 150 ? [size] : [])))
  const candidates = firstPage.filter(({ text, size }) => size > body * 1.15 && isHeadline(text))
  const largest = candidates.reduce((most, { size }) => Math.max(most, size), 0)
  return candidates.find(({ size }) => size === largest)?.text ?? ''
}

/** Not the paper's name, which is larger still: a headline says something in several words. */
function isHeadline(text: string): boolean {
  return text.length <= LONGEST_TITLE && text.split(' ').length >= 4
}

/** Whether a stated title is what the document itself prints. */
function stands(title: string, paragraphs: readonly Paragraph[]): boolean {
  const words = plain(title)
  return words.length >= 8 && paragraphs.slice(0, 12).some(({ text }) => plain(text).startsWith(words))
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
