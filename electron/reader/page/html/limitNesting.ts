/** Real pages stay far below; a browser's own tree ends at 512. */
const DEEPEST = 1000

/** Elements without an end tag, whose end tag is mostly left out, or that end where the next of their kind begins. */
const endless = new Set([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'],
  ...['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'option', 'thead', 'tbody', 'tfoot', 'colgroup', 'rt', 'rp', 'button'],
])

const TAG = /<(\/?)([a-z][a-z0-9-]{0,30})/gi

/**
 * Markup without the tags that would nest deeper than any page does. A browser's parser looks through all elements that
 * are open whenever one begins, so 100,000 of them inside each other would take minutes. Other markup is left as it is.
 */
export function limitNesting(markup: string): string {
  let [depth, dropped, kept] = [0, 0, 0]
  const pieces: string[] = []
  for (const match of markup.matchAll(TAG)) {
    const [tag, slash = '', name = ''] = match
    if (endless.has(name.toLowerCase()) || match.index < kept) continue
    if (slash === '' && depth < DEEPEST) depth += 1
    else if (slash !== '' && dropped === 0) depth = Math.max(0, depth - 1)
    else {
      dropped += slash === '' ? 1 : -1
      const end = markup.indexOf('>', match.index + tag.length)
      pieces.push(markup.slice(kept, match.index))
      kept = end < 0 ? markup.length : end + 1
    }
  }
  return kept === 0 ? markup : pieces.join('') + markup.slice(kept)
}
