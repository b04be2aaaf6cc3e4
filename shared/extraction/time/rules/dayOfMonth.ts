import { ORDINALS } from '../../lexicon/timeWords.ts'
import { tokenAt } from '../../text/token.ts'
import { NUMBER_START, type TimeRule } from '../timeMatch.ts'

const LEADS = new Set(['on', 'by', 'until', 'till', 'since', 'before', 'after', 'from', 'to', 'and', 'through', 'of'])
const CLOSERS = new Set(['at', 'from', 'in', 'and', 'to', 'through', 'until', 'with', 'when', 'for', 'after', 'before'])

/**
 * A day of the month alone: "on the 18th", "by the 3rd", "until the 21st", "the week of the 18th".
 * Not "the 18th century", "the 9th Circuit", "on the 21st Amendment", "finished 5th", "the second of three".
 */
export const dayOfMonth: TimeRule = {
  name: 'day of month',
  starts: ['the', NUMBER_START],
  read(tokens, at) {
    if (tokenAt(tokens, at).lower !== 'the' || !LEADS.has(tokenAt(tokens, at - 1).lower)) return null
    const token = tokenAt(tokens, at + 1)
    const suffix = tokenAt(tokens, at + 2)
    if (ORDINALS.has(token.lower) || token.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null
    const numbered = /^(?:st|nd|rd|th)$/.test(suffix.lower) && !suffix.spaceBefore
    const end = numbered ? at + 3 : at + 2
    const day = Number(token.text)
    const after = tokenAt(tokens, end)
    if (day < 1 || day > 31 || (!numbered && tokenAt(tokens, at - 1).lower !== 'on')) return null
    const closed = after.kind === 'mark' ? !/^[-/%–]$/.test(after.text) : CLOSERS.has(after.lower)
    if (!closed || (after.lower === 'of' && numbered)) return null
    return { end, type: 'DATE', meaning: { kind: 'dayOfMonth', day } }
  },
}
