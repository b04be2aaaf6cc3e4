import { QueryClient } from '@tanstack/react-query'
import { AppError } from '../../shared/ipc/appError.ts'

/** Answers of main, kept until main says that they changed. There is no network to wait for. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 60_000,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      retry: (failures, error) => failures < 1 && !(error instanceof AppError),
      throwOnError: false,
    },
  },
})
