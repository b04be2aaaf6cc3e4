import type { EventType } from '../model/eventType.ts'
import type { TypeSource } from './tableMapping.ts'

/** The type of a row by the value of its type column; case and blanks at the ends make no difference. */
export function rowType({ column, values, otherwise }: TypeSource): (value: string) => EventType {
  const types = new Map(values.map(({ value, type }) => [typeValue(value), type]))
  return (value) => (column === '' ? otherwise : (types.get(typeValue(value)) ?? otherwise))
}

/** The form under which values of a type column are the same. */
export function typeValue(value: string): string {
  return value.trim().toLowerCase()
}
