const DEEPEST = 100

/** Whether brackets of a JSON text stand in one another deeper than any table's. Brackets in strings do not count. */
export function isTooDeep(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at]
    if (unit === '"') at = endOfString(text, at)
    else if (unit === '[' || unit === '{') {
      depth += 1
      if (depth > DEEPEST) return true
    } else if (unit === ']' || unit === '}') depth -= 1
  }
  return false
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '"') return at
  }
  return text.length
}
