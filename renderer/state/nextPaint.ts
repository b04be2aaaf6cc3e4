/** A window that is hidden paints nothing. */
const PATIENCE_MS = 200

/** Resolves when the frame that is drawn next is painted, or soon after where none is. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    // A message that is sent from within a frame is heard after that frame's paint.
    const { port1, port2 } = new MessageChannel()
    const frame = requestAnimationFrame(() => port2.postMessage(null))
    const timer = setTimeout(end, PATIENCE_MS)
    port1.onmessage = end

    function end(): void {
      clearTimeout(timer)
      cancelAnimationFrame(frame)
      // A port that listens is kept for as long as it is open.
      port1.close()
      resolve()
    }
  })
}
