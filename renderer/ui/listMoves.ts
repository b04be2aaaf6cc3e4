/** Where a key moves the current row. */
export type ListPlace = {
  readonly index: number | null
  readonly total: number
  /** Rows that fit on screen. */
  readonly pageRows: number
}

type Move = (place: ListPlace & { readonly index: number }) => number

const moves: ReadonlyMap<string, Move> = new Map<string, Move>([
  ['ArrowDown', ({ index }) => index + 1],
  ['ArrowUp', ({ index }) => index - 1],
  ['PageDown', ({ index, pageRows }) => index + Math.max(1, pageRows - 1)],
  ['PageUp', ({ index, pageRows }) => index - Math.max(1, pageRows - 1)],
  ['Home', () => 0],
  ['End', ({ total }) => total - 1],
])

/** The row that a key leads to; null for keys that do not move and in an empty list. */
export function rowAfterKey(key: string, { index, ...place }: ListPlace): number | null {
  const move = moves.get(key)
  if (move === undefined || place.total === 0) return null
  // With nothing chosen yet, down begins at the top and up at the bottom.
  const from = index ?? (key === 'ArrowUp' || key === 'PageUp' ? place.total : -1)
  return Math.min(place.total - 1, Math.max(0, move({ ...place, index: from })))
}
