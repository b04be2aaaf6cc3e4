import type { Token } from './token.ts'

/** What a token's letters alone say of it; one object for all tokens of those letters, as long as it is kept. */
export type Spelling = Pick<Token, 'kind' | 'text' | 'lower' | 'capital' | 'shout'> & {
  /** What `rememberByWord` has found out about the word, by question. */
  readonly memory: unknown[]
}

const SLOTS = 1 << 15
/** Words that share a place in the table; with as many slots as this, frequent words do not drive each other out. */
const WAYS = 4

/**
 * News repeats its words: each is spelt out once, for this text and the next. A word has four slots, by its letters, and
 * drives out the words there in turn; so nothing grows, and a text of ever new words costs only their spelling.
 */
const spellings: (Spelling | undefined)[] = Array.from({ length: SLOTS }, () => undefined)
let turn = 0

/**
 * The spelling of a piece of a text, `start` (inclusive) to `end` (exclusive).
 *
 * @example
 * spellingOf('The U.S.', 4, 8, 'word') // { kind: 'word', text: 'U.S.', lower: 'u.s.', capital: true, shout: true, … }
 */
export function spellingOf(source: string, start: number, end: number, kind: Token['kind']): Spelling {
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + source.charCodeAt(at)) | 0
  const first = (hash ^ (hash >>> 15)) & (SLOTS - WAYS)
  for (let slot = first; slot < first + WAYS; slot++) {
    const known = spellings[slot]
    if (known !== undefined && known.kind === kind && isAt(source, start, end, known.text)) return known
  }
  const spelling = spell(source.slice(start, end), kind)
  turn = (turn + 1) % WAYS
  spellings[first + turn] = spelling
  return spelling
}

function isAt(source: string, start: number, end: number, text: string): boolean {
  if (text.length !== end - start) return false
  for (let at = 0; at < text.length; at++) if (source.charCodeAt(start + at) !== text.charCodeAt(at)) return false
  return true
}

function spell(piece: string, kind: Token['kind']): Spelling {
  const text = internalise(piece)
  const capital = kind === 'word' && isCapital(text.charAt(0))
  return {
    kind,
    text,
    lower: internalise(text.toLowerCase().replaceAll('’', "'")),
    capital,
    shout: capital && text.length > 1 && text === text.toUpperCase(),
    memory: [],
  }
}

/** A piece too long for a word: no rule reads it, so it has no lower case. */
export function unspelt(text: string, kind: Token['kind']): Spelling {
  const capital = kind === 'word' && isCapital(text.charAt(0))
  return { kind: 'mark', text, lower: '', capital, shout: false, memory: [] }
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}

/**
 * The same letters as the engine keeps them for names in code: words are compared with words of the rules all day, and
 * two such strings are compared by address. It also parts the word from the text that it was cut from.
 */
function internalise(text: string): string {
  // A key of digits is a number to the engine; what a short JSON string holds is kept the same way.
  if (/^\d/.test(text)) return String(JSON.parse(JSON.stringify(text)))
  return Object.keys({ [text]: 0 })[0] ?? text
}
