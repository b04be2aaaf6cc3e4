/** What reading one file may cost. Times are wall-clock on a monotonic clock. */
export type ReaderBudget = {
  /** From the request to the answer. */
  readonly readMs: number
  /** From the start of the process to its first word; a machine with much to do takes seconds over that. */
  readonly startMs: number
  /** Resident memory while reading; over it the reader is ended. */
  readonly memoryBytes: number
  /** Resident memory after a file; over it the next file gets a fresh process, so that it does not pay for this one. */
  readonly recycleBytes: number
  /** How often memory is looked at. */
  readonly pollMs: number
}

const MEGABYTE = 1024 * 1024

export const READER_BUDGET: ReaderBudget = {
  readMs: 30_000,
  startMs: 60_000,
  memoryBytes: 512 * MEGABYTE,
  recycleBytes: 320 * MEGABYTE,
  pollMs: 250,
}
