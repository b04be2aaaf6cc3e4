import { SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import classes from './Choice.module.css'

type Option<Value extends string> = { readonly value: Value; readonly label: string; readonly disabled?: boolean }

type Props<Value extends string> = {
  readonly label: string
  readonly options: readonly Option<Value>[]
  readonly value: Value
  readonly onChosen: (value: Value) => void
}

/** One of a few values, all of them in sight, with a label above. */
export function Choice<Value extends string>({ label, options, value, onChosen }: Props<Value>) {
  const id = useId()
  return (
    <div>
      <span id={id} className={classes.label}>
        {label}
      </span>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-labelledby={id}
        data={options.map((option) => ({ ...option }))}
        value={value}
        onChange={onChosen}
      />
    </div>
  )
}
