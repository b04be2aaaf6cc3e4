import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import classes from './FilterChip.module.css'

type Props = { readonly isOn: boolean; readonly onToggled: () => void; readonly children: ReactNode }

/** A filter that is on or off; a tick says so besides the colour. */
export function FilterChip({ isOn, onToggled, children }: Props) {
  return (
    <button type="button" className={classes.chip} aria-pressed={isOn} onClick={onToggled}>
      {isOn && <Check size={12} aria-hidden="true" />}
      {children}
    </button>
  )
}
