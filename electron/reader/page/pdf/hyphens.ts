/** First parts that English writes with a hyphen; what is broken behind one keeps it. */
const hyphenated = new Set([
  'all',
  'anti',
  'cross',
  'ex',
  'half',
  'high',
  'ill',
  'long',
  'low',
  'mid',
  'multi',
  'non',
  'post',
  'pre',
  'pro',
  'self',
  'semi',
  'short',
  'so',
  'then',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'vice',
  'well',
])

/** Every word of a text, also the hyphenated ones as wholes, in lower case. */
export function wordsOf(lines: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>()
  for (const line of lines) {
    for (const [word] of line.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) words.add(word)
  }
  return words
}

/**
 * A line as it stands before the next one of its paragraph: with a blank, or without the hyphen of a word that was
 * broken. A hyphen that belongs to the word stays: the document's own spelling elsewhere decides, then the kind of word.
 *
 *     govern- | ment            government
 *     two- | thirds             two-thirds
 *     12-year- | old            12-year-old
 *     Anglo- | Saxon            Anglo-Saxon
 *     the vote — | and then     the vote — and then
 */
export function lineBefore(line: string, next: string, words: ReadonlySet<string>): string {
  if (line.endsWith('\u00AD')) return line.slice(0, -1)
  const [, first, hyphen] = /([\p{L}\p{N}-]{1,60})([-\u2010])$/u.exec(line.slice(-61)) ?? []
  if (first === undefined || hyphen === undefined) return /\S[—–]$/.test(line.slice(-2)) ? line : `${line} `
  const [second] = /^[\p{L}\p{N}]+/u.exec(next.slice(0, 60)) ?? ['']
  if (second === '') return `${line} `
  return keepsHyphen(first.toLowerCase(), second, words) ? line : line.slice(0, -hyphen.length)
}

function keepsHyphen(first: string, second: string, words: ReadonlySet<string>): boolean {
  if (!/^\p{Ll}/u.test(second) || !/^\p{L}+$/u.test(first)) return true
  if (words.has(first + second)) return false
  return words.has(`${first}-${second}`) || hyphenated.has(first)
}
