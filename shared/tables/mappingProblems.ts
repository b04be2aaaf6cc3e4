import type { TableDescription } from './describeTable.ts'
import type { TableMapping } from './tableMapping.ts'
import { parseTitle } from './titleTemplate.ts'

/** What keeps a mapping from being used without a person's word. */
export type MappingProblem =
  | { readonly kind: 'no date' }
  | { readonly kind: 'no title' }
  /** Cells of the column allow both orders of day and month, and none decides. */
  | { readonly kind: 'date order'; readonly column: string }
  /** The mapping names a column that the table does not have. */
  | { readonly kind: 'no such column'; readonly column: string }

/** Problems of a mapping for a table, the gravest first; none where it can be used as it is. */
export function mappingProblems({ columns }: TableDescription, mapping: TableMapping): readonly MappingProblem[] {
  const names = columns.map(({ name }) => name)
  const known = new Set(names)
  const problems: MappingProblem[] = namedColumns(mapping)
    .filter((column) => !known.has(column))
    .map((column) => ({ kind: 'no such column', column }))
  const { date } = mapping
  if (date === null) problems.push({ kind: 'no date' })
  if (date?.kind === 'column' && date.order === null) {
    const dates = columns.find(({ name }) => name === date.column)?.dates
    if (dates?.isOrderSure === false) problems.push({ kind: 'date order', column: date.column })
  }
  const hasTitle = parseTitle(mapping.title, names).some(({ kind }) => kind === 'column')
  if (!hasTitle && mapping.description === '') problems.push({ kind: 'no title' })
  return problems
}

/** Every column a mapping names but those in its title, where a name that is not there is words. */
export function namedColumns(mapping: TableMapping): readonly string[] {
  const { date, type, place, people, organisations, source, url, amount, description } = mapping
  const ofDate = date === null ? [] : date.kind === 'column' ? [date.column] : [date.year, date.month, date.day]
  const all = [...ofDate, type.column, ...place, ...people, ...organisations, source, url, amount, description]
  return [...new Set(all.filter((column) => column !== ''))]
}

/** In words for a person, to stand after a colon: `no column holds dates`. */
export function problemWords(problem: MappingProblem): string {
  switch (problem.kind) {
    case 'no date':
      return 'no column was found that holds the dates'
    case 'no title':
      return 'no column was found for the titles'
    case 'date order':
      return `day and month cannot be told apart in “${problem.column}”`
    case 'no such column':
      return `there is no column “${problem.column}”`
  }
}
