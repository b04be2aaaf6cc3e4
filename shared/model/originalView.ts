/** A place of the article's text that is looked for in the original: the words of an event, and a little around them. */
export type QuotedPlace = { readonly quote: string; readonly prefix: string; readonly suffix: string }

/**
 * Where a marked sentence, or a line of one, stands on a picture; all numbers are shares of its width or height, from
 * the top left corner. `place` is the number of its mark.
 */
export type MarkedRectangle = {
  readonly place: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Offsets into an article's text. */
export type PlaceOfText = { readonly start: number; readonly end: number }

/**
 * A place of the article's text, the page or chapter it begins on (1 where there are none), and the number under which it
 * is marked in what is shown; null where it is on another part or was not found.
 */
export type OriginalPlace = PlaceOfText & { readonly part: number; readonly mark: number | null }

/** Pages of a PDF or chapters of a book, from 1; others have one. */
type Parts = { readonly part: number; readonly partCount: number }

/**
 * An article in its own look. `url` is served by main to this window only and for a while only; `places` are the
 * article's on all parts.
 */
export type OriginalView =
  | (Parts & { readonly look: 'page'; readonly url: string; readonly places: readonly OriginalPlace[] })
  | (Parts & {
      readonly look: 'picture'
      readonly url: string
      readonly widthPx: number
      readonly heightPx: number
      readonly places: readonly OriginalPlace[]
      readonly rectangles: readonly MarkedRectangle[]
    })
  | {
      readonly look: 'text'
      readonly text: string
      /** Where the marks stand in this text, by their number. */
      readonly ranges: readonly (PlaceOfText | null)[]
      readonly places: readonly OriginalPlace[]
    }
  | { readonly look: 'none' }

/** Name of the anchor before a marked place; the address's fragment scrolls to it, without a script. */
export function originalAnchor(place: number): string {
  return `throughline-place-${place}`
}
