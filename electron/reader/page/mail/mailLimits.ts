const MAX_PARTS = 10_000
const LINE_END = 0x0a
const DASH = 0x2d
const MESSAGE_START = /^From \S.{0,200}\b\d{4}\s*$/

/** Messages of a mailbox: lines "From someone@example.org Sat Jan 24 22:10:00 2026" at the start or after a blank line. */
export function countMessages(bytes: Uint8Array): number {
  let count = 0
  for (const start of lineStarts(bytes)) {
    if (bytes[start] !== 0x46 || bytes[start + 1] !== 0x72) continue
    const [line = ''] = String.fromCharCode(...bytes.subarray(start, start + 300)).split(/\r?\n/, 1)
    if (MESSAGE_START.test(line) && isAfterBlank(bytes, start)) count += 1
  }
  return count
}

function isAfterBlank(bytes: Uint8Array, start: number): boolean {
  if (start === 0) return true
  const before = bytes[start - 2] === 0x0d ? start - 3 : start - 2
  return before < 0 || bytes[before] === LINE_END
}

/** More lines that may begin a part than any mail has; each costs the parser a look at all parts that are open. */
export function hasTooManyParts(bytes: Uint8Array): boolean {
  let count = 0
  for (const start of lineStarts(bytes)) {
    if (bytes[start] === DASH && bytes[start + 1] === DASH) count += 1
    if (count > MAX_PARTS) return true
  }
  return false
}

function* lineStarts(bytes: Uint8Array): Generator<number> {
  for (let start = 0; start < bytes.length && start >= 0; ) {
    yield start
    const end = bytes.indexOf(LINE_END, start)
    start = end < 0 ? -1 : end + 1
  }
}
