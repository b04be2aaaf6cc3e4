import { readdirSync, readFileSync } from 'node:fs'

/** A process with this argument that is nobody's helper; null while there is none. Linux only. */
export function processWith(argument: string): number | null {
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const words = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0')
      if (words.includes(argument) && !words.some((word) => word.startsWith('--type='))) return Number(name)
    } catch {
      // It has ended in the meantime.
    }
  }
  return null
}
