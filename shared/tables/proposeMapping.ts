import { dateNameScore, type NamedRole, namedRole } from './columnRoles.ts'
import { datedCount } from './dates/dateColumn.ts'
import type { ColumnDescription, TableDescription } from './describeTable.ts'
import { type DateSource, NO_MAPPING, type TableMapping, type TypeSource } from './tableMapping.ts'
import { typeOfWords } from './typeWords.ts'

type Roles = ReadonlyMap<NamedRole, readonly ColumnDescription[]>

/** What the columns of a table most likely mean, by their names and values; a person may change all of it. */
export function proposeMapping({ columns, rowCount }: TableDescription, fileName: string): TableMapping {
  const filled = columns.filter(({ filledCount }) => filledCount > 0)
  const roles = rolesOf(filled)
  const date = proposeDate(filled, roles, rowCount)
  const first = (role: NamedRole) => roles.get(role)?.[0]?.name ?? ''
  const people = names(roles, 'person', 1)
  const place = proposePlace(roles)
  return {
    ...NO_MAPPING,
    date,
    title: proposeTitle(roles, people, place) || wordiest(filled, place),
    type: proposeType(roles, fileName),
    place,
    people,
    organisations: names(roles, 'organisation', 2),
    source: first('source'),
    url: proposeUrl(filled),
    amount: first('amount'),
    description: longest(roles.get('description')),
  }
}

/** A column whose values contradict its name has no role: a "name" of numbers, a "source" of links. */
function rolesOf(columns: readonly ColumnDescription[]): Roles {
  const roles = new Map<NamedRole, ColumnDescription[]>()
  for (const column of columns) {
    const role = namedRole(column.name)
    if (role === null || !suits(role, column)) continue
    roles.set(role, [...(roles.get(role) ?? []), column])
  }
  return roles
}

const MOST = 0.5
const NUMBER_ROLES: ReadonlySet<NamedRole> = new Set(['amount', 'year', 'month', 'day'])

function suits(role: NamedRole, { numericShare, urlShare, dates }: ColumnDescription): boolean {
  if (role === 'url') return urlShare > MOST
  if (NUMBER_ROLES.has(role)) return urlShare === 0
  return numericShare < MOST && urlShare < MOST && dates === null
}

function names(roles: Roles, role: NamedRole, most: number): readonly string[] {
  return (roles.get(role) ?? []).slice(0, most).map(({ name }) => name)
}

/** The column of dates whose name says most of what happened; among equals the one that dates the most rows. */
function proposeDate(columns: readonly ColumnDescription[], roles: Roles, rowCount: number): DateSource | null {
  const dated = columns
    .filter(({ dates }) => dates !== null)
    .map((column) => ({ column, score: scoreOf(column, rowCount) }))
    .sort((a, b) => b.score - a.score)
  const [best] = dated
  const [year] = roles.get('year') ?? []
  const [month] = roles.get('month') ?? []
  const [day] = roles.get('day') ?? []
  if (year !== undefined && month !== undefined && (best === undefined || dateNameScore(best.column.name) < 2)) {
    return { kind: 'parts', year: year.name, month: month.name, day: day?.name ?? '' }
  }
  return best === undefined ? null : { kind: 'column', column: best.column.name, order: null }
}

function scoreOf({ name, dates }: ColumnDescription, rowCount: number): number {
  const share = dates === null ? 0 : datedCount(dates) / Math.max(1, rowCount)
  const isOnlyYears = dates?.formats.every(({ format }) => format === 'yyyy') ?? false
  return dateNameScore(name) * 2 + share - (isOnlyYears ? 3 : 0)
}

/** The place itself, else town and region; a country only where nothing is finer. */
function proposePlace(roles: Roles): readonly string[] {
  const whole = names(roles, 'place', 1)
  if (whole.length > 0) return whole
  const area = names(roles, 'area', 1)
  const region = roles.get('region') ?? []
  const state = region.find(({ name }) => /state|province/i.test(name)) ?? region[0]
  const fine = [...area, ...(state === undefined ? [] : [state.name])]
  return fine.length > 0 ? fine : names(roles, 'country', 1)
}

function proposeTitle(roles: Roles, people: readonly string[], place: readonly string[]): string {
  const [title] = names(roles, 'title', 1)
  if (title !== undefined) return `{${title}}`
  const [person] = people
  const [where] = place
  if (person !== undefined) return where === undefined ? `{${person}}` : `{${person}}, {${where}}`
  const description = longest(roles.get('description'))
  if (description !== '') return `{${description}}`
  const [organisation] = names(roles, 'organisation', 1)
  const [type] = names(roles, 'type', 1)
  const told = [type, organisation, where].filter((name) => name !== undefined)
  return told.length < 2 ? '' : told.map((name) => `{${name}}`).join(', ')
}

/** Where no name says so: the column that tells most in words, in any language, and differs from row to row. */
function wordiest(columns: readonly ColumnDescription[], place: readonly string[]): string {
  const told = columns.filter(
    ({ name, dates, numericShare, urlShare, values, filledCount }) =>
      dates === null &&
      numericShare < MOST &&
      urlShare < MOST &&
      !place.includes(name) &&
      (values.length === 0 || values.length * 2 > filledCount),
  )
  const name = longest(told.filter(({ meanLength }) => meanLength >= SHORTEST_TITLE && meanLength <= LONGEST_TITLE))
  return name === '' ? '' : `{${name}}`
}

/** Letters of most cells: less says nothing, more is a report. */
const SHORTEST_TITLE = 12
const LONGEST_TITLE = 200

/** The column of types most of whose rows have one that is known; else what the file's name says of all rows. */
function proposeType(roles: Roles, fileName: string): TypeSource {
  const otherwise = typeOfWords(fileName) ?? 'other'
  for (const { name, values, filledCount } of roles.get('type') ?? []) {
    const known = values.flatMap(({ value, count }) => {
      const type = typeOfWords(value)
      return type === null ? [] : [{ value, type, count }]
    })
    const rows = known.reduce((sum, { count }) => sum + count, 0)
    if (rows * 2 >= filledCount && rows > 0) {
      return { column: name, values: known.map(({ value, type }) => ({ value, type })), otherwise: 'other' }
    }
  }
  return { column: '', values: [], otherwise }
}

const NEWS_ADDRESS = /news|article|source|story|html|report/i
const PICTURE_ADDRESS = /image|photo|picture|pdf|video/i

function proposeUrl(columns: readonly ColumnDescription[]): string {
  const addresses = columns.filter(({ urlShare }) => urlShare > MOST)
  const found =
    addresses.find(({ name }) => NEWS_ADDRESS.test(name)) ?? addresses.find(({ name }) => !PICTURE_ADDRESS.test(name))
  return (found ?? addresses[0])?.name ?? ''
}

function longest(columns: readonly ColumnDescription[] = []): string {
  return columns.toSorted((a, b) => b.meanLength - a.meanLength)[0]?.name ?? ''
}
