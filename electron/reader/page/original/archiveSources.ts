import mammoth from 'mammoth'
import { AppError } from '../../../../shared/ipc/appError.ts'
import { wordPartsOnly } from '../documents/readDocx.ts'
import { chapterMarkup, chapterOf, openBook, pathFrom, spineOf } from '../documents/readEpub.ts'
import { expectSilence } from '../signOfLife.ts'
import { type Archive, unzipWithinLimits } from '../unzipWithinLimits.ts'
import { imageData } from './imageData.ts'
import type { PageSource } from './pageDocument.ts'

/** A chapter of a book, counted as the reader of books counts them: those without words are not. */
export function epubSource(
  bytes: Uint8Array,
  part: number,
): { readonly source: PageSource; readonly partCount: number } {
  const archive = unzipWithinLimits(bytes)
  const { book, packagePath } = openBook(archive)
  const names = spineOf(book, packagePath).filter((name) => chapterOf(archive, name).length > 0)
  const name = names[part - 1]
  const markup = name === undefined ? null : chapterMarkup(archive, name)
  if (name === undefined || markup === null) throw new AppError('not-found')
  return { source: { markup, ...resourcesOf(archive, name) }, partCount: names.length }
}

function resourcesOf(archive: Archive, chapter: string): Omit<PageSource, 'markup'> {
  const entryOf = (address: string) => {
    const name = address.startsWith('data:') ? null : pathFrom(chapter, address)
    return name !== null && archive.names.has(name) ? name : null
  }
  return {
    pictureOf: (address) => {
      const name = entryOf(address)
      const bytes = name === null ? null : archive.bytes(name)
      return bytes === null ? null : imageData(bytes)
    },
    sheetOf: (address) => {
      const name = entryOf(address)
      return name === null ? null : archive.text(name)
    },
  }
}

const nothing = () => null

/** A Word document as a page: headings, lists, tables, emphasis and pictures. */
export async function docxSource(bytes: Uint8Array): Promise<PageSource> {
  const archive = unzipWithinLimits(bytes)
  try {
    expectSilence()
    const { value } = await mammoth.convertToHtml(
      { arrayBuffer: wordPartsOnly(archive, (name) => /^word\/media\/[\w.-]+$/.test(name)) },
      {
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(async (image) => ({
          // A picture that lies outside the file, or is missing in it, is none.
          src:
            (await image.readAsArrayBuffer().then(
              (bytes) => imageData(new Uint8Array(bytes)),
              () => null,
            )) ?? '',
        })),
      },
    )
    return { markup: value, pictureOf: nothing, sheetOf: nothing }
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('file-damaged', 'Word', { cause: error })
  }
}
