import { isReducedPassive } from '../chooseParticipants.ts'
import type { Incident } from '../incident.ts'
import type { Mention } from '../mention.ts'
import { type SentenceView, wordAt } from '../sentenceView.ts'
import { PLANNING, readVerbGroup, type VerbGroup } from '../verbGroup.ts'
import { clipWords, MAXIMUM_LENGTH } from './clipWords.ts'
import { isSimplePast, plainForm, presentTense } from './presentTense.ts'
import { listNames, subjectOf } from './subjectOf.ts'
import { PREPOSITIONS, phraseAfter } from './titlePhrase.ts'
import { joinWords, type TitleWord, titleWords } from './titleWords.ts'

const HELPERS = new Set(
  `is are was were be been being am got get gets has have had having 've will would could should must may might can shall
  'll did does do not never to also now again later then first just soon already since still even both all once ever long
  yet twice so far isn't wasn't weren't aren't hasn't haven't hadn't won't wouldn't couldn't can't cannot didn't doesn't`.split(
    /\s+/,
  ),
)
const OBJECT_PRONOUNS = new Set(
  'him her it them this that these those himself herself themselves there they he she me us you'.split(' '),
)
/** Without a helper in front and with a preposition behind, it befell the subject: "resident barred from". */
const BEFALLS =
  /^(?:barred|charged|sentenced|accused|convicted|arrested|fired|suspended|banned|prohibited|jailed|indicted|shot|killed)$/
/** Verbs that need no object. */
const STANDS_ALONE =
  /^(?:resign|march|protest|rall|gather|withdr|surrender|step|plead|pled|fail|pass|advance|explod|walk|riot|demonstrat|died|begin|began)/
const NEEDS_MORE = new Set('with of to for from against on into in by'.split(' '))

/**
 * Who did what, from the words of the sentence: "On Monday a judge, citing the law, ruled against the county" →
 * "Judge rules against county". Empty when the sentence lacks a subject or an object that can stand alone.
 */
export function clauseTitle(incident: Incident, mention: Mention): string {
  const { view, trigger } = mention
  const own = trigger.verb ?? readVerbGroup(view, trigger.at)
  const governed = governor(view, own)
  const verb = governed?.group ?? own
  const head = governed?.at ?? headOf(view, verb)
  const word = wordAt(view, head)
  // "preparations for sending agents": a gerund has no subject of its own.
  if (word.endsWith('ing') && !verb.progressive) return ''
  const bare = governed === null && verb.first === head
  const passive =
    verb.passive ||
    (bare && isReducedPassive(view, trigger) && !isSimplePast(word)) ||
    (bare && BEFALLS.test(word) && /^(?:from|of|with|in|on|for|to|after|as|at)$/.test(wordAt(view, head + 1)))
  const subject = subjectOf(incident, mention, governed?.subjectEnd ?? verb.first, passive)
  if (subject === null) return ''
  if (governed?.planned === true) {
    const phrase = phraseAfter(view, own.first, trigger.at)
    return written(incident, `${subject.text}`, titleWords(view, phrase.first, phrase.last), 2)
  }
  const phrase = phraseAfter(view, head + 1, Math.max(trigger.at, head))
  const all = titleWords(view, head + 1, phrase.last)
  // "arrested and charged three men": the first verb stands for both.
  const rest = !passive && all[0]?.text === 'and' && /ed$/.test(all[1]?.text ?? '') ? all.slice(2) : all
  if (passive) {
    const helper = /^(?:will|'ll)$/.test(verb.modal) ? 'to be ' : verb.modal === '' ? '' : `${verb.modal} be `
    return written(incident, `${subject.text} ${helper}${word}`, rest, 0)
  }
  if (rest.length === 0 && !STANDS_ALONE.test(word)) return ''
  const written_ = /^(?:will|'ll)$/.test(verb.modal)
    ? `to ${verb.progressive ? plainForm(word) : word}`
    : verb.modal !== '' || verb.infinitive
      ? `${verb.infinitive ? 'to' : verb.modal} ${word}`
      : presentTense(word, subject.plural)
  return written(incident, `${subject.text} ${written_}`, rest, NEEDS_MORE.has(rest[0]?.text ?? '') ? 2 : 1)
}

/** Lead and rest, unless the object is a pronoun that nothing resolves. */
function written(incident: Incident, lead: string, rest: readonly TitleWord[], least: number): string {
  const first = rest[0]?.text.toLowerCase() ?? ''
  let words = rest
  if (/^(?:him|her|them)sel/.test(first) && rest[1]?.text === 'in')
    return clipWords(`${lead} ${first} in`, rest.slice(2), 0)
  if (first === 'that') return thatClause(lead, rest)
  if (OBJECT_PRONOUNS.has(first)) {
    const person = [...incident.patients.values()]
    const next = rest[1]?.text.toLowerCase() ?? ''
    const possessive = first === 'her' && next !== '' && !PREPOSITIONS.has(next)
    if (!possessive && !/^(?:himself|herself|themselves)$/.test(first)) {
      if (!/^(?:him|her)$/.test(first) || person.length === 0) return ''
      words = [{ text: listNames(person), at: rest[0]?.at ?? 0, spaceBefore: true }, ...rest.slice(1)]
    }
  }
  const pronoun = words.findIndex(
    ({ text }, index) => index > 0 && /^(?:him|it|them|they|he|she|who|which|there|this|these|those)$/i.test(text),
  )
  if (pronoun >= 0) {
    let cut = pronoun
    while (cut > 0 && !PREPOSITIONS.has(words[cut]?.text.toLowerCase() ?? '') && words[cut]?.text !== 'and') cut--
    words = words.slice(0, cut)
    if (cut < least) return ''
  }
  return clipWords(lead, words, Math.min(least, words.length))
}

/** "ruled that its publication was legal": the whole of it or nothing, as half of a clause says something else. */
function thatClause(lead: string, words: readonly TitleWord[]): string {
  const whole = `${lead} ${joinWords(words)}`
  const subject = words[1]?.text.toLowerCase() ?? ''
  return words.length < 4 || whole.length > MAXIMUM_LENGTH || /^(?:he|she|it|they|there)$/.test(subject) ? '' : whole
}

type Governed = {
  readonly at: number
  readonly group: VerbGroup
  readonly subjectEnd: number
  readonly planned: boolean
}

/** The verb that an infinitive hangs on: "plans *to send*", "voted *to cut*"; null when the verb stands alone. */
function governor(view: SentenceView, verb: VerbGroup): Governed | null {
  if (!verb.infinitive || verb.governorAt < 0 || verb.governor === '') return null
  const planned = PLANNING.has(verb.governor)
  const front = wordAt(view, verb.governorAt - 1)
  const isNoun =
    (/(?:plans|plan|calls|call|demands|efforts?|proposals?|intention|pledge|vows?)$/.test(verb.governor) &&
      /(?:[a-z]ed|ing|has|have|had|no|of)$/.test(front)) ||
    /^(?:a|an|the|its|his|her|their|new|of|'s)$/.test(front)
  if (isNoun || !/(?:ed|s|t|d|ing|going|about|ready|due|k|l|n|y|e)$/.test(verb.governor)) return null
  const group = readVerbGroup(view, verb.governorAt)
  return { at: verb.governorAt, group, subjectEnd: group.first, planned }
}

/** The verb itself, behind its helpers: of "has not been charged" "charged". */
function headOf(view: SentenceView, verb: VerbGroup): number {
  let at = verb.first
  while (
    at < view.sentence.last - 1 &&
    (HELPERS.has(wordAt(view, at)) || (/ly$/.test(wordAt(view, at)) && wordAt(view, at).length > 4))
  )
    at++
  return at
}
