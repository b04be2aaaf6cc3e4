/** Files that are on their way at one time: fetched from the disk, hashed, waiting in the reader or read. */
export const IN_FLIGHT = 16

export type ReadAhead<Result> = {
  /**
   * Waits until something is ready and takes it, in order: one, and those after it until `isEnough` says to stop before
   * the next. Empty at the end.
   */
  take(isEnough: (taken: readonly Result[], next: Result) => boolean): Promise<readonly Result[]>
}

/**
 * Works through items in order, ahead of who takes the results by at most `ahead`. `work` must not reject.
 */
export function readAhead<Item extends object, Result extends object>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  ahead: number,
): ReadAhead<Result> {
  const begun: Promise<Result>[] = []
  const ready: Result[] = []
  let next = 0
  let isPassing = false
  let wake = () => {}

  function begin(): void {
    while (begun.length < IN_FLIGHT && begun.length + ready.length < ahead) {
      const item = items[next]
      if (item === undefined) break
      next += 1
      begun.push(work(item))
    }
    if (!isPassing) void passOn()
  }

  /** Hands results over in the order of their items. */
  async function passOn(): Promise<void> {
    isPassing = true
    for (let first = begun[0]; first !== undefined; first = begun[0]) {
      ready.push(await first)
      begun.shift()
      begin()
      wake()
    }
    isPassing = false
  }

  return {
    async take(isEnough) {
      begin()
      while (ready.length === 0 && begun.length > 0) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      const taken: Result[] = []
      for (let first = ready[0]; first !== undefined; first = ready[0]) {
        if (taken.length > 0 && isEnough(taken, first)) break
        taken.push(first)
        ready.shift()
      }
      begin()
      return taken
    },
  }
}
