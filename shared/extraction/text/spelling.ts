import type { Token } from './token.ts'

/** What a token's letters alone say of it. */
export type Spelling = Pick<Token, 'kind' | 'text' | 'lower' | 'capital' | 'shout'>

const SLOTS = 1 << 15

/**
 * News repeats its words: each is spelt out once, for this text and the next. A word has two slots, by its letters, and
 * drives out the older of the words there; so nothing grows, and a text of ever new words costs only their spelling.
 */
const spellings: (Spelling | undefined)[] = Array.from({ length: SLOTS }, () => undefined)

/**
 * The spelling of a piece of a text, `start` (inclusive) to `end` (exclusive).
 *
 * @example
 * spellingOf('The U.S.', 4, 8, 'word') // { kind: 'word', text: 'U.S.', lower: 'u.s.', capital: true, shout: true }
 */
export function spellingOf(source: string, start: number, end: number, kind: Token['kind']): Spelling {
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + source.charCodeAt(at)) | 0
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  const newer = spellings[slot]
  if (newer !== undefined && newer.kind === kind && isAt(source, start, end, newer.text)) return newer
  const older = spellings[slot ^ 1]
  if (older !== undefined && older.kind === kind && isAt(source, start, end, older.text)) return older
  const spelling = spell(source.slice(start, end), kind)
  spellings[slot ^ 1] = newer
  spellings[slot] = spelling
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
  }
}

export function isCapital(letter: string): boolean {
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
