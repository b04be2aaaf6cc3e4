import { EVIDENCE_CONTEXT_LENGTH } from '../../model/evidence.ts'
import { chooseParticipants } from '../events/chooseParticipants.ts'
import { type MentionDate, NEIGHBOUR_DATE, OWN_DATE } from '../events/mention.ts'
import { type TokenisedText, tokenAt } from '../text/token.ts'
import { shortWords } from '../text/wordsBetween.ts'
import type { ExtractedEvent } from '../types.ts'
import type { ToldClause } from './toldClause.ts'

const TITLE_LENGTH = 90

/** The event of type `other` that a dated clause is; the clause is its evidence. */
export function otherEvent(
  { text, tokens }: TokenisedText,
  { view, clause, trigger, status }: ToldClause,
  { date, derivation, quality }: MentionDate,
): ExtractedEvent {
  const { first, last } = trim(tokens, clause.first, clause.last)
  const start = tokenAt(tokens, first).start
  const end = tokenAt(tokens, last - 1).end
  const quote = text.slice(start, end)
  const { agents, patients, organisations, place, amount } = chooseParticipants(view, trigger, [], [])
  const value = quality >= OWN_DATE ? 0.4 : quality >= NEIGHBOUR_DATE ? 0.3 : 0.2
  return {
    key: `dated@${start}`,
    type: 'other',
    title: titleFrom(quote),
    date,
    derivation,
    status,
    people: [...new Set([...agents, ...patients])],
    organisations,
    place,
    amount,
    confidence: value,
    evidence: [
      {
        start,
        end,
        quote,
        prefix: text.slice(Math.max(0, start - EVIDENCE_CONTEXT_LENGTH), start),
        suffix: text.slice(end, end + EVIDENCE_CONTEXT_LENGTH),
        rules: [trigger.rule],
      },
    ],
    reasons: {
      trigger: { rule: trigger.rule, words: shortWords(text, tokens, trigger.first, trigger.last) },
      status: null,
      participants: [],
      mentions: [],
      signals: [{ name: 'dated sentences in general', effect: value }],
    },
    main: false,
  }
}

/** Without the marks at either end. */
function trim(tokens: TokenisedText['tokens'], from: number, to: number): { first: number; last: number } {
  let [first, last] = [from, to]
  while (first < last - 1 && tokenAt(tokens, first).kind === 'mark') first++
  while (last > first + 1 && tokenAt(tokens, last - 1).kind === 'mark') last--
  return { first, last }
}

/** The clause in one line, without the conjunction it opens with, cut between words. */
function titleFrom(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').replace(/^(?:and|but|that|which|who|when|while|where|as) /i, '')
  const whole = line.charAt(0).toUpperCase() + line.slice(1)
  if (whole.length <= TITLE_LENGTH) return whole
  const cut = whole.slice(0, TITLE_LENGTH)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40)).replace(/[\s,;:]+$/, '')}…`
}
