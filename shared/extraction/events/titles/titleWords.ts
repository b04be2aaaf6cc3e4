import { DEMONYMS } from '../../lexicon/demonyms.ts'
import { tokenAt } from '../../text/token.ts'
import { entityAt, type SentenceView } from '../sentenceView.ts'

/** A word of a title with the token it comes from. */
export type TitleWord = { readonly text: string; readonly at: number; readonly spaceBefore: boolean }

const ARTICLES = new Set(['a', 'an', 'the'])
const LEADS_TIME = new Set(
  'on in at by since until from before after late early of for during through around about between and within over last this , - ( just shortly'.split(
    ' ',
  ),
)
const DROPPED = new Set(['"', '“', '”', '(', ')', '[', ']', '‘', '*', '×'])
const ADVERBS = new Set(
  'also now again later then soon already still just earlier recently previously immediately reportedly temporarily today yesterday tonight tomorrow tentatively'.split(
    ' ',
  ),
)
ADVERBS.delete('temporarily')

/**
 * The words of tokens `[first, last)` as a title has them: no articles, no time expressions with their prepositions, no
 * quotation marks, no "later" and "also"; shouted sentences in lower case except for names.
 */
export function titleWords(view: SentenceView, first: number, last: number): TitleWord[] {
  const words: TitleWord[] = []
  const loud = isLoud(view)
  for (let at = first; at < last; at++) {
    const token = tokenAt(view.tokens, at)
    if (isDated(view, at)) {
      // "of the July shooting", "in Monday's ruling": the date only tells which, and the preposition leads on to the noun.
      const before = words.at(-1)
      const which = ARTICLES.has(tokenAt(view.tokens, firstOfTime(view, at) - 1).lower) || endsInGenitive(view, at)
      while (
        !which &&
        (before === undefined || before.at < at) &&
        LEADS_TIME.has(words.at(-1)?.text.toLowerCase() ?? '-none')
      )
        words.pop()
      if (tokenAt(view.tokens, at + 1).lower === "'s") at++
      continue
    }
    if (DROPPED.has(token.text) || ADVERBS.has(token.lower) || token.lower === '’') continue
    if (
      ARTICLES.has(token.lower) &&
      !(words.length > 0 && token.capital && at > view.sentence.first && tokenAt(view.tokens, at + 1).capital && !loud)
    )
      continue
    words.push({
      text: loud ? quiet(view, at) : token.text,
      at,
      spaceBefore: token.spaceBefore || words.length === 0 || DROPPED.has(tokenAt(view.tokens, at - 1).text),
    })
  }
  return words
}

/** Whether a token stands in a date or a time of day; "16-year-old" and "sentenced to 18 years" stay in a title. */
export function isDated(view: SentenceView, at: number): boolean {
  return view.times.some(({ first, last, type }) => first <= at && at < last && (type === 'DATE' || type === 'TIME'))
}

function firstOfTime(view: SentenceView, at: number): number {
  return view.times.find(({ first, last }) => first <= at && at < last)?.first ?? at
}

function endsInGenitive(view: SentenceView, at: number): boolean {
  const time = view.times.find(({ first, last }) => first <= at && at < last)
  return (
    time !== undefined &&
    (tokenAt(view.tokens, time.last).lower === "'s" || tokenAt(view.tokens, time.last - 1).lower === "'s")
  )
}

/** Joins words; the space in front of each is the text's. */
export function joinWords(words: readonly TitleWord[]): string {
  let title = ''
  for (const { text, spaceBefore } of words) title += spaceBefore && title !== '' ? ` ${text}` : text
  return title
}

/** "NINE STUDENTS WERE ARRESTED": more than half of the longer words are all capitals. */
function isLoud(view: SentenceView): boolean {
  let [loud, all] = [0, 0]
  const end = Math.min(view.sentence.last, view.sentence.first + 40)
  for (let at = view.sentence.first; at < end; at++) {
    const token = tokenAt(view.tokens, at)
    if (token.kind !== 'word' || token.text.length < 4) continue
    all++
    if (token.shout) loud++
  }
  return loud * 2 > all
}

function quiet(view: SentenceView, at: number): string {
  const token = tokenAt(view.tokens, at)
  const entity = entityAt(view, at)
  if (DEMONYMS.has(token.lower)) return quietName(token.text)
  if (entity === null || entity.kind === 'money') return token.text.includes('.') ? token.text : token.lower
  return quietName(token.text)
}

/** "SAN PEDRO SULA" → San Pedro Sula; what is short or dotted may be an acronym and stays. */
export function quietName(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name
    .split(' ')
    .map((word) =>
      word.includes('.') || (word.length < 5 && !name.includes(' '))
        ? word
        : word.charAt(0) + word.slice(1).toLowerCase(),
    )
    .join(' ')
}
