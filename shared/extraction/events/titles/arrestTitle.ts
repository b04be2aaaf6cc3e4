import type { Incident } from '../incident.ts'
import type { Mention } from '../mention.ts'
import { type SentenceView, wordAt } from '../sentenceView.ts'
import { atPlace } from './atPlace.ts'
import { clauseTitle } from './clauseTitle.ts'
import { clipWords } from './clipWords.ts'
import { listNames } from './subjectOf.ts'
import { nounsFrom, PRONOUNS, phraseAfter } from './titlePhrase.ts'
import { joinWords, titleWords } from './titleWords.ts'

const DONE_TO = new Set(
  'arrested detained jailed apprehended charged indicted arraigned fired dismissed suspended ousted sacked disciplined'.split(
    ' ',
  ),
)

/** "Ana Ruiz charged with murder", "Two men arrested in Tulsa", "Chief resigns"; else "Arrest in Tulsa". */
export function arrestTitle(incident: Incident, mention: Mention, place: string): string {
  return befallen(incident, mention) || clauseTitle(incident, mention) || nominal(incident, mention, place)
}

/** "Police arrested two men on suspicion of theft" → "Two men arrested on suspicion of theft", as other articles put it. */
function befallen(incident: Incident, { view, trigger }: Mention): string {
  const word = wordAt(view, trigger.at)
  const verb = trigger.verb
  if (verb === null || verb.passive || verb.infinitive || verb.modal !== '' || !DONE_TO.has(word)) return ''
  const joined = wordAt(view, trigger.at + 1) === 'and' && /ed$/.test(wordAt(view, trigger.at + 2))
  const first = trigger.at + (joined ? 3 : 1)
  const last = nounsFrom(view, first, view.sentence.last)
  if (last === first) return ''
  const pronoun = PRONOUNS.has(wordAt(view, first))
  const people = [...incident.patients.values()]
  const named =
    people.length > 0 &&
    (pronoun || view.entities.some((e) => e.kind === 'person' && e.first >= first && e.first < last))
  const object = named ? listNames(people) : pronoun ? '' : joinWords(titleWords(view, first, last))
  if (object === '' || object.length > 45 || /^\p{Ll}+ly$/u.test(object)) return ''
  const rest = phraseAfter(view, last, trigger.at)
  return clipWords(`${object} ${word}`, titleWords(view, last, rest.last), 0)
}

function nominal(incident: Incident, { trigger, view }: Mention, place: string): string {
  const people = listNames([...incident.patients.values()])
  const word = wordAt(view, trigger.at)
  let object = people
  if (object === '' && trigger.verb === null && wordAt(view, trigger.at + 1) === 'of') {
    const last = nounsFrom(view, trigger.at + 2, view.sentence.last)
    const text = joinWords(titleWords(view, trigger.at + 2, last))
    if (text.length <= 45 && !PRONOUNS.has(text.split(' ')[0]?.toLowerCase() ?? '')) object = text
  }
  const at = atPlace(place)
  switch (incident.facet) {
    case 'charge':
      if (object !== '') return `${object} charged`
      return accusation('Charges of', view, trigger.at, 'with') || `Charges${at}`
    case 'dropped':
      return object === '' ? `Charges dropped${at}` : `Charges against ${object} dropped`
    case 'dismissal':
      if (word.startsWith('resign') || word === 'stepped')
        return object === '' ? `Resignation${at}` : `${object} resigns`
      if (word === 'suspended') return object === '' ? `Suspension${at}` : `${object} suspended`
      return object === '' ? `Dismissal${at}` : `${object} dismissed`
    default:
      if (object !== '') return `${object} arrested`
      if (/^arrested$/.test(word)) return accusation('Arrest', view, trigger.at, 'on') || `Arrest${at}`
      return `${word === 'arrests' ? 'Arrests' : 'Arrest'}${at}`
  }
}

/** "They were charged with burglary" → "Charges of burglary"; "arrested on suspicion of theft" → "Arrest on suspicion of theft". */
function accusation(lead: string, view: SentenceView, at: number, preposition: string): string {
  if (wordAt(view, at + 1) !== preposition) return ''
  const phrase = phraseAfter(view, at + 1, at)
  const words = titleWords(view, preposition === 'with' ? at + 2 : at + 1, phrase.last)
  return words.length < 2 && preposition !== 'with' ? '' : words.length === 0 ? '' : clipWords(lead, words, 1)
}
