import { lastWord } from '../../entities/findEntities.ts'
import { CHAMBERS, COURTS, EXECUTIVES, FORCES, INVESTIGATORS } from '../../lexicon/actors.ts'
import { tokenAt } from '../../text/token.ts'
import { isReducedPassive } from '../chooseParticipants.ts'
import type { Incident } from '../incident.ts'
import type { Mention } from '../mention.ts'
import { entityAt, type SentenceView, wordAt } from '../sentenceView.ts'
import { type Phrase, PRONOUNS, phraseBefore } from './titlePhrase.ts'
import { joinWords, quietName, titleWords } from './titleWords.ts'

/** Who a title says did it, or whom it befell. */
export type Subject = { readonly text: string; readonly plural: boolean }

const LONGEST_SUBJECT = 48
/** Where to look for who did it when the sentence has only a pronoun: so many tokens back. */
const LOOK_BACK = 60

const ACTORS: Partial<Record<string, ReadonlySet<string>>> = {
  court_ruling: COURTS,
  directive: EXECUTIVES,
  funding_vote: CHAMBERS,
  legislation: CHAMBERS,
  investigation: INVESTIGATORS,
  deployment: FORCES,
}

/** The subject of the verb group that starts at `end`; null when the article does not tell in reach. */
export function subjectOf(incident: Incident, mention: Mention, end: number, passive: boolean): Subject | null {
  const { view, trigger, participants } = mention
  const people = passive ? participants.patients : participants.agents
  const phrase = phraseBefore(view, end)
  const near = wordAt(view, end - 1)
  if (phrase !== null) {
    const named = personIn(view, phrase)
    if (named !== '') return { text: named, plural: / and /.test(named) }
    const words = titleWords(view, phrase.first, phrase.last)
    const text = joinWords(words)
    const head = words.at(-1)?.text ?? ''
    if (/\p{L}/u.test(text) && text.length <= LONGEST_SUBJECT && !isEmptyHead(head, passive))
      return { text, plural: isPlural(view, phrase) }
  }
  if (people.length > 0) return named(people)
  if (PRONOUNS.has(near) || phrase === null) {
    const known = [...(passive ? incident.patients : incident.agents).values()]
    if (known.length > 0 && /^(?:he|she|they|who)?$/.test(near)) return named(known)
    if (!passive && !isReducedPassive(view, trigger)) return actorBefore(mention, end)
  }
  return null
}

function named(people: readonly string[]): Subject {
  return { text: listNames(people), plural: people.length > 1 }
}

/** "Ana Ruiz", "Ana Ruiz and Tom Lund", "Ana Ruiz, Tom Lund and others". */
export function listNames(names: readonly string[]): string {
  const written = names.map(quietName)
  if (written.length <= 2) return written.join(' and ')
  return `${written[0]}, ${written[1]} and others`
}

/** The fullest names of the people a phrase ends in, so that "the mayor, Lund" and "Lund" read alike. */
function personIn(view: SentenceView, { first, last }: Phrase): string {
  const people = view.entities.filter(
    (entity) => entity.kind === 'person' && entity.first >= first && entity.last <= last,
  )
  const ends = people.at(-1)
  if (ends === undefined || ends.last !== last) return ''
  const head = people[0]
  if (head === undefined) return ''
  // "a friend of Ruiz" is not Ruiz.
  for (let at = first; at < ends.first; at++) if (/^(?:of|for|'s)$/.test(wordAt(view, at))) return ''
  return listNames([...new Map(people.map(({ name }) => [lastWord(name), name])).values()])
}

function isEmptyHead(word: string, passive: boolean): boolean {
  if (/^\p{L}{3,}ing$/u.test(word) && !/^(?:building|hearing|meeting|king)$/i.test(word)) return true
  if (/^[\d,]+$/.test(word)) return !passive || word === '1'
  return PRONOUNS.has(word.toLowerCase()) || /^(?:-|least|more|others?|second|third|first|another)$/.test(word)
}

function isPlural(view: SentenceView, { first, last }: Phrase): boolean {
  let head = last - 1
  for (let at = first + 1; at < last; at++) {
    if (wordAt(view, at) === 'and') return true
    if (/^(?:of|in|from|at|with|on)$/.test(wordAt(view, at))) {
      head = at - 1
      break
    }
  }
  const word = wordAt(view, head)
  if (/^(?:police|people|men|women|children|troops|dozens|hundreds|thousands)$/.test(word)) return true
  if (entityAt(view, head)?.kind === 'organisation') return /^(?:democrats|republicans|senators|officers)$/.test(word)
  const number = tokenAt(view.tokens, first)
  if (number.kind === 'number' && number.lower !== '1' && wordAt(view, first + 1) !== '-') return true
  return /[^suiy]s$/.test(word) && !/^(?:congress|sarkis)$/.test(word)
}

/** "It ruled", "ruled again": the court, chamber or office told last, by the kind of event. */
function actorBefore({ view, trigger }: Mention, end: number): Subject | null {
  const actors = ACTORS[trigger.type]
  if (actors === undefined) return null
  const floor = Math.max(0, end - LOOK_BACK)
  for (let at = end - 1; at >= floor; at--) {
    if (!actors.has(tokenAt(view.tokens, at).lower)) continue
    if (at >= view.sentence.first) {
      const phrase = phraseBefore(view, at + 1)
      if (phrase === null) continue
      const text = joinWords(titleWords(view, phrase.first, phrase.last))
      if (text.length <= LONGEST_SUBJECT) return { text, plural: isPlural(view, phrase) }
    }
    const word = tokenAt(view.tokens, at)
    return /^(?:general|chief|state|house|director)$/.test(word.lower) && !word.capital
      ? null
      : { text: word.text, plural: /[^s]s$/.test(word.lower) }
  }
  return null
}
