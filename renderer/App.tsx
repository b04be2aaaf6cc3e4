import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect } from 'react'
import { listenToMain } from './state/listenToMain.ts'
import { queryClient } from './state/queryClient.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { Frame } from './ui/Frame.tsx'
import { styleNonce } from './ui/styleNonce.ts'
import { cssVariablesResolver, theme } from './ui/theme.ts'

export function App() {
  useEffect(listenToMain, [])
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <QueryClientProvider client={queryClient}>
        <ErrorBoundary>
          <Frame />
        </ErrorBoundary>
      </QueryClientProvider>
    </MantineProvider>
  )
}
