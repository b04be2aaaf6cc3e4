import type { OwnType } from '../../model/ownType.ts'
import { IRREGULAR_VERBS } from '../lexicon/irregularVerbs.ts'
import { CONSEQUENCE } from './consequence.ts'
import { type FormKind, wordForms } from './wordForms.ts'

/** A trigger phrase of an own type, ready to be matched token by token. */
export type TriggerPhrase = {
  readonly type: string
  /** For each word its forms. */
  readonly words: readonly ReadonlyMap<string, FormKind>[]
  /** Index of the word that carries tense and number: "car *bomb*", "*gun* down", "*set* fire". */
  readonly head: number
  /** Whether an object may stand behind the head: "gunned two men down", "took them hostage". */
  readonly open: boolean
  /** Whether the type has a word for what is done, not only for what comes of it ("kill", "injure"). */
  readonly act: boolean
}

/** Phrases by the forms of their first word, the longest first. */
export type CompiledTypes = ReadonlyMap<string, readonly TriggerPhrase[]>

/** More tokens than a trigger phrase may have; the rest of a longer one is left out. */
const MAXIMUM_WORDS = 8
const PARTICLES = new Set(
  'down up off out away over in on into back through apart at for against upon to with from'.split(' '),
)
/** Verbs that carry a noun: "open fire", "place a bomb". Irregular verbs ("set fire", "take hostage") are known anyway. */
const LIGHT_VERBS = new Set('open carry place plant launch stage commit call declare claim raise impose'.split(' '))
const compiled = new WeakMap<readonly OwnType[], CompiledTypes>()

/** Compiles the trigger words of own types, once for each list. */
export function compileTypes(types: readonly OwnType[]): CompiledTypes {
  const known = compiled.get(types)
  if (known !== undefined) return known
  const index = new Map<string, TriggerPhrase[]>()
  for (const { id, triggers } of types) {
    const act = triggers.some((trigger) => !CONSEQUENCE.test(wordsOf(trigger)[0] ?? ''))
    for (const trigger of triggers) {
      const words = wordsOf(trigger)
      if (words.length === 0) continue
      for (const phrase of phrasesOf(id, words, act)) addPhrase(index, phrase)
    }
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  compiled.set(types, index)
  return index
}

function addPhrase(index: Map<string, TriggerPhrase[]>, phrase: TriggerPhrase): void {
  for (const form of phrase.words[0]?.keys() ?? []) {
    const phrases = index.get(form)
    if (phrases === undefined) index.set(form, [phrase])
    else phrases.push(phrase)
  }
}

/** "Car-bomb" → car, bomb: hyphens are spaces, as in the text. */
function wordsOf(trigger: string): string[] {
  return trigger
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s\p{Pd}]+/u)
    .filter((word) => word !== '')
    .slice(0, MAXIMUM_WORDS)
}

function phrasesOf(type: string, words: readonly string[], act: boolean): TriggerPhrase[] {
  const [first = '', second = ''] = words
  const last = words.at(-1) ?? ''
  if (words.length === 1) return [{ type, words: [wordForms(first)], head: 0, open: false, act }]
  const verbal =
    (PARTICLES.has(last) || LIGHT_VERBS.has(first) || IRREGULAR_VERBS.has(first)) && !/(?:ing|ion|er)$/.test(last)
  const head = verbal ? 0 : words.length - 1
  const forms = words.map((word, at) => (at === head ? wordForms(word) : plainOrPlural(word, at > head)))
  const phrase = { type, words: forms, head, open: verbal, act }
  // "car bomb" is also written "carbomb".
  return words.length === 2 && !verbal ? [phrase, { ...phrase, words: [wordForms(first + second)], head: 0 }] : [phrase]
}

/** Words beside the head stay as they are; those behind it may be plural ("set fires"). */
function plainOrPlural(word: string, plural: boolean): ReadonlyMap<string, FormKind> {
  const forms = new Map<string, FormKind>([[word, 'plain']])
  if (plural && !PARTICLES.has(word)) forms.set(`${word}s`, 's')
  return forms
}
