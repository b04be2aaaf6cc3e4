const MAX_STEM_BYTES = 80
const SHORTEST_HASH = 10

/**
 * Name of an article's copy in the library: readable, good on every system, and its own by the hash in it.
 * `news/Vote: what next?.TXT` with hash `3fa9c2…` gives `Vote what next-3fa9c2d01b.txt`.
 * @param isTaken a longer piece of the hash is used for as long as this says so
 */
export function storedNameFor(fileName: string, sha256: string, isTaken: (name: string) => boolean): string {
  const name = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
  const dot = name.lastIndexOf('.')
  const extension = dot > 0 ? /^\.([a-z0-9]{1,10})$/.exec(name.slice(dot).toLowerCase())?.[1] : undefined
  const stem = safeStem(extension === undefined ? name : name.slice(0, dot))
  const ending = extension === undefined ? '' : `.${extension}`
  for (let length = SHORTEST_HASH; length < sha256.length; length += 6) {
    const stored = `${stem}-${sha256.slice(0, length)}${ending}`
    if (!isTaken(stored)) return stored
  }
  return `${stem}-${sha256}${ending}`
}

/**
 * Without what a file system, a shell or an eye may take wrongly: separators, wildcards, controls, invisible and
 * direction-changing characters, dots and blanks at the ends. The hash behind it keeps it from being `CON` or `-rf`.
 */
function safeStem(stem: string): string {
  const words = stem
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\uFFFD<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[.\s~-]+|[.\s]+$/g, '')
  return cutToBytes(words, MAX_STEM_BYTES).trimEnd() || 'article'
}

function cutToBytes(text: string, maxBytes: number): string {
  let bytes = 0
  let cut = ''
  for (const character of text) {
    bytes += Buffer.byteLength(character)
    if (bytes > maxBytes) break
    cut += character
  }
  return cut
}
