const START = /<noscript\b[^>]{0,1000}>/gi
const END = '</noscript'

/**
 * Markup without what stands between `<noscript>` and the next `</noscript>`, whatever is between, as a browser with
 * scripts reads it. A parser without scripts would read on to the end of the page where a paragraph is not closed:
 * `<noscript><p><img src="a.gif"></noscript><p>The story.</p>`. What leads into or out of a script or comment stays.
 */
export function withoutNoscript(markup: string): string {
  const pieces: string[] = []
  const lower = markup.toLowerCase()
  let kept = 0
  for (const { index, 0: tag } of markup.matchAll(START)) {
    if (index < kept) continue
    const end = lower.indexOf(END, index + tag.length)
    if (end < 0) break
    const inner = lower.slice(index, end)
    if (inner.includes('</script') || inner.includes('-->')) continue
    pieces.push(markup.slice(kept, index))
    const close = markup.indexOf('>', end)
    kept = close < 0 ? markup.length : close + 1
  }
  return kept === 0 ? markup : pieces.join('') + markup.slice(kept)
}
