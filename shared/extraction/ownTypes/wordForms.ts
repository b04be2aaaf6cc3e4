import { IRREGULAR_PLURALS, IRREGULAR_VERBS } from '../lexicon/irregularVerbs.ts'

/**
 * What a form of a trigger word may be: `plain` a noun or a present ("attack"), `s` a plural or a third person
 * ("attacks"), `past` a past or participle, `gerund` "-ing", `noun` a noun only ("detonation").
 */
export type FormKind = 'plain' | 's' | 'past' | 'gerund' | 'noun'

/**
 * The forms of a word, lower case, by what they may be: "bomb" → bombs, bombed, bombing, bombings; "kidnap" →
 * kidnapped; "shoot" → shot; "detonate" → detonation; "robbery" → robberies; "bombing" → bombed. A word of unknown
 * class gets noun and verb forms alike: what no text ever writes ("explosioned") does no harm.
 */
export function wordForms(word: string): ReadonlyMap<string, FormKind> {
  const forms = new Map<string, FormKind>()
  const add = (form: string, kind: FormKind) => {
    if (!forms.has(form)) forms.set(form, kind)
  }
  if (!/^\p{L}[\p{L}'’]*$/u.test(word)) return new Map([[word, 'noun']])
  const pasts = IRREGULAR_VERBS.get(word)
  // "set", "hit": the plain form is its own past, and news tells the past.
  add(word, pasts?.includes(word) === true ? 'past' : kindOfPlain(word))
  const plural = IRREGULAR_PLURALS.get(word)
  if (plural !== undefined) add(plural, 'noun')
  if (word.length < 3 || isInflected(word)) {
    addInflected(word, add)
    return forms
  }
  if (plural === undefined) add(withS(word), 's')
  for (const past of pasts ?? regularPasts(word)) add(past, 'past')
  for (const gerund of gerunds(word)) {
    add(gerund, 'gerund')
    add(`${gerund}s`, 'noun')
  }
  for (const noun of derivedNouns(word)) {
    add(noun, 'noun')
    add(`${noun}s`, 'noun')
  }
  return forms
}

/** "explosion", "robbery", "violence": nouns by their ending. */
const NOUN_ENDING = /(?:sion|tion|ment|ness|ance|ence|ship|ism|ist|ity|ery|ary|ure|ist|dom|hood|cide|age)$/

function kindOfPlain(word: string): FormKind {
  if (word.endsWith('ing') && word.length > 5) return 'gerund'
  if (word.endsWith('ed') && word.length > 4 && !word.endsWith('eed')) return 'past'
  return NOUN_ENDING.test(word) && !/^(?:damage|ravage|pillage|sabotage|injure|capture|torture)$/.test(word)
    ? 'noun'
    : 'plain'
}

function isInflected(word: string): boolean {
  return (word.endsWith('ing') && word.length > 5) || (word.endsWith('ed') && word.length > 4 && !word.endsWith('eed'))
}

/** "bombing" → bombings, bombed; "killed" → killing. The plain form stays out: a "bomb" is no bombing. */
function addInflected(word: string, add: (form: string, kind: FormKind) => void): void {
  if (word.endsWith('ing')) {
    add(`${word}s`, 'noun')
    for (const base of [word.slice(0, -3), `${word.slice(0, -3)}e`]) {
      for (const past of IRREGULAR_VERBS.get(base) ?? []) if (past !== base) add(past, 'past')
    }
    add(`${word.slice(0, -3)}ed`, 'past')
  } else if (word.endsWith('ed')) {
    add(`${word.slice(0, -2)}ing`, 'gerund')
  }
}

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word) ? `${word}es` : `${word}s`
}

/** One vowel before one consonant at the end doubles it; where stress decides ("kidnap", "visit") both spellings count. */
function stems(word: string): string[] {
  if (/[aeiou][bdfgklmnprtv]$/.test(word) && !/[aeiou]{2}[a-z]$/.test(word)) {
    const doubled = word + word.slice(-1)
    return /^[^aeiou]*[aeiou][a-z]$/.test(word) ? [doubled] : [word, doubled]
  }
  return word.endsWith('ic') ? [`${word}k`] : [word]
}

function regularPasts(word: string): string[] {
  if (word.endsWith('e')) return [`${word}d`]
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ied`]
  return stems(word).map((stem) => `${stem}ed`)
}

function gerunds(word: string): string[] {
  if (word.endsWith('ie')) return [`${word.slice(0, -2)}ying`]
  if (/[^eoy]e$/.test(word)) return [`${word.slice(0, -1)}ing`]
  return stems(word).map((stem) => `${stem}ing`)
}

/** "detonate" → detonation, "abduct" → abduction, "privatise" → privatisation, "explode" → explosion. */
function derivedNouns(word: string): string[] {
  if (word.length > 5 && word.endsWith('ate')) return [`${word.slice(0, -1)}ion`]
  if (word.length > 5 && /[ai]ct$|uct$|ect$/.test(word)) return [`${word}ion`]
  if (word.length > 6 && /i[sz]e$/.test(word)) return [`${word.slice(0, -1)}ation`]
  if (word.length > 5 && word.endsWith('ify')) return [`${word.slice(0, -1)}ication`]
  return /[lr]ode$/.test(word) ? [`${word.slice(0, -2)}sion`] : []
}
