/** Requests are ids, words and filters; the largest, a review of 10,000 events, is far below this. */
const MAX_CHARACTERS = 1_000_000
const MAX_VALUES = 100_000

/**
 * True for JSON-like data of a sensible size. Checked in the page's process, because main would have to take in
 * hundreds of megabytes before it could refuse them, and stand still meanwhile.
 */
export function isModestData(root: unknown): boolean {
  let characters = 0
  const waiting: unknown[] = [root]
  for (let seen = 0; waiting.length > 0; seen++) {
    const value = waiting.pop()
    if (typeof value === 'string') characters += value.length
    else if (Array.isArray(value)) {
      if (value.length > MAX_VALUES) return false
      waiting.push(...value)
    } else if (typeof value === 'object' && value !== null) {
      // Typed arrays, maps and the like carry data that this does not count, and no request has any.
      if (Object.prototype.toString.call(value) !== '[object Object]') return false
      for (const [key, part] of Object.entries(value)) {
        characters += key.length
        waiting.push(part)
      }
    }
    if (characters > MAX_CHARACTERS || seen + waiting.length > MAX_VALUES) return false
  }
  return true
}
