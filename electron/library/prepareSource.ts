import { readingStamp } from '../../db/readingSettings.ts'
import { comparableText } from '../../shared/identity/comparableText.ts'
import type { AppErrorData } from '../../shared/ipc/appError.ts'
import type { ReadingSettings } from '../../shared/model/readingSettings.ts'
import type { ArticleReader, ReadAnswer } from '../reader/articleReader.ts'
import type { Source } from './findSources.ts'
import { readSourceFile } from './readSourceFile.ts'
import { sha256 } from './sha256.ts'

export type PreparedSource =
  | {
      readonly kind: 'read'
      readonly bytes: Uint8Array
      readonly sha256: string
      readonly textSha256: string
      readonly answer: ReadAnswer
      /** With what the events were read. */
      readonly stamp: string
    }
  | { readonly kind: 'same'; readonly articleId: number; readonly sha256: string }
  | { readonly kind: 'failed'; readonly error: AppErrorData }
  | { readonly kind: 'cancelled' }

type Seams = {
  readonly reader: ArticleReader
  readonly findArticleId: (sha256: string) => number | null
  readonly published: string | null
  readonly reading: ReadingSettings
  readonly signal: AbortSignal
}

/** A source's bytes, hashed and read, before anything is written. Never rejects. */
export async function prepareSource(
  source: Source,
  { reader, findArticleId, published, reading, signal }: Seams,
): Promise<PreparedSource> {
  try {
    if (signal.aborted) return { kind: 'cancelled' }
    if (source.problem !== null) return { kind: 'failed', error: source.problem }
    const file = await (source.read?.() ?? readSourceFile(source.path))
    if (!file.ok) return { kind: 'failed', error: file.error }
    const bytes = file.value
    const hash = await sha256(bytes)
    const articleId = findArticleId(hash)
    if (articleId !== null) return { kind: 'same', articleId, sha256: hash }
    const read = await reader.read(
      { fileName: bareName(source.fileName), bytes, published, reading, sha256: hash },
      signal,
    )
    if (!read.ok) return { kind: 'failed', error: read.error }
    const textSha256 = await sha256(comparableText(read.value.article.text))
    return { kind: 'read', bytes, sha256: hash, textSha256, answer: read.value, stamp: readingStamp(reading) }
  } catch (error) {
    if (signal.aborted) return { kind: 'cancelled' }
    throw error
  }
}

function bareName(fileName: string): string {
  return fileName.slice(fileName.lastIndexOf('/') + 1)
}
