const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' }

/** Elements whose content is no text. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg'])
const LONGEST_SILENT = 9

/**
 * The words of raw HTML inside Markdown: tags, comments and the content of scripts and styles go, text stays.
 * `<p>Two <b>were</b> hurt.</p>` gives `Two were hurt.` It is text afterwards, never markup again. Linear in its length.
 */
export function stripTags(html: string): string {
  const words: string[] = []
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) {
      words.push(html.slice(at))
      break
    }
    words.push(html.slice(at, open))
    at = afterMarkup(html, open, words)
  }
  return words.join('').replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (whole, name: string) => entities[name] ?? whole)
}

/** Position after the tag, comment or silent element that begins at `open`. A `<` that begins none is text. */
function afterMarkup(html: string, open: number, words: string[]): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4)
  const next = html.charAt(open + 1)
  if (!/[a-z/!?]/i.test(next)) {
    words.push('<')
    return open + 1
  }
  const tagEnd = after(html, '>', open + 1)
  const [name] = /^[a-z]*/i.exec(html.slice(open + 1, open + 1 + LONGEST_SILENT)) ?? ['']
  if (!silent.has(name.toLowerCase())) return tagEnd
  const closing = new RegExp(`</${name}`, 'gi')
  closing.lastIndex = tagEnd
  const close = closing.exec(html)
  return close === null ? html.length : after(html, '>', close.index)
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found < 0 ? html.length : found + mark.length
}
