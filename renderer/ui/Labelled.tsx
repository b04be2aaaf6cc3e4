import { type ReactNode, useId } from 'react'
import classes from './Labelled.module.css'

type Props = {
  readonly label: string
  /** Draws the control; the id belongs into its aria-labelledby. */
  readonly children: (labelId: string) => ReactNode
}

/** A label above a control that has none of its own. */
export function Labelled({ label, children }: Props) {
  const id = useId()
  return (
    <div>
      <span id={id} className={classes.label}>
        {label}
      </span>
      {children(id)}
    </div>
  )
}
