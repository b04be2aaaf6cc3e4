import { INSTRUCTIONS } from '../../lexicon/actors.ts'
import { tokenAt } from '../../text/token.ts'
import type { Incident } from '../incident.ts'
import type { Mention } from '../mention.ts'
import { wordAt } from '../sentenceView.ts'
import { readVerbGroup } from '../verbGroup.ts'
import { atPlace } from './atPlace.ts'
import { clauseTitle } from './clauseTitle.ts'
import { AIMED_LENGTH, clipWords } from './clipWords.ts'
import { nounTitle } from './nounTitle.ts'
import { presentTense } from './presentTense.ts'
import { subjectOf } from './subjectOf.ts'
import { nounsFrom } from './titlePhrase.ts'
import { titleWords } from './titleWords.ts'

/** What some rules read without a verb group of its own. */
const VERBS = /^(?:wants?|wanted|called|urged?|urges|asked|proposed|demanded|pushed|sought|needs?|needed|advocated)$/
const INSTRUCTION_REACH = 80

/** "Governor sends more troopers to Oakdale", "Senate blocks $12 million"; a noun by itself: "Executive order on policing". */
export function deedTitle(incident: Incident, mention: Mention, place: string, plain: string): string {
  const { trigger, view } = mention
  const verbal = trigger.verb !== null && trigger.verb.first <= trigger.at
  const clause =
    verbal ||
    VERBS.test(wordAt(view, trigger.at)) ||
    /^(?:will|to|would|should|must)$/.test(wordAt(view, trigger.at - 1))
  const title = clause ? clauseTitle(incident, mention) || takenUp(incident, mention) : nounTitle(mention)
  if (title === '') return `${plain}${atPlace(place)}`
  const oneWord = !title.includes(' ') || (trigger.verb === null && !/\b(?:in|to|at|from)\b/.test(title))
  const located = oneWord && !title.includes(place) ? `${title}${atPlace(place)}` : title
  return located.length <= AIMED_LENGTH || view.text === '' ? located : title
}

/** "The president revoked it": the instruction told last in front stands for the pronoun. */
function takenUp(incident: Incident, mention: Mention): string {
  const { trigger, view } = mention
  if (trigger.type !== 'directive' || !/^(?:it|them|that)$/.test(wordAt(view, trigger.at + 1))) return ''
  const verb = readVerbGroup(view, trigger.at)
  const subject = subjectOf(incident, mention, verb.first, false)
  if (subject === null) return ''
  const floor = Math.max(0, trigger.at - INSTRUCTION_REACH)
  for (let at = trigger.at - 1; at > floor; at--) {
    if (!INSTRUCTIONS.has(tokenAt(view.tokens, at).lower)) continue
    const executive = tokenAt(view.tokens, at - 1).lower === 'executive'
    const about = /^(?:on|for|against|banning|limiting)$/.test(tokenAt(view.tokens, at + 1).lower)
    const whole = { ...view, sentence: { ...view.sentence, first: Math.max(0, at - 1), last: at + 9 } }
    const end = about ? nounsFrom(whole, at + 2, at + 8) : at + 1
    return clipWords(
      `${subject.text} ${presentTense(wordAt(view, trigger.at), subject.plural)}`,
      titleWords(whole, executive ? at - 1 : at, end),
      1,
    )
  }
  return ''
}
