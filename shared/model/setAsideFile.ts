import type { AppErrorCode } from '../ipc/appError.ts'

/** A file that has ended the reader so often is not given to it again until a person says so. */
export const MOST_READER_STOPS = 2

/** A file that is not read any more, known by its bytes. */
export type SetAsideFile = {
  readonly sha256: string
  /** As it was called when it was tried last. */
  readonly fileName: string
  /** How it ended the reader the last time. */
  readonly code: ReaderStop
  readonly stoppedAtMs: number
}

/** How a file can end the reader; `reader-crashed` also when the whole app ended while the file was read. */
export const readerStops = [
  'reader-timeout',
  'reader-silent',
  'reader-memory',
  'reader-crashed',
  'reader-invalid',
] as const satisfies readonly AppErrorCode[]
export type ReaderStop = (typeof readerStops)[number]

/** In a few words, to be put behind "stopped the reader twice". */
export const readerStopWords: Readonly<Record<ReaderStop, string>> = {
  'reader-timeout': 'reading took too long',
  'reader-silent': 'reading stood still',
  'reader-memory': 'reading took too much memory',
  'reader-crashed': 'the reader broke off',
  'reader-invalid': 'the answer did not hold together',
}

export function isReaderStop(code: AppErrorCode): code is ReaderStop {
  return readerStops.some((stop) => stop === code)
}
