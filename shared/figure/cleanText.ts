const SPACE = /[\s\u0085\u2028\u2029]+/g

/**
 * Controls, lone surrogates and U+FFFE/FFFF, which XML cannot hold; marks that turn the direction of writing, which
 * could make a quotation read differently from what it says; soft hyphens and byte-order marks.
 */
const UNWANTED =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/gu

/** One line of text that is safe to draw: white space becomes single spaces, what cannot be seen is dropped. */
export function cleanText(text: string): string {
  return text.replace(SPACE, ' ').replace(UNWANTED, '').replace(/ {2,}/g, ' ').trim()
}
