/** After an action that takes long, others have the time that it took, so many times over. */
const SHARE = 9

/**
 * Calls at once, then again only an interval after the last call began, and longer after one that took long: it has a
 * tenth of the time at most. The last call of a burst is never lost. The action must not reject.
 */
export function throttle(action: () => Promise<unknown>, intervalMs: number): () => void {
  let isResting = false
  let isWaiting = false

  async function run(): Promise<void> {
    isResting = true
    const startedMs = performance.now()
    await action()
    const tookMs = performance.now() - startedMs
    setTimeout(settle, Math.max(intervalMs - tookMs, SHARE * tookMs))
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
