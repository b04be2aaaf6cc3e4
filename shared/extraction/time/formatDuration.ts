import { DURATION_LETTERS, type TimeUnit } from '../lexicon/timeWords.ts'

/** TIMEX3 duration: (3, day) is `P3D`, (null, month) is `PXM`, (0.5, hour) is `PT30M`, (2, decade) is `P20Y`. */
export function formatDuration(count: number | null, unit: TimeUnit): string {
  const { letter, clock, factor } = DURATION_LETTERS[unit]
  if (count === 0.5 && unit === 'hour') return 'PT30M'
  if (count === 0.5 && unit === 'year') return 'P6M'
  const amount = count === null ? 'X' : String(count * factor)
  return `P${clock ? 'T' : ''}${amount}${letter}`
}
