import { DEMONYMS } from '../../lexicon/demonyms.ts'
import type { Incident } from '../incident.ts'
import type { Mention } from '../mention.ts'
import { entityAt, wordAt } from '../sentenceView.ts'
import { atPlace } from './atPlace.ts'
import { AIMED_LENGTH } from './clipWords.ts'
import { listNames } from './subjectOf.ts'
import { nounsFrom, phraseBefore } from './titlePhrase.ts'
import { joinWords, titleWords } from './titleWords.ts'

const VICTIMS = new Set(
  `man men woman women boy boys girl girls teen teens teenager teenagers child children people person student students
  officer officers deputy deputies trooper troopers agent agents driver drivers worker workers clerk clerks resident
  residents mother father son daughter brother sister brothers sisters couple suspect guard guards toddler infant baby
  victim victims passenger passengers customer customers employee employees pastor teacher teachers protester protesters
  demonstrators civilians soldier soldiers bystander bystanders grandmother grandfather owner dog juveniles juvenile
  policeman policemen veteran motorist neighbor cousin husband wife male female adult adults youth youths`.split(/\s+/),
)
const LONGEST_VICTIM = 34
const RANK_FAMILIAR = /^(?:victims?|suspect|person|male|female)$/

/** "Shooting of Ana Ruiz in Tulsa", "Shooting of two men in Tulsa", "Shooting in Tulsa". */
export function shootingTitle(incident: Incident, place: string): string {
  const named = [...incident.patients.values()]
  const victim = named.length > 0 ? listNames(named) : describedVictim(incident)
  const title = victim === '' ? 'Shooting' : `Shooting of ${victim}`
  const located = `${title}${atPlace(place)}`
  return located.length <= AIMED_LENGTH || victim === '' ? located : title
}

/** Whom the text says was shot, when it gives no name: "two men", "16-year-old girl". A plain "victim" says least. */
function describedVictim(incident: Incident): string {
  let plain = ''
  for (const mention of incident.mentions.slice(0, 8)) {
    const victim = victimOf(mention)
    if (victim === '') continue
    if (!RANK_FAMILIAR.test(victim.split(' ').at(-1) ?? '')) return victim
    if (plain === '') plain = victim
  }
  return /^(?:victim|victims|suspect|person|male|female)$/.test(plain) ? '' : plain
}

function victimOf(mention: Mention): string {
  const { trigger, view } = mention
  const verbal = trigger.verb !== null && trigger.verb.first <= trigger.at
  if (trigger.rule === 'shot' && verbal) {
    if (trigger.verb?.passive === true) return described(mention, phraseBefore(view, trigger.verb.first))
    let at = trigger.at + 1
    while (/^(?:and|killed|wounded|injured|dead|or)$/.test(wordAt(view, at))) at++
    const object = described(mention, { first: at, last: nounsFrom(view, at, view.sentence.last) })
    // "two men shot in Tulsa": the participle of a headline.
    const bare = /^(?:in|at|outside|near|on|during|inside|dead|while|by|,|\.|)$/.test(wordAt(view, at))
    return object !== '' || !bare ? object : described(mention, phraseBefore(view, trigger.first))
  }
  if (verbal && trigger.verb?.passive === true && trigger.rule !== 'fired')
    return described(mention, phraseBefore(view, trigger.verb.first))
  if (!verbal && wordAt(view, trigger.at + 1) === 'of')
    return described(mention, { first: trigger.at + 2, last: nounsFrom(view, trigger.at + 2, view.sentence.last) })
  return ''
}

function described({ view }: Mention, phrase: { readonly first: number; readonly last: number } | null): string {
  if (phrase === null) return ''
  let last = phrase.last
  for (let at = phrase.first + 1; at < phrase.last; at++)
    if (/^(?:of|in|from|at|with|on|near|outside|and|,)$/.test(wordAt(view, at))) {
      last = at
      break
    }
  const words = titleWords(view, phrase.first, last)
  const head = words.at(-1)?.text.toLowerCase() ?? ''
  if (!VICTIMS.has(head)) return ''
  const from = words.findIndex(({ text }) =>
    /^(?:his|her|their|its|our|my|your|this|that|these|those|'s|other)$/i.test(text),
  )
  const rest = from < 0 ? words : words.slice(from + 1)
  const text = joinWords(rest)
  // A capital that only opens the sentence or stands behind a dateline; "Detroit man" and "American teenager" keep theirs.
  const opening = rest[0] !== undefined && entityAt(view, rest[0].at) === null
  const lowered =
    opening && !DEMONYMS.has(text.split(' ')[0]?.toLowerCase() ?? '')
      ? text.charAt(0).toLowerCase() + text.slice(1)
      : text
  return lowered.length <= LONGEST_VICTIM ? lowered : ''
}
