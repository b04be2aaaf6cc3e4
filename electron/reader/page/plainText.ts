import type { Envelope } from '../../../shared/ipc/appError.ts'

/**
 * The text that is stored and that all offsets count in: line ends are `\n`, no control characters but tab,
 * no lone surrogates, no blank lines at the beginning, no white space at the end. All else stays as it was.
 */
export function plainText(text: string): string {
  const clean = replaceControls(wellFormed(text).replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n')).replace(/^\uFEFF/, '')
  const firstWord = clean.search(/\S/)
  return firstWord < 0 ? '' : clean.slice(clean.lastIndexOf('\n', firstWord) + 1).trimEnd()
}

/** Replaces lone surrogates, which no encoding can store, by U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}

/** One line of metadata: white space made single blanks, cut to `maxLength` units. */
export function oneLine(text: string, maxLength: number): string {
  const line = replaceControls(wellFormed(text)).replace(/\s+/g, ' ').trim()
  return line.length <= maxLength ? line : `${wellFormed(line.slice(0, maxLength - 1)).trimEnd()}…`
}

/** The text if it holds words. */
export function acceptableText(text: string): Envelope<string> {
  return /[\p{L}\p{N}]/u.test(text)
    ? { ok: true, value: text }
    : { ok: false, error: { code: 'text-empty', detail: '' } }
}

function replaceControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, ' ')
}
