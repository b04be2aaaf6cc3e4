import { realpath } from 'node:fs/promises'
import path from 'node:path'
import type { AppErrorData, Envelope } from '../shared/ipc/appError.ts'
import { errorMessage } from '../shared/ipc/errorMessages.ts'
import { DEFAULT_READING } from '../shared/model/readingSettings.ts'
import { NO_MAPPING } from '../shared/tables/tableMapping.ts'
import type { GivenFile } from './commandLine.ts'
import { findSources, type Source } from './library/findSources.ts'
import { readSourceFile } from './library/readSourceFile.ts'
import type { ArticleReader, ReadAnswer } from './reader/articleReader.ts'
import { printable } from './receiptText.ts'

type Outputs = {
  readonly reader: ArticleReader
  /** Takes one whole line; resolves when there is room for the next. */
  readonly print: (line: string) => Promise<void>
  readonly complain: (line: string) => Promise<void>
}

/**
 * Reads files and folders in the order given, folders walked as an import does, and prints one line of JSON for each.
 * A file that cannot be read is one complaint; the others are read all the same. True when there was none.
 */
export async function readFiles(files: readonly GivenFile[], { reader, print, complain }: Outputs): Promise<boolean> {
  let isWhole = true
  for (const file of files) {
    for (const source of await findSources([file.path])) {
      const name = await shownName(file, source)
      const read = await readSource(source, reader)
      if (read.ok) await print(readLine(name, read.value))
      else {
        isWhole = false
        await complain(`${printable(name)}: ${read.error.code}: ${printable(errorMessage(read.error))}\n`)
      }
    }
  }
  return isWhole
}

/** A file as it was given; what lies in a folder as a path below what was given. */
async function shownName(file: GivenFile, source: Source): Promise<string> {
  // Where nothing is, there is nothing below it either.
  const target = await realpath(file.path).catch(() => source.path.toString())
  return source.path.toString() === target ? file.given : path.join(file.given, source.fileName)
}

async function readSource(source: Source, reader: ArticleReader): Promise<Envelope<ReadAnswer>> {
  if (source.problem !== null) return failure(source.problem)
  const bytes = await readSourceFile(source.path)
  if (!bytes.ok) return bytes
  const fileName = path.basename(source.fileName)
  const file = { fileName, bytes: bytes.value }
  const read = await reader.read({ ...file, published: null, reading: DEFAULT_READING })
  if (read.ok || read.error.code !== 'table-needs-columns') return read
  // What the columns mean changes events only, and none are printed.
  return await reader.readTable({ ...file, mapping: NO_MAPPING, reading: DEFAULT_READING })
}

/** The first seven names are what other programs count on; a date that is not certain says so beside it. */
function readLine(name: string, { article }: ReadAnswer): string {
  const { title, byline, publication, url, language, text, outlet, reader } = article
  const line = {
    path: name,
    title,
    byline,
    published: publication.date,
    url,
    language,
    text,
    outlet,
    publishedOrigin: publication.origin,
    publishedCertain: publication.certain,
    reader,
  }
  return `${JSON.stringify(line)}\n`
}

function failure(error: AppErrorData): Envelope<never> {
  return { ok: false, error }
}
