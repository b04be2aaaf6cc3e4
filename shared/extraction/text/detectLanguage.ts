import { ENGLISH_WORDS, FOREIGN_WORDS } from '../lexicon/stopWords.ts'
import { rememberByWord } from './rememberByWord.ts'
import type { Token } from './token.ts'

const SAMPLE = 200
/** Below this many words the words in small letters alone decide; names make up too much of a headline. */
const SHORT = 12
const CODE_MARKS = new Set(['{', '}', ';', '=', '<', '>', '|', '\\', '_'])

type Counts = {
  words: number
  /** Words without a capital; names and headlines say little of a language. */
  small: number
  /** Marks that programs have and prose hardly. */
  code: number
  english: number
  scripts: Map<string, number>
  foreign: Map<string, number>
}

/**
 * The language of a text as a BCP 47 tag, by its script and its most frequent small words: `en`, `es`, `fr`, `de`, `pt`,
 * `it`, `nl`, `ru`, `uk`, `ar`, `fa`, `he`, `el`, `hi`, `th`, `zh`, `ja`, `ko`; empty when unknown (code, lists of
 * numbers, other languages, mixed scripts). A headline or a short sentence is English unless another language shows.
 *
 * @example
 * detectLanguage(tokenise('La policía dijo que el hombre fue detenido en la calle.')) // 'es'
 */
export function detectLanguage(tokens: readonly Token[]): string {
  const counts = countWords(tokens)
  if (counts.words === 0 || (counts.words >= SHORT && counts.code / counts.words > 0.2)) return ''
  const script = mainScript(counts)
  if (script !== 'Latin') return script
  const [language, foreign] = mostFrequent(counts.foreign)
  const { english, words, small } = counts
  if (words < SHORT) return foreign > english + 1 ? language : 'en'
  if (foreign > english * 1.5 && foreign / words >= 0.08) return language
  // Of text with names in most places, as lists and headlines have, the share among the small words decides.
  const share = english / words
  if (english >= foreign && (share >= 0.14 || (share >= 0.06 && english / Math.max(1, small) >= 0.2))) return 'en'
  return ''
}

/** What one word says of its text's language. */
const signsOf = rememberByWord(({ lower }) => ({
  script: scriptOf(lower),
  english: ENGLISH_WORDS.has(lower),
  foreign: FOREIGN_WORDS.get(lower) ?? [],
}))

function countWords(tokens: readonly Token[]): Counts {
  const counts: Counts = { words: 0, small: 0, code: 0, english: 0, scripts: new Map(), foreign: new Map() }
  for (const token of tokens) {
    if (token.kind !== 'word') {
      if (CODE_MARKS.has(token.text)) counts.code++
      continue
    }
    if (counts.words++ >= SAMPLE) break
    if (!token.capital) counts.small++
    const { script, english, foreign } = signsOf(token)
    if (script !== 'Latin') {
      raise(counts.scripts, script)
      continue
    }
    if (english) counts.english++
    for (const language of foreign) raise(counts.foreign, language)
  }
  return counts
}

/** The language a script stands for, `Latin`, or empty for a mixture. */
function mainScript({ scripts, words }: Counts): string {
  const total = Math.min(words, SAMPLE)
  let other = 0
  for (const count of scripts.values()) other += count
  if (other / total <= 0.3) return 'Latin'
  // Japanese and Chinese share signs; a little kana makes it Japanese.
  const kana = scripts.get('ja') ?? 0
  if (kana > 0 && (kana + (scripts.get('zh') ?? 0)) / total >= 0.6) return 'ja'
  const cyrillic = (scripts.get('ru') ?? 0) + (scripts.get('uk') ?? 0)
  if (cyrillic / total >= 0.6) return (scripts.get('uk') ?? 0) / cyrillic >= 0.08 ? 'uk' : 'ru'
  const arabic = (scripts.get('ar') ?? 0) + (scripts.get('fa') ?? 0)
  if (arabic / total >= 0.6) return (scripts.get('fa') ?? 0) / arabic >= 0.1 ? 'fa' : 'ar'
  const [language, count] = mostFrequent(scripts)
  return count / total >= 0.6 ? language : ''
}

/** `Latin`, or the language that a word's letters stand for: of several the rarer (kana, Ukrainian, Persian letters). */
function scriptOf(word: string): string {
  let script = 'Latin'
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code < 0x370) continue
    const own = scriptOfCode(code)
    if (own === 'ja' || own === 'uk' || own === 'fa') return own
    if (own !== '') script = own
  }
  return script
}

const UKRAINIAN = new Set([0x454, 0x456, 0x457, 0x491])
const PERSIAN = new Set([0x67e, 0x686, 0x698, 0x6af, 0x6cc, 0x6a9])

function scriptOfCode(code: number): string {
  if (code < 0x400) return 'el'
  if (code < 0x530) return UKRAINIAN.has(code) ? 'uk' : 'ru'
  if (code >= 0x590 && code < 0x600) return 'he'
  if (code >= 0x600 && code < 0x780) return PERSIAN.has(code) ? 'fa' : 'ar'
  if (code >= 0x900 && code < 0x980) return 'hi'
  if (code >= 0xe00 && code < 0xe80) return 'th'
  if (code >= 0x3040 && code < 0x3100) return 'ja'
  if (code >= 0x3400 && code < 0xa000) return 'zh'
  if (code >= 0xac00 && code < 0xd7b0) return 'ko'
  return code >= 0x530 && code < 0x1e00 ? 'other' : ''
}

function mostFrequent(counts: ReadonlyMap<string, number>): [language: string, count: number] {
  let best: [string, number] = ['', 0]
  for (const [language, count] of counts) if (count > best[1]) best = [language, count]
  return best[0] === 'other' ? ['', best[1]] : best
}

function raise(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
