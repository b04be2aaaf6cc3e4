/** How far the reading of a library's articles again has come, after its types or the rules changed. */
export type ReadingProgress = {
  /** `cancelled`: the rest keeps its old events until the library is read again. */
  readonly state: 'running' | 'cancelled' | 'finished'
  /** Articles read again, and articles there were to read. */
  readonly done: number
  readonly total: number
  /** Articles that could not be read again; they keep their old events. */
  readonly failed: number
}
