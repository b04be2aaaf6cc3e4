import { useMediaQuery } from '@mantine/hooks'

const NARROW = '(max-width: 56rem), (max-height: 30rem)'

/** Whether there is no room for panes side by side: small windows, and ordinary ones at 200 % zoom. */
export function useIsNarrow(): boolean {
  return useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false })
}

export function isNarrow(): boolean {
  return window.matchMedia(NARROW).matches
}
