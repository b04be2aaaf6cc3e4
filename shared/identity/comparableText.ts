const IGNORED = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u2032\u02BC\u00B4`]/g
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g
const DASHES = /[\u2010-\u2015\u2212]/g
const SPACES = /\s+/g

/**
 * A text without what differs between two saves of one article: spacing, line ends, typographic quotes and dashes,
 * invisible characters, compatibility forms. Words, case, digits and punctuation stay.
 */
export function comparableText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(IGNORED, '')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replace(SPACES, ' ')
    .trim()
}
