import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { AnswerOf } from '../../shared/ipc/contract.ts'
import type { ArgumentOf, InterfaceChannel } from '../../shared/ipc/interfaceApi.ts'
import { ask } from '../api.ts'
import { queryClient } from './queryClient.ts'

/** The key under which the answer of a channel is kept. */
export function answerKey<C extends InterfaceChannel>(channel: C, ...argument: ArgumentOf<C>): readonly unknown[] {
  return [channel, ...argument]
}

export function answerQuery<C extends InterfaceChannel>(channel: C, ...argument: ArgumentOf<C>) {
  return {
    queryKey: answerKey(channel, ...argument),
    // React Query does not take undefined for an answer.
    queryFn: async (): Promise<AnswerOf<C>> => (await ask(channel, ...argument)) ?? null,
  }
}

type Options = {
  readonly enabled?: boolean
  /** Whether the answer to the argument before stands in while this one is on the way. */
  readonly keepsPrevious?: boolean
}

/** What main answers to a channel, asked again whenever the library changes. */
export function useAnswer<C extends InterfaceChannel>(
  channel: C,
  argument: ArgumentOf<C>,
  { enabled = true, keepsPrevious = true }: Options = {},
): UseQueryResult<AnswerOf<C>> {
  return useQuery<AnswerOf<C>>({
    ...answerQuery(channel, ...argument),
    enabled,
    placeholderData: keepsPrevious ? keepPreviousData : nothing,
  })
}

function nothing(): undefined {
  return undefined
}

/** The answer as it is kept, or asked for now. */
export function fetchAnswer<C extends InterfaceChannel>(channel: C, ...argument: ArgumentOf<C>): Promise<AnswerOf<C>> {
  return queryClient.fetchQuery(answerQuery(channel, ...argument))
}
