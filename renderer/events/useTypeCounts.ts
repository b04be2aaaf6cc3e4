import { useQueries } from '@tanstack/react-query'
import type { EventFilter } from '../../shared/model/event.ts'
import type { EventType } from '../../shared/model/eventType.ts'
import { answerQuery } from '../state/useAnswer.ts'

/** How many events of each type the list would show if only that type were chosen. */
export function useTypeCounts(filter: EventFilter, types: readonly EventType[]): ReadonlyMap<EventType, number> {
  const answers = useQueries({
    queries: types.map((type) =>
      answerQuery('event.page', { filter: { ...filter, types: [type] }, offset: 0, limit: 1 }),
    ),
  })
  return new Map(types.map((type, index) => [type, answers[index]?.data?.total ?? 0]))
}
