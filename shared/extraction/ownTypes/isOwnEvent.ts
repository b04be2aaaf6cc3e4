import type { EventStatus } from '../../model/eventStatus.ts'
import { type MentionDate, OWN_DATE } from '../events/mention.ts'
import type { SentenceView } from '../events/sentenceView.ts'
import type { Trigger } from '../events/trigger.ts'
import { isBackground } from './isBackground.ts'

/**
 * Whether a mention of an own type is worth an event. "Threats to blow up the bridge", "were planning to attack": a plan
 * counts when it has a date; what a subordinate clause recalls from years ago is background.
 */
export function isOwnEvent(
  view: SentenceView,
  trigger: Trigger,
  status: EventStatus,
  { date, quality }: MentionDate,
  published: string,
): boolean {
  if (status !== 'happened' && quality < OWN_DATE) return false
  return quality < OWN_DATE || !isBackground(view, trigger.first, date, published)
}
