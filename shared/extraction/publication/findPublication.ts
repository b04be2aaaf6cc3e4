import { type DayNumber, isoDay } from '../../model/calendar.ts'
import { NO_PUBLICATION, type Publication } from '../../model/publication.ts'
import { type LexedText, lexText } from '../lexText.ts'
import { tokenAt } from '../text/token.ts'
import { readDateInName } from './readDateInName.ts'
import { type FullDate, readFullDates } from './readFullDates.ts'

export type PublicationClues = {
  readonly text: string
  /** File name without its folder. */
  readonly fileName: string
  /** The date a reader found in front matter or metadata, in any common form; null or empty without. */
  readonly frontMatterDate: string | null
  /** The text where it is taken apart already. */
  readonly lexed?: LexedText
}

/** Dates are looked for in this much of a text; a masthead and a dateline stand at its start. */
const SEARCHED_LENGTH = 200_000
const HEAD_LINES = 12

/**
 * Finds an article's day of publication. Certain: front matter; a "Published" or "Updated" line; a dateline with a full
 * date; a file name that starts with one (unless the text names a later day). A date elsewhere in the file name, or the
 * first full date of the text, is only a suggestion (`certain: false`).
 */
export function findPublication({ text, fileName, frontMatterDate, lexed }: PublicationClues): Publication {
  const stated = frontMatterDate === null ? undefined : readFullDates(lexText(frontMatterDate.slice(0, 200)))[0]
  if (stated !== undefined) return { date: isoDay(stated.day), origin: 'front matter', certain: true }
  const searched = text.slice(0, SEARCHED_LENGTH)
  const beginning = lexed?.text === searched ? lexed : lexText(searched)
  const dates = readFullDates(beginning)
  const line = publicationLine(searched, dates)
  if (line !== null) return { date: isoDay(line), origin: 'text', certain: true }
  const dateline = dates.find((date) => isDateline(searched, date))
  if (dateline !== undefined) return { date: isoDay(dateline.day), origin: 'dateline', certain: true }
  const named = readDateInName(fileName)
  if (named !== null) {
    const later = dates.some(({ day }) => day > named.day)
    return { date: isoDay(named.day), origin: 'file name', certain: named.leads && !later }
  }
  const first = dates[0]
  return first === undefined || tokenAt(beginning.tokens, 0).text === ''
    ? NO_PUBLICATION
    : { date: isoDay(first.day), origin: 'text', certain: false }
}

const PUBLISHED = /^[\s\-–—•|*]*(?:first |originally )?(?:published|posted|filed|issued|publication date|date)\b/i
const UPDATED = /^[\s\-–—•|*]*(?:last )?(?:updated|modified)\b/i

/** A line that says when the article came out: "Published Jan. 24, 2026"; "Updated …" only where no other line says more. */
function publicationLine(text: string, dates: readonly FullDate[]): DayNumber | null {
  let updated: DayNumber | null = null
  for (const date of dates) {
    const lead = text.slice(lineStart(text, date.start), date.start)
    if (lead.length > 60) continue
    if (PUBLISHED.test(lead)) return date.day
    if (updated === null && UPDATED.test(lead)) updated = date.day
  }
  return updated
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

/** "TULSA, Jan. 24, 2026 —" or a line near the top that holds a date and nothing else to speak of. */
function isDateline(text: string, { start, end }: FullDate): boolean {
  const from = lineStart(text, start)
  if (text.slice(0, from).split('\n').length > HEAD_LINES) return false
  const before = text.slice(from, start)
  const lineEnd = text.indexOf('\n', end)
  const after = text.slice(end, lineEnd < 0 ? end + 200 : Math.min(lineEnd, end + 200))
  if (/^[\s\p{Lu}.,'()/–—-]*$/u.test(before) && /^\s*(?:\([^)]{1,30}\)\s*)?(?:--|—|–|-\s)/.test(after)) return true
  const alone = /^[\s(]*(?:\w{3,9},\s*)?$/.test(before) && /^[\s).,]*$/.test(after)
  const clock = /^\s*(?:at\s|,|\|)?\s*\d{1,2}:\d{2}[\w\s.]{0,12}$/.test(after)
  return alone || (before.trim() === '' && clock)
}
