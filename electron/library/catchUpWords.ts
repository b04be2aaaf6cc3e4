import { counted } from '../../shared/model/counted.ts'
import type { CaughtUp } from './catchUp.ts'

/** What a person is told after a library was opened that was behind its journal, or was restored; null for nothing. */
export function catchUpWords({ steps, lost, articles, problems }: CaughtUp, isRestored: boolean): string | null {
  const parts: string[] = []
  if (isRestored) parts.push('The library was restored. What was there before is kept in its folder, under set-aside.')
  if (steps > 0) parts.push(`${counted(steps, 'change')} from the journal ${steps === 1 ? 'was' : 'were'} made again.`)
  if (articles > 0) parts.push(`${counted(articles, 'article')} ${articles === 1 ? 'was' : 'were'} read again.`)
  if (lost > 0) {
    parts.push(
      `${counted(lost, 'change')} could not be made: the event or article is not in the library. The journal keeps them.`,
    )
  }
  const [first] = problems
  if (first !== undefined) {
    const where = first.kind === 'gap' ? 'lines are missing' : `line ${first.line} of ${first.file} is damaged`
    parts.push(`The journal is not whole: ${where}${problems.length > 1 ? `, and ${problems.length - 1} more` : ''}.`)
  }
  return parts.length === 0 ? null : parts.join(' ')
}
