import type { PlacedEntity } from '../entities/placedEntity.ts'
import type { CompiledTypes } from '../ownTypes/compileTypes.ts'
import { findOwnTriggers } from '../ownTypes/findOwnTriggers.ts'
import { isOwnEvent } from '../ownTypes/isOwnEvent.ts'
import { nameOccurrences } from '../ownTypes/nameOccurrences.ts'
import { ownDate } from '../ownTypes/ownDate.ts'
import type { TokenisedText } from '../text/token.ts'
import type { PlacedTimex } from '../time/readTimes.ts'
import { chooseDate } from './chooseDate.ts'
import { chooseParticipants } from './chooseParticipants.ts'
import { findTriggers } from './findTriggers.ts'
import { groupBySentence } from './groupBySentence.ts'
import { isLinkLine } from './linkLine.ts'
import type { Mention } from './mention.ts'
import { namedLater } from './namedLater.ts'
import { readStatus } from './readStatus.ts'
import type { SentenceView } from './sentenceView.ts'
import type { Trigger } from './trigger.ts'

/** A pronoun means one of the last few people named. */
const RECENT_PEOPLE = 3

/** Every mention of an event in the text, in order. `published` is EDTF or empty. */
export function readMentions(
  document: TokenisedText,
  entities: readonly PlacedEntity[],
  times: readonly PlacedTimex[],
  published: string,
  ownTypes: CompiledTypes | null,
): Mention[] {
  const mentions: Mention[] = []
  const entitiesOf = groupBySentence(entities)
  const timesOf = groupBySentence(times)
  let recent: readonly string[] = []
  for (const sentence of document.sentences) {
    const view: SentenceView = {
      text: document.text,
      tokens: document.tokens,
      sentence,
      entities: entitiesOf(sentence.index),
      times: timesOf(sentence.index),
    }
    if (isLinkLine(view)) continue
    const builtIn = findTriggers(view)
    const triggers = ownTypes === null ? builtIn : [...builtIn, ...findOwnTriggers(view, ownTypes)]
    const statuses = triggers.map((trigger) => readStatus(view, trigger))
    const real = triggers.filter((_, index) => statuses[index] !== null)
    // What the analyst adds must not change what is read of the built-in types.
    const realBuiltIn = ownTypes === null ? real : real.filter(({ own }) => !own)
    triggers.forEach((trigger, index) => {
      const status = statuses[index]
      if (status === undefined || status === null) return
      const others = trigger.own
        ? real.filter((other) => other.own || !(other.mergeOnly || overlaps(other, trigger)))
        : realBuiltIn
      const chosen = chooseDate(view, trigger, status, published, others)
      if (trigger.own && !isOwnEvent(view, trigger, status, chosen, published)) return
      const date = trigger.own ? ownDate(chosen, status) : chosen
      mentions.push({
        trigger,
        view,
        status,
        date,
        participants: namedLater(
          view,
          trigger,
          chooseParticipants(view, trigger, lastNamed(view.entities, trigger.first, recent), others),
          [...entitiesOf(sentence.index + 1), ...entitiesOf(sentence.index + 2)],
        ),
      })
    })
    recent = lastNamed(view.entities, sentence.last, recent)
  }
  return ownTypes === null ? mentions : nameOccurrences(mentions)
}

/** Of one word that a built-in and an own type have, neither competes with the other for a date. */
function overlaps(a: Trigger, b: Trigger): boolean {
  return a.at >= b.first && a.at < b.last
}

/** People named before a token, the last first, then those of the sentences before. */
function lastNamed(entities: readonly PlacedEntity[], before: number, earlier: readonly string[]): readonly string[] {
  if (entities.length === 0) return earlier
  const here = entities.filter(({ kind, last }) => kind === 'person' && last <= before).map(({ name }) => name)
  return here.length === 0 ? earlier : [...new Set([...here.reverse(), ...earlier])].slice(0, RECENT_PEOPLE)
}
