import { z } from 'zod'
import type { QuotedPlace } from '../model/originalView.ts'
import { readerLimits } from './readerLimits.ts'

/** How large an original may be. The reader keeps to these, and main refuses an answer that does not. */
export const originalLimits = {
  /** String units of a page with its pictures in it. */
  htmlLength: 48 * 1024 * 1024,
  places: 2000,
  rectangles: 5000,
  parts: readerLimits.parts,
  pictureBytes: 32 * 1024 * 1024,
  /** Pixels of a drawn page, and of its longer side. */
  picturePixels: 12_000_000,
  pictureSidePx: 8000,
  leastWidthPx: 200,
  mostWidthPx: 3000,
} as const

/** Asks the reader for one part of a file in its own look. */
export type OriginalRequest = {
  readonly kind: 'original'
  readonly id: number
  readonly fileName: string
  readonly bytes: Uint8Array
  /** Looked for in this part, and marked. */
  readonly places: readonly QuotedPlace[]
  /** Page or chapter, from 1. */
  readonly part: number
  /** Of the picture, where the part is drawn as one. */
  readonly widthPx: number
}

const textOffset = z.int().min(0).max(readerLimits.textLength)
const share = z.number().min(0).max(1)
const partCount = z.int().min(1).max(originalLimits.parts)
const found = z.array(z.boolean()).max(originalLimits.places)

export const readOriginalSchema = z.discriminatedUnion('look', [
  z.strictObject({
    look: z.literal('page'),
    html: z.string().min(1).max(originalLimits.htmlLength),
    found,
    partCount,
  }),
  z.strictObject({
    look: z.literal('picture'),
    png: z.instanceof(Uint8Array),
    widthPx: z.int().min(1).max(originalLimits.pictureSidePx),
    heightPx: z.int().min(1).max(originalLimits.pictureSidePx),
    partCount,
    rectangles: z
      .array(
        z.strictObject({
          place: z.int().min(0).max(originalLimits.places),
          left: share,
          top: share,
          width: share,
          height: share,
        }),
      )
      .max(originalLimits.rectangles),
  }),
  z.strictObject({
    look: z.literal('text'),
    text: z.string().max(readerLimits.textLength),
    ranges: z.array(z.strictObject({ start: textOffset, end: textOffset }).nullable()).max(originalLimits.places),
  }),
  z.strictObject({ look: z.literal('none') }),
])

/** What the reader answers; `found` and `ranges` are one for each place that was asked for, in order. */
export type ReadOriginal = z.infer<typeof readOriginalSchema>

/** True when an answer that has passed its schema holds together with its request. */
export function originalHolds(original: ReadOriginal, { places, part }: OriginalRequest): boolean {
  switch (original.look) {
    case 'none':
      return true
    case 'page':
      return original.found.length === places.length && part <= original.partCount
    case 'picture':
      return (
        part <= original.partCount &&
        original.png.byteLength <= originalLimits.pictureBytes &&
        original.widthPx * original.heightPx <= originalLimits.picturePixels &&
        original.rectangles.every(({ place }) => place < places.length)
      )
    case 'text':
      return (
        original.ranges.length === places.length &&
        original.ranges.every(
          (range) => range === null || (range.start < range.end && range.end <= original.text.length),
        )
      )
  }
}
