import { type UseQueryOptions, useQueries } from '@tanstack/react-query'
import { PAGE_LENGTH, pageOffsets } from './pageOffsets.ts'

export type PagedRows<Row> = {
  readonly error: Error | null
  /** Undefined while its page is on the way. */
  readonly rowAt: (index: number) => Row | undefined
}

/**
 * The rows `first` to `last` of a long list, by pages of `PAGE_LENGTH`; others are asked for when they get there.
 * @param query asks for the page at an offset
 */
export function usePagedRows<Page, Row>(
  query: (offset: number) => UseQueryOptions<Page>,
  rowsOf: (page: Page) => readonly Row[],
  { first, last }: { readonly first: number; readonly last: number },
): PagedRows<Row> {
  const offsets = pageOffsets(first, last)
  const answers = useQueries({ queries: offsets.map(query) })
  return {
    error: answers.find(({ error }) => error !== null)?.error ?? null,
    rowAt(index) {
      const page = answers[offsets.indexOf(index - (index % PAGE_LENGTH))]?.data
      return page === undefined ? undefined : rowsOf(page)[index % PAGE_LENGTH]
    },
  }
}
