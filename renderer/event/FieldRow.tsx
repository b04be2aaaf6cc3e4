import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { EventDetail, EventField } from '../../shared/model/event.ts'
import classes from './FieldRow.module.css'
import { fieldNames, valueInWords } from './fieldNames.ts'
import { revertField } from './saveField.ts'

type Props = { readonly event: EventDetail; readonly field: EventField; readonly children: ReactNode }

/** A field's name and editor, and the machine's value where a person gave another. */
export function FieldRow({ event, field, children }: Props) {
  return (
    <div className={classes.row}>
      <span className={classes.name}>{fieldNames[field]}</span>
      <div className={classes.value}>
        {children}
        <MachineValue event={event} field={field} />
      </div>
    </div>
  )
}

export function MachineValue({ event, field }: Omit<Props, 'children'>) {
  const { machine, analyst } = event.fields[field]
  if (analyst === null) return null
  return (
    <p className={classes.machine}>
      <span>
        Yours. The machine read: <q>{valueInWords(field, machine)}</q>
      </span>
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={`Revert ${fieldNames[field].toLowerCase()}`}
        onClick={() => void revertField(event.id, field)}
      >
        Revert
      </Button>
    </p>
  )
}
