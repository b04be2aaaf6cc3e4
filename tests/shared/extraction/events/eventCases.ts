import { extract } from '../../../../shared/extraction/extract.ts'

/** `type`, `:status` unless it happened, `@date` when there is one: "directive:planned@2026-02-10". */
export function describeEvents(text: string, published: string | null = '2026-02-03'): string[] {
  return extract({ text, published })
    .events.map(
      ({ type, status, date }) => type + (status === 'happened' ? '' : `:${status}`) + (date === '' ? '' : `@${date}`),
    )
    .sort()
}

export type EventCase = readonly [text: string, expected: readonly string[]]
