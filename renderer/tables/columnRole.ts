import type { TableMapping } from '../../shared/tables/tableMapping.ts'

/** What a column may mean. A title is made of several and has a field of its own. */
export const columnRoles = [
  'none',
  'date',
  'year',
  'month',
  'day',
  'type',
  'place',
  'people',
  'organisations',
  'source',
  'url',
  'amount',
  'description',
] as const
export type ColumnRole = (typeof columnRoles)[number]

export const roleNames: Readonly<Record<ColumnRole, string>> = {
  none: 'Not used',
  date: 'Date',
  year: 'Year',
  month: 'Month',
  day: 'Day',
  type: 'Type',
  place: 'Place',
  people: 'People',
  organisations: 'Organisations',
  source: 'Source',
  url: 'Address of source',
  amount: 'Amount',
  description: 'Description',
}

const lists = ['place', 'people', 'organisations'] as const
const singles = ['source', 'url', 'amount', 'description'] as const

export function roleOf(mapping: TableMapping, column: string): ColumnRole {
  const { date, type } = mapping
  if (date?.kind === 'column' && date.column === column) return 'date'
  if (date?.kind === 'parts') {
    if (date.year === column) return 'year'
    if (date.month === column) return 'month'
    if (date.day === column) return 'day'
  }
  if (type.column === column) return 'type'
  return (
    lists.find((role) => mapping[role].includes(column)) ?? singles.find((role) => mapping[role] === column) ?? 'none'
  )
}

/** The mapping in which a column has this role and no other; a role that only one column can have goes over to it. */
export function withRole(mapping: TableMapping, column: string, role: ColumnRole): TableMapping {
  const without = withoutColumn(mapping, column)
  switch (role) {
    case 'none':
      return without
    case 'date':
      return { ...without, date: { kind: 'column', column, order: null } }
    case 'year':
    case 'month':
    case 'day': {
      const parts = without.date?.kind === 'parts' ? without.date : { year: '', month: '', day: '' }
      return { ...without, date: { ...parts, kind: 'parts', [role]: column } }
    }
    case 'type':
      return { ...without, type: { column, values: [], otherwise: without.type.otherwise } }
    case 'place':
    case 'people':
    case 'organisations':
      return { ...without, [role]: [...without[role], column] }
    default:
      return { ...without, [role]: column }
  }
}

function withoutColumn(mapping: TableMapping, column: string): TableMapping {
  const others = (columns: readonly string[]) => columns.filter((each) => each !== column)
  const other = (each: string) => (each === column ? '' : each)
  return {
    ...mapping,
    date: dateWithout(mapping.date, column),
    type: mapping.type.column === column ? { ...mapping.type, column: '', values: [] } : mapping.type,
    place: others(mapping.place),
    people: others(mapping.people),
    organisations: others(mapping.organisations),
    source: other(mapping.source),
    url: other(mapping.url),
    amount: other(mapping.amount),
    description: other(mapping.description),
  }
}

function dateWithout(date: TableMapping['date'], column: string): TableMapping['date'] {
  if (date?.kind === 'column') return date.column === column ? null : date
  if (date === null) return null
  const parts = {
    kind: 'parts' as const,
    year: date.year === column ? '' : date.year,
    month: date.month === column ? '' : date.month,
    day: date.day === column ? '' : date.day,
  }
  return parts.year === '' && parts.month === '' && parts.day === '' ? null : parts
}
