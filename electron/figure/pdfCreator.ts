const CREATOR = '/Creator ('
const NAME = 'Throughline'

/**
 * Chromium names its user agent as the creator of a PDF, and with it the operating system. This puts the app's name
 * there, with blanks after it, so that every offset in the file stays right.
 */
export function withPlainCreator(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf)
  const at = bytes.indexOf(CREATOR)
  if (at === -1) return bytes
  const start = at + CREATOR.length
  const end = closingParenthesis(bytes, start)
  // Too short to hold the name: it then holds no user agent either.
  if (end - start < NAME.length) return bytes
  bytes.write(`${NAME})`.padEnd(end - start + 1, ' '), start, 'latin1')
  return bytes
}

/** A backslash in a PDF string takes the next character out of play. */
function closingParenthesis(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    const character = String.fromCharCode(bytes[at] ?? 0)
    if (character === ')') return at
    if (character === '\\') at += 1
  }
  return from
}
