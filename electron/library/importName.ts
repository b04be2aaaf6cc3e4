import path from 'node:path'
import { counted } from '../../shared/model/counted.ts'

/** What an import is called in the list of receipts: the one thing that was given, else how many. */
export function importName(paths: readonly string[]): string {
  const [only, ...others] = paths
  if (only === undefined) return ''
  return others.length === 0 ? path.basename(only) : counted(paths.length, 'file')
}

/** `Retry of News 2026`; a retry of a retry is of the same thing. */
export function retryName(name: string): string {
  const of = name.replace(/^Retry of /, '')
  return of === '' ? 'Retry' : `Retry of ${of}`
}
