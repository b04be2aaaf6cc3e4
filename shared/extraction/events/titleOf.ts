import type { Incident } from './incident.ts'
import type { Mention } from './mention.ts'
import { MAXIMUM_LENGTH } from './titles/clipWords.ts'
import { deedTitle } from './titles/deedTitle.ts'
import { nounTitle } from './titles/nounTitle.ts'
import { TITLE_TEMPLATES } from './titles/titleTemplates.ts'

const LOOKED_AT = 6
/** Of `scoreOf`: a verb's clause of three words or more. */
const HIGHEST_SCORE = 1

/**
 * A short neutral title, made of words of the text: "Shooting of Ana Ruiz in Tulsa", "Judge rules against county".
 * No date, which stands beside it; no pronoun for whom the article names.
 */
export function titleOf(incident: Incident, place: string): string {
  const told = incident.mentions.filter(({ trigger }) => !trigger.mergeOnly)
  const mentions = (told.length > 0 ? told : incident.mentions).slice(0, LOOKED_AT)
  let best = ''
  let bestScore = Number.NEGATIVE_INFINITY
  for (const [index, mention] of mentions.entries()) {
    if (bestScore >= HIGHEST_SCORE - index) break // no later mention can do better
    const title = finish(titleFrom(incident, mention, place))
    const score = scoreOf(title, mention) - index
    if (score <= bestScore) continue
    best = title
    bestScore = score
  }
  return best
}

function titleFrom(incident: Incident, mention: Mention, place: string): string {
  const { trigger } = mention
  if (trigger.own) return deedTitle(incident, mention, place, nounTitle(mention))
  return TITLE_TEMPLATES.get(trigger.type)?.(incident, mention, place) ?? ''
}

/** A title of some words tells more than one word, and a verb's clause more than a noun; the first mention more than the later. */
function scoreOf(title: string, { trigger }: Mention): number {
  const words = title.split(' ').length
  return (title === '' ? -100 : words < 2 ? -8 : words < 3 ? -2 : 0) + (trigger.verb === null ? 0 : 1)
}

function finish(title: string): string {
  const clean = title.replace(/\s+/g, ' ').replace(/^[^\p{L}\p{N}$"']+|[\s,;:–—-]+$/gu, '')
  const cut = clean.length <= MAXIMUM_LENGTH ? clean : clean.slice(0, clean.lastIndexOf(' ', MAXIMUM_LENGTH))
  return cut.charAt(0).toUpperCase() + cut.slice(1)
}
