import { articleCopy, evidencePlaces } from '../../db/articleCopy.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { AppError } from '../../shared/ipc/appError.ts'
import { originalLimits, type ReadOriginal } from '../../shared/ipc/originalProtocol.ts'
import { partNumber } from '../../shared/model/articlePart.ts'
import type { OriginalPlace, OriginalView } from '../../shared/model/originalView.ts'
import { readCopy } from '../library/readCopy.ts'
import type { OriginalReader } from '../reader/originalReader.ts'
import { pngSize } from './pngSize.ts'
import type { ServedOriginals } from './servedOriginals.ts'

export type OriginalSeams = {
  readonly db: LibraryDatabase
  readonly articlesFolder: string
  readonly reader: OriginalReader
  readonly served: ServedOriginals
}

export type OriginalQuestion = {
  readonly id: number
  /** Page or chapter, from 1; null for the one that holds the place at `start`, or the first. */
  readonly part: number | null
  readonly start: number | null
  readonly widthPx: number
}

/** Reads an article's copy for being looked at, and serves what is to be shown. Throws AppError. */
export async function showOriginal(seams: OriginalSeams, question: OriginalQuestion): Promise<OriginalView> {
  const { db, articlesFolder, reader, served } = seams
  const copy = articleCopy(db, question.id)
  const all = evidencePlaces(db, question.id)
  const place = all.findLast(({ start }) => question.start !== null && start <= question.start)
  const part = question.part ?? partNumber(place?.part ?? '') ?? 1
  const placed = all.map(({ start, end, part: label }) => ({ start, end, part: partNumber(label) ?? 1 }))
  const places = all.filter((_each, index) => placed[index]?.part === part).slice(0, originalLimits.places)
  const read = await reader.read(async () => ({
    fileName: copy.fileName.slice(copy.fileName.lastIndexOf('/') + 1),
    bytes: await readCopy(articlesFolder, copy),
    places: places.map(({ quote, prefix, suffix }) => ({ quote, prefix, suffix })),
    part,
    widthPx: question.widthPx,
  }))
  if (!read.ok) throw new AppError(read.error.code, read.error.detail)
  const isFound = foundIn(read.value)
  let next = 0
  const shown = placed.map((each): OriginalPlace => {
    if (each.part !== part || next >= places.length) return { ...each, mark: null }
    const mark = isFound(next) ? next : null
    next += 1
    return { ...each, mark }
  })
  return viewOf(read.value, { part, places: shown, served })
}

function foundIn(original: ReadOriginal): (place: number) => boolean {
  switch (original.look) {
    case 'none':
      return () => false
    case 'page':
      return (place) => original.found[place] === true
    case 'text':
      return (place) => original.ranges[place] !== null
    case 'picture': {
      const found = new Set(original.rectangles.map(({ place }) => place))
      return (place) => found.has(place)
    }
  }
}

type Shown = Pick<Extract<OriginalView, { look: 'page' }>, 'part' | 'places'> & { readonly served: ServedOriginals }

function viewOf(original: ReadOriginal, { part, places, served }: Shown): OriginalView {
  switch (original.look) {
    case 'none':
      return original
    case 'text':
      return { ...original, places }
    case 'page': {
      const { html, partCount } = original
      return { look: 'page', url: served.put({ kind: 'page', html }), part, partCount, places }
    }
    case 'picture': {
      const { png, widthPx, heightPx, partCount, rectangles } = original
      const size = pngSize(png)
      if (size === null || size.widthPx !== widthPx || size.heightPx !== heightPx) throw new AppError('reader-invalid')
      const url = served.put({ kind: 'picture', png })
      return { look: 'picture', url, widthPx, heightPx, part, partCount, places, rectangles }
    }
  }
}
