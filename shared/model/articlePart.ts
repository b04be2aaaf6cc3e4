/** A page, chapter or the like of an article: where it begins in the text, and what it is called. */
export type ArticlePart = {
  /** JavaScript string units into the article's text. The part ends where the next begins. */
  readonly start: number
  /** `page 3`, `chapter 2`. */
  readonly label: string
}

/** `p. 3` for `page 3`, as it is cited; other labels as they are. */
export function citedPart(label: string): string {
  return label.replace(/^page /, 'p. ')
}

/** 3 for `page 3` and `chapter 3`; null for other labels. */
export function partNumber(label: string): number | null {
  const [, digits] = /^(?:page|chapter) ([1-9]\d{0,5})$/.exec(label) ?? []
  return digits === undefined ? null : Number(digits)
}

/** True when the parts follow one another inside a text of this length, and each has a name. */
export function partsFollow(parts: readonly ArticlePart[], textLength: number): boolean {
  return parts.every(
    ({ start, label }, index) =>
      label !== '' && start < textLength && (index === 0 || start > (parts[index - 1]?.start ?? start)),
  )
}
