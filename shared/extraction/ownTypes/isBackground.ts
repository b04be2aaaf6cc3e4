import { clauseStart } from '../events/clause.ts'
import { type SentenceView, wordAt } from '../events/sentenceView.ts'
import { dayRange } from '../time/dayRange.ts'

const BACKGROUND_DAYS = 366

/**
 * "The group, which burned the mill in 1988, said": what a subordinate clause recalls from more than a year before
 * publication is background of the report, not an event of it.
 */
export function isBackground(view: SentenceView, at: number, date: string, published: string): boolean {
  const [range, today] = [dayRange(date), dayRange(published)]
  if (range === null || today === null || today.first - range.last <= BACKGROUND_DAYS) return false
  const start = clauseStart(view, at)
  for (let place = at - 1; place >= start - 1; place--) {
    if (/^(?:who|which|that|whom|when|where|since|whose|as|after|before)$/.test(wordAt(view, place))) return true
  }
  return false
}
