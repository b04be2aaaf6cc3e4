/**
 * Keys of rows that stay the same when the table is read again, or rows are put in or taken out around them: a hash of
 * what the row holds, and which of equal rows it is.
 * @example rowKeys([['a'], ['b'], ['a']]) // ['row:…1:1', 'row:…2:1', 'row:…1:2']
 */
export function rowKeys(rows: readonly (readonly string[])[]): string[] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const hash = hashOf(row)
    const occurrence = (seen.get(hash) ?? 0) + 1
    seen.set(hash, occurrence)
    return `row:${hash}:${occurrence}`
  })
}

/** Parts cells; no cell holds it. */
const CELL_END = 0

/** 64 bits by two hashes with multipliers of their own, FNV's and another, as hexadecimal digits. */
function hashOf(row: readonly string[]): string {
  let one = 0x811c9dc5
  let other = 0x9747b28c
  for (const cell of row) {
    for (let at = 0; at <= cell.length; at += 1) {
      const unit = at === cell.length ? CELL_END : cell.charCodeAt(at)
      one = Math.imul(one ^ unit, 0x01000193)
      other = Math.imul(other ^ unit, 0x5bd1e995)
      other ^= other >>> 15
    }
  }
  return hex(one) + hex(other)
}

function hex(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0')
}
