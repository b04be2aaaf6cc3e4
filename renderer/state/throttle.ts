/** One that takes longer, because it waits for a slow answer, counts as this long and is not waited for. */
const LONGEST_MS = 500
const LOOK_MS = 100

/**
 * Calls at once, then again only an interval after the last call began; the last call of a burst is never lost.
 * @param action must not reject
 * @param share how many times the time that the action took is left to others after it: 9 gives it a tenth of the time
 */
export function throttle(action: () => Promise<unknown>, intervalMs: number, share: () => number): () => void {
  let isResting = false
  let isWaiting = false

  async function run(): Promise<void> {
    isResting = true
    const startedMs = performance.now()
    await Promise.race([action(), new Promise((resolve) => setTimeout(resolve, LONGEST_MS))])
    const endedMs = performance.now()
    const tookMs = Math.min(endedMs - startedMs, LONGEST_MS)
    setTimeout(() => rest(tookMs, endedMs), intervalMs - tookMs)
  }

  /** Looked at again and again: others may be done before their share is over. */
  function rest(tookMs: number, endedMs: number): void {
    const leftMs = endedMs + share() * tookMs - performance.now()
    if (leftMs <= 0) settle()
    else setTimeout(() => rest(tookMs, endedMs), Math.min(leftMs, LOOK_MS))
  }

  function settle(): void {
    isResting = false
    if (!isWaiting) return
    isWaiting = false
    void run()
  }

  return () => {
    if (isResting) isWaiting = true
    else void run()
  }
}
