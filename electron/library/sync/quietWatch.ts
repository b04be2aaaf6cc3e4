/** How long nothing may happen to a file before it counts as written. */
export const QUIET_MS = 2000

export type QuietWatch = {
  /**
   * Whether this state of a thing has held for `quietMs`. Each call is a look at it; the first look at a state starts
   * its time, unless the file system says that it is older.
   * @param changedAtMs by the wall clock, null where nobody knows; in the future it says nothing
   */
  isQuiet(key: string, state: string, changedAtMs: number | null): boolean
  /** Forgets what was not looked at since the last call. */
  endOfLook(): void
}

type QuietOptions = {
  readonly quietMs: number
  readonly monotonicMs: () => number
  readonly wallMs: () => number
}

/**
 * A file being written shows another size or time at every look, so it is left alone until two looks `quietMs` apart
 * show the same. Its own times alone would not do: a copy may bring old ones with it, and clocks differ.
 */
export function createQuietWatch({ quietMs, monotonicMs, wallMs }: QuietOptions): QuietWatch {
  type Look = { readonly state: string; readonly sinceMs: number }
  let looks = new Map<string, Look>()
  let present = new Map<string, Look>()
  return {
    isQuiet(key, state, changedAtMs) {
      const ageMs = changedAtMs === null ? -1 : wallMs() - changedAtMs
      if (ageMs >= quietMs) return true
      const before = looks.get(key) ?? present.get(key)
      const look = before?.state === state ? before : { state, sinceMs: monotonicMs() }
      if (monotonicMs() - look.sinceMs >= quietMs) return true
      present.set(key, look)
      return false
    },
    endOfLook() {
      looks = present
      present = new Map()
    },
  }
}
