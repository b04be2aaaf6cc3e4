import { seededRandom } from '../seededRandom.ts'

export type FaultPoint = {
  /** As strace names them, by commas. */
  readonly calls: string
  readonly error: string
  /** Which call of its thread fails first, from 1. */
  readonly count: number
  readonly isForEver: boolean
}

/** Calls that write, make or move, and what a disk answers to them. */
const faults: readonly (readonly [calls: string, ...errors: string[]])[] = [
  ['pwrite64', 'ENOSPC', 'EIO'],
  ['write', 'ENOSPC', 'EIO'],
  ['fsync,fdatasync', 'EIO', 'ENOSPC'],
  ['openat', 'EMFILE', 'EROFS', 'EIO'],
  ['rename', 'EROFS', 'EIO', 'ENOSPC'],
  ['ftruncate', 'EIO', 'ENOSPC'],
  ['unlink', 'EROFS', 'EIO'],
]

export const tracedCalls = faults.map(([calls]) => calls)

/**
 * So many points out of all, the same for the same seed, spread evenly over the calls and over each call's course.
 * @param counts how often the busiest thread makes each call when nothing fails
 */
export function faultPoints(counts: ReadonlyMap<string, number>, limit: number, seed: number): FaultPoint[] {
  const random = seededRandom(seed)
  const byCalls = faults.map(([calls, ...errors]) => {
    const points: FaultPoint[] = []
    for (let count = 1; count <= (counts.get(calls) ?? 0); count++) {
      for (const isForEver of [false, true]) {
        const error = errors[Math.floor(random() * errors.length)] ?? 'EIO'
        points.push({ calls, error, count, isForEver })
      }
    }
    return points
  })
  const total = byCalls.reduce((sum, points) => sum + points.length, 0)
  if (total <= limit) return byCalls.flat()
  const share = Math.floor(limit / faults.length)
  // What calls with few points leave of their share goes to those with many.
  const chosen = byCalls.map((points) => Math.min(points.length, share))
  for (let left = limit - sumOf(chosen); left > 0; ) {
    for (const [index, points] of byCalls.entries()) {
      if (left === 0 || (chosen[index] ?? 0) >= points.length) continue
      chosen[index] = (chosen[index] ?? 0) + 1
      left -= 1
    }
  }
  return byCalls.flatMap((points, index) => spread(points, chosen[index] ?? 0, random()))
}

function spread(points: readonly FaultPoint[], count: number, offset: number): FaultPoint[] {
  return Array.from(
    { length: count },
    (_, index) => points[Math.floor(((index + offset) * points.length) / count)],
  ).filter((point) => point !== undefined)
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
