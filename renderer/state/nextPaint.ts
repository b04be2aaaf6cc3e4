/** A window that is hidden paints nothing. */
const PATIENCE_MS = 200

/** Resolves when the frame that is drawn next is painted, or soon after where none is. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS)
    // A message that is sent from within a frame is heard after that frame's paint.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve()
    requestAnimationFrame(() => port2.postMessage(null))
  })
}
