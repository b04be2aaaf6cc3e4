import { type QueryClient, type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { AppError } from '../../shared/ipc/appError.ts'
import type { ArticleDetail } from '../../shared/model/article.ts'
import type { OriginalView } from '../../shared/model/originalView.ts'
import { ask } from '../api.ts'

type Wanted = {
  readonly article: ArticleDetail
  /** Null while nothing is known of the article's parts: the one that holds `start`. */
  readonly part: number | null
  readonly start: number | null
  readonly widthPx: number
}

// What main serves is there for a while only.
const KEPT_MS = 20_000

/**
 * An article in its own look. Asked for anew when its places change, not whenever the library does: a page on screen
 * stays as it is while others are imported. Once a drawn page is there, the next one is drawn.
 */
export function useOriginal({ article, part, start, widthPx }: Wanted): UseQueryResult<OriginalView> {
  const client = useQueryClient()
  const [firstStart] = useState(start)
  const result = useQuery(original(client, article, part, firstStart, widthPx))
  const { data } = result
  const next = data?.look === 'picture' && data.part < data.partCount ? data.part + 1 : null

  useEffect(() => {
    if (next !== null) void client.prefetchQuery(original(client, article, next, null, widthPx))
  }, [client, article, next, widthPx])

  return result
}

function original(
  client: QueryClient,
  article: ArticleDetail,
  part: number | null,
  firstStart: number | null,
  widthPx: number,
) {
  const start = part === null ? firstStart : null
  const places = article.highlights.map((place) => `${place.start}-${place.end}`).join(' ')
  const keyOf = (ofPart: number | null, ofStart: number | null) =>
    ['article.original', article.id, ofPart, ofStart, widthPx, places] as const
  return {
    queryKey: keyOf(part, start),
    async queryFn() {
      const view = await ask('article.original', { id: article.id, part, start, widthPx })
      // Known under its part's number too, by which it is asked for from now on.
      if (part === null) client.setQueryData(keyOf('part' in view ? view.part : 1, null), view)
      return view
    },
    gcTime: KEPT_MS,
    staleTime: Number.POSITIVE_INFINITY,
    // What is on screen was asked for last but for a page ahead.
    retry: (failures: number, error: Error) =>
      failures < 2 && error instanceof AppError && error.code === 'original-superseded',
  }
}
