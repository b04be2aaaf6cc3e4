import type { Incident } from '../incident.ts'
import type { Mention } from '../mention.ts'
import { wordAt } from '../sentenceView.ts'
import { atPlace } from './atPlace.ts'
import { clauseTitle } from './clauseTitle.ts'
import { AIMED_LENGTH, clipWords } from './clipWords.ts'
import { PRONOUNS, phraseAfter } from './titlePhrase.ts'
import { joinWords, titleWords } from './titleWords.ts'

const GATHERINGS: readonly (readonly [RegExp, string])[] = [
  [/^vigil/, 'Vigil'],
  [/^(?:march|marched|marches|marching)$/, 'March'],
  [/^rall/, 'Rally'],
  [/^riot/, 'Riots'],
  [/^walk/, 'Walkout'],
  [/^unrest$/, 'Unrest'],
  [/^uprising$/, 'Uprising'],
  [/^demonstrations$/, 'Demonstrations'],
  [/^demonstrat/, 'Demonstration'],
  [/^protests$/, 'Protests'],
]
const LONGEST_TOPIC = 44

/** "Protest in Duluth", "March against police violence in Duluth"; without place or topic who did it: "Students protest". */
export function protestTitle(incident: Incident, mention: Mention, place: string): string {
  const word = wordAt(mention.view, mention.trigger.at)
  const noun = GATHERINGS.find(([pattern]) => pattern.test(word))?.[1] ?? 'Protest'
  const topic =
    incident.mentions
      .slice(0, 6)
      .map(topicOf)
      .find((text) => text !== '') ?? ''
  const at = topic.includes(place) ? '' : atPlace(place)
  const whole = `${noun}${topic}${at}`
  if (topic !== '' || at !== '') return whole.length <= AIMED_LENGTH ? whole : topic === '' ? whole : `${noun}${topic}`
  return mention.trigger.verb === null ? noun : clauseTitle(incident, mention) || noun
}

/** What it is about: " against police violence", " over the ruling". */
function topicOf({ view, trigger }: Mention): string {
  const end = Math.min(view.sentence.last, trigger.at + 6)
  for (let at = trigger.at + 1; at < end; at++) {
    if (!/^(?:against|over|demanding)$/.test(wordAt(view, at))) continue
    const phrase = phraseAfter(view, at, at)
    const words = titleWords(view, phrase.first, phrase.last)
    if (words.some(({ text }) => PRONOUNS.has(text.toLowerCase()))) return ''
    const pieces = words.findIndex(
      ({ text }, index) => index > 0 && /^(?:in|at|on|outside|near|that|by|and)$/.test(text),
    )
    const topic = pieces < 0 ? words : words.slice(0, pieces)
    const text = topic.length < 2 ? '' : clipWords('', topic, 2)
    return text === '' || text.length > LONGEST_TOPIC || joinWords(topic) === '' ? '' : ` ${text}`
  }
  return ''
}
