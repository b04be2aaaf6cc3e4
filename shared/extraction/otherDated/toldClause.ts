import type { EventStatus } from '../../model/eventStatus.ts'
import type { PlacedEntity } from '../entities/placedEntity.ts'
import { chooseDate } from '../events/chooseDate.ts'
import { groupBySentence } from '../events/groupBySentence.ts'
import { isImprint } from '../events/imprint.ts'
import { type MentionDate, OWN_DATE } from '../events/mention.ts'
import { bestReading, fromTime } from '../events/mentionDateOf.ts'
import { readStatus } from '../events/readStatus.ts'
import { type SentenceView, wordAt } from '../events/sentenceView.ts'
import type { Trigger } from '../events/trigger.ts'
import { readVerbGroup } from '../events/verbGroup.ts'
import type { TokenisedText } from '../text/token.ts'
import type { PlacedTimex } from '../time/readTimes.ts'
import { type DatedClause, splitClauses } from './splitClauses.ts'

/** The name under which a dated clause says why it was read. */
export const DATED_CLAUSE_RULE = 'dated sentence'

/** A clause with what its own words say of status and date. */
export type ToldClause = {
  readonly view: SentenceView
  readonly clause: DatedClause
  readonly trigger: Trigger
  readonly status: EventStatus
  readonly date: MentionDate
}

/** Every clause of a text that tells something, in order; what is denied or only supposed is left out. */
export function readClauses(
  document: TokenisedText,
  entities: readonly PlacedEntity[],
  times: readonly PlacedTimex[],
  published: string,
): ToldClause[] {
  const entitiesOf = groupBySentence(entities)
  const timesOf = groupBySentence(times)
  const told: ToldClause[] = []
  for (const sentence of document.sentences) {
    const view: SentenceView = {
      text: document.text,
      tokens: document.tokens,
      sentence,
      entities: entitiesOf(sentence.index),
      times: timesOf(sentence.index),
    }
    for (const clause of splitClauses(view)) {
      const trigger = toTrigger(view, clause)
      const own = { ...view, times: view.times.filter(({ first }) => first >= clause.first && first < clause.last) }
      const read = readStatus(own, trigger)
      if (read === null) continue
      const status = read === 'happened' && isScheduled(view, clause) ? 'planned' : read
      told.push({ view, clause, trigger, status, date: dateIn(own, trigger, status, published) })
    }
  }
  return told
}

function toTrigger(view: SentenceView, { verb }: DatedClause): Trigger {
  const group = readVerbGroup(view, verb.at)
  return {
    type: 'other',
    first: group.first,
    last: verb.at + 1,
    at: verb.at,
    verb: group,
    definite: false,
    mergeOnly: false,
    status: null,
    facet: '',
    own: false,
    rule: DATED_CLAUSE_RULE,
  }
}

/** "is slated for June", "are due on Friday": to come, though told in the present. */
function isScheduled(view: SentenceView, { verb }: DatedClause): boolean {
  return verb.tense === 'present' && /^(?:slated|scheduled|set|due|expected|planned)$/.test(wordAt(view, verb.at))
}

/** The date the clause chooses for its verb; where its only day stands too far off or before another noun, that day. */
function dateIn(view: SentenceView, trigger: Trigger, status: EventStatus, published: string): MentionDate {
  const chosen = chooseDate(view, trigger, status, published, [])
  const [only, ...more] = view.times.filter(({ type, date }) => type === 'DATE' && date !== '')
  if (chosen.quality >= OWN_DATE || only === undefined || more.length > 0) return chosen
  return isImprint(view.tokens, view.sentence, only)
    ? chosen
    : fromTime(view, bestReading(only, status, published), status, published)
}
