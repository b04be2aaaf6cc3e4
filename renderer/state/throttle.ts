/** Calls at once, then at most once an interval; the last call of a burst is never lost. */
export function throttle(action: () => void, intervalMs: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isWaiting = false
  function settle() {
    timer = undefined
    if (!isWaiting) return
    isWaiting = false
    run()
  }
  function run() {
    timer = setTimeout(settle, intervalMs)
    action()
  }
  return () => {
    if (timer === undefined) run()
    else isWaiting = true
  }
}
