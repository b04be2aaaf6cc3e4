import type { PlacedEntity } from '../entities/placedEntity.ts'
import { tokenAt } from '../text/token.ts'
import { isReducedPassive } from './chooseParticipants.ts'
import type { Participants } from './mention.ts'
import { type SentenceView, wordAt } from './sentenceView.ts'
import { phraseBefore } from './titles/titlePhrase.ts'
import type { Trigger } from './trigger.ts'

const OFFICES = new Set(
  'judge officer deputy trooper sheriff governor mayor senator sergeant detective chief'.split(' '),
)
const ANYBODY = new Set('man woman teen teenager suspect driver'.split(' '))
/** Where those whom the text first calls "a man" are named with their age. */
const BEFALLEN = new Set(['arrest', 'court_ruling'])

/**
 * Who a following sentence says "a judge" or "a Tulsa man" is: "A federal judge blocked the ban. Judge Ada Holt said …",
 * "A Tulsa man was arrested Friday. Ray Boyd, 34, is accused of …". Not for "the judge", nor with a name of its own.
 * `following` are the names of the next two sentences.
 */
export function namedLater(
  view: SentenceView,
  trigger: Trigger,
  participants: Participants,
  following: readonly PlacedEntity[],
): Participants {
  const { verb } = trigger
  if (verb === null || participants.agents.length > 0 || participants.patients.length > 0) return participants
  const subject = phraseBefore(view, verb.first)
  if (subject === null || !/^(?:an?|one)$/.test(wordAt(view, subject.first))) return participants
  const head = wordAt(view, subject.last - 1)
  const passive = verb.passive || isReducedPassive(view, trigger)
  const people = following.filter(({ kind }) => kind === 'person')
  let found: PlacedEntity | undefined
  if (OFFICES.has(head))
    found = people.find(({ first }) => [first - 1, first].some((at) => tokenAt(view.tokens, at).lower === head))
  else if (passive && ANYBODY.has(head) && BEFALLEN.has(trigger.type))
    found = people.find(
      ({ last }) => tokenAt(view.tokens, last).text === ',' && tokenAt(view.tokens, last + 1).kind === 'number',
    )
  if (found === undefined) return participants
  return passive ? { ...participants, patients: [found.name] } : { ...participants, agents: [found.name] }
}
