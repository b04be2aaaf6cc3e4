import type { DateDerivation } from '../../model/dateDerivation.ts'
import type { Incident } from './incident.ts'
import type { MentionDate } from './mention.ts'
import { withStep } from './withStep.ts'

/** The derivation of an event's date once its mentions are joined: a date that another mention gave says so. */
export function finalDerivation(incident: Incident, { date, derivation }: MentionDate): DateDerivation {
  // A bound may have narrowed the reading to what the second one was.
  const own = derivation.alternative === date ? { ...derivation, alternative: '' } : derivation
  const sentence = incident.mentions[0]?.view.sentence
  const { expression } = own
  if (sentence === undefined || expression === null || incident.date?.derivation !== derivation) return own
  if (expression.start >= sentence.start && expression.end <= sentence.end) return own
  return withStep(own, 'date of another mention', { kind: 'take', from: 'mention', words: expression })
}
