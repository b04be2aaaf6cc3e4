import { z } from 'zod'
import { id } from '../shared/ipc/schemas.ts'
import { jsonOf } from './columns.ts'

const idList = jsonOf(z.array(id))

/** `event_analyst.value` of `same_as` for an event that stands on its own. */
export const STANDS_ALONE = ''

/** Whether a stored text may be the value of `same_as`: the id of an event, or `STANDS_ALONE`. */
export function isSameAs(text: string): boolean {
  return text === STANDS_ALONE || (/^[1-9]\d*$/.test(text) && Number.isSafeInteger(Number(text)))
}

/** Whether a stored text may be the value of `distinct_from`. */
export function isIdList(text: string): boolean {
  return idList.safeParse(text).success
}

/** The ids in a value of `distinct_from`; none for null. Throws `ZodError` for what an edit would not have stored. */
export function decodeIdList(text: string | null): readonly number[] {
  return text === null ? [] : idList.parse(text)
}

/** Null for none, which takes the value away. */
export function encodeIdList(ids: Iterable<number>): string | null {
  const sorted = [...new Set(ids)].sort((a, b) => a - b)
  return sorted.length === 0 ? null : JSON.stringify(sorted)
}
