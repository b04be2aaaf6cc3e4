import { useMediaQuery } from '@mantine/hooks'

/** Whether there is no room for panes side by side: small windows, and ordinary ones at 200 % zoom. */
export function useIsNarrow(): boolean {
  return useMediaQuery('(max-width: 56rem), (max-height: 30rem)', undefined, { getInitialValueInEffect: false })
}
