import { isInTime, type SentenceView, wordAt } from '../events/sentenceView.ts'
import { FUNCTION_WORDS } from '../lexicon/functionWords.ts'
import { IRREGULAR_VERBS } from '../lexicon/irregularVerbs.ts'
import { tokenAt } from '../text/token.ts'

export type VerbTense = 'past' | 'present' | 'future'
export type FiniteVerb = { readonly at: number; readonly tense: VerbTense }

const PAST_FORMS: ReadonlySet<string> = new Set([...IRREGULAR_VERBS.values()].flat())
const REGULAR =
  `accept account add agree aim allow announce appear argue ask assert base begin believe call cause change
  claim close concern confirm consider contain continue cover decide declare demand deny depend describe develop earn
  employ end enjoy estimate exist expect explain face fail feature follow gain happen help hope include increase insist
  intend introduce invest involve join kill last launch like look love maintain manage mark mean mention move need note
  offer open operate own pass plan play point predict prefer prepare produce promise prove provide raise reach receive
  recommend refer refuse release rely remain report represent require return reveal seem serve share show sign start
  state stay stop suggest support talk tell turn use violate visit wait want warn watch work`.split(/\s+/)
const PRESENT_FORMS: ReadonlySet<string> = new Set(
  [...REGULAR, ...IRREGULAR_VERBS.keys()].map((verb) =>
    /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(verb)
      ? `${verb}es`
      : /[^aeiou]y$/.test(verb)
        ? `${verb.slice(0, -1)}ies`
        : `${verb}s`,
  ),
)
const PARTICIPLES = new Set('been done given gone known let seen shown taken'.split(' '))
const BE_PAST = new Set(['was', 'were', "wasn't", "weren't"])
const AUXILIARY_PRESENT = new Set(['is', 'are', 'has', 'have', "isn't", "aren't", "'s", "'ve", "'re"])
const FUTURE = new Set(['will', 'shall', "'ll"])
const MODALS = new Set('would could should may might can must'.split(' '))
/** In front of these words a form is a noun or an adjective: "a used car", "the left". */
const DO = new Set(['did', 'does', 'do', "didn't", "doesn't"])
const BETWEEN = new Set('not also been be being already now just since then still have has had'.split(' '))
const NOMINAL = new Set(
  'the a an this that these those his her its their our my your no of in on at by for with from'.split(' '),
)

/**
 * The first finite verb in a stretch of tokens, or null: "announced", "has been sold" (present), "will open" (future).
 * "a used car", "the recently announced plan", "to start", "sold by" behind a comma are none.
 */
export function finiteVerb(view: SentenceView, from: number, to: number): FiniteVerb | null {
  for (let at = from; at < to; at++) {
    const token = tokenAt(view.tokens, at)
    if (token.kind !== 'word' || isInTime(view, at)) continue
    const tense = tenseOf(view, at, token.lower)
    if (tense !== null) return { at: lastOfGroup(view, at, to), tense }
  }
  return null
}

function tenseOf(view: SentenceView, at: number, word: string): VerbTense | null {
  const before = wordAt(view, at - 1)
  if (word === "'s")
    return /(?:ed|en|n|wn|ing)$/.test(wordAt(view, at + 1)) && /^(?:he|she|it|that|who|there)$/.test(before)
      ? 'present'
      : null
  if (BE_PAST.has(word) || word === 'had' || word === 'did' || word === "didn't") return 'past'
  if (AUXILIARY_PRESENT.has(word) || word === 'does') return before === 'to' ? null : 'present'
  if (FUTURE.has(word)) return before === 'the' || before === 'a' ? null : 'future'
  if (MODALS.has(word)) return word === 'may' && tokenAt(view.tokens, at).capital ? null : 'present'
  const capital = tokenAt(view.tokens, at).capital && !tokenAt(view.tokens, at).shout
  if (capital || NOMINAL.has(before) || before === 'to') return null
  if (PAST_FORMS.has(word) && !PARTICIPLES.has(word)) return isBaseForm(word) && !isNounLike(before) ? null : 'past'
  if (word.endsWith('ed') && word.length > 4) return isAttributive(view, at) ? null : 'past'
  return PRESENT_FORMS.has(word) && isNounLike(before) ? 'present' : null
}

/** "set", "cut", "read": present, past and noun alike. */
function isBaseForm(word: string): boolean {
  return IRREGULAR_VERBS.has(word)
}

function isNounLike(word: string): boolean {
  return (
    /\p{L}/u.test(word) &&
    (!FUNCTION_WORDS.has(word) || /^(?:he|she|it|they|we|i|who|which|that|officials|police)$/.test(word))
  )
}

/** "the recently announced plan": an adverb and a determiner in front. */
function isAttributive(view: SentenceView, at: number): boolean {
  const before = wordAt(view, at - 1)
  return before.endsWith('ly') && NOMINAL.has(wordAt(view, at - 2))
}

/** "has been *sold*", "did not *attend*": the verb that carries the meaning. */
function lastOfGroup(view: SentenceView, from: number, to: number): number {
  const helper = wordAt(view, from)
  const plain = DO.has(helper) || FUTURE.has(helper) || MODALS.has(helper)
  if (!plain && !BE_PAST.has(helper) && !AUXILIARY_PRESENT.has(helper) && helper !== 'had') return from
  let at = from
  while (at + 1 < to && (BETWEEN.has(wordAt(view, at + 1)) || wordAt(view, at + 1).endsWith('ly'))) at++
  const next = wordAt(view, at + 1)
  if (at + 1 >= to || !/^\p{L}{2,}$/u.test(next)) return from
  const isVerb = plain
    ? !FUNCTION_WORDS.has(next)
    : /(?:ed|ing|en)$/.test(next) || PAST_FORMS.has(next) || next === 'due'
  return isVerb ? at + 1 : from
}
