/** What reading one file may cost. Times are wall-clock on a monotonic clock. */
export type ReaderBudget = {
  /** From the request to the answer. */
  readonly readMs: number
  /** From one sign of life to the next. Time in which main itself was too busy to listen does not count. */
  readonly silentMs: number
  /** From the start of the process to its first word; a machine with much to do takes seconds over that. */
  readonly startMs: number
  /**
   * The same while one call of a library is at work that cannot report, such as the parsing of one large page. Measured:
   * 9 s for what the other budgets let through, on a machine with four times more to do than it can.
   */
  readonly librarySilentMs: number
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
  silentMs: 5_000,
  librarySilentMs: 20_000,
  startMs: 60_000,
  memoryBytes: 512 * MEGABYTE,
  recycleBytes: 320 * MEGABYTE,
  pollMs: 250,
}
