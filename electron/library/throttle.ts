export type Throttled = {
  /** Runs now if the last run is long enough ago, else once when it is. */
  request(): void
  /** Runs now, whatever was requested. */
  flush(): void
}

/** Runs `action` at most once every `intervalMs`, and never forgets the last request. */
export function throttle(intervalMs: number, action: () => void): Throttled {
  let lastRunMs = Number.NEGATIVE_INFINITY
  let timer: NodeJS.Timeout | null = null

  function flush(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
    lastRunMs = performance.now()
    action()
  }

  return {
    request() {
      if (timer !== null) return
      const waitMs = lastRunMs + intervalMs - performance.now()
      if (waitMs <= 0) flush()
      else timer = setTimeout(flush, waitMs)
    },
    flush,
  }
}
