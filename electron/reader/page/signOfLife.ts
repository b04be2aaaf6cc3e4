type Sender = (isInLibrary: boolean) => void

/** Main gives a silent reader some seconds, so a sign now and then is enough. */
const INTERVAL_MS = 500

let send: Sender = () => {}
let lastMs = 0

/** Where the signs of the file that is read now go. One file is read at a time. */
export function giveSignsThrough(sender: Sender): void {
  send = sender
  lastMs = performance.now()
}

/**
 * Says that work goes on. To be called from every loop of ours over a whole file, as often as it likes: a message
 * leaves the page in the middle of such a loop too. Never from a timer, which would speak for a parser that hangs.
 */
export function signOfLife(): void {
  const nowMs = performance.now()
  if (nowMs - lastMs < INTERVAL_MS) return
  lastMs = nowMs
  send(false)
}

/**
 * Says that a library is called now whose one call may take seconds over a large file and cannot report meanwhile.
 * The next sign of life takes that back, so one must follow the call.
 */
export function expectSilence(): void {
  send(true)
  lastMs = Number.NEGATIVE_INFINITY
}
