import { NativeSelect } from '@mantine/core'
import type { EventDetail } from '../../shared/model/event.ts'
import { FieldRow } from './FieldRow.tsx'
import { fieldNames } from './fieldNames.ts'
import { saveField } from './saveField.ts'

type Props = {
  readonly event: EventDetail
  readonly field: 'type' | 'status'
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

export function ChoiceField({ event, field, choices }: Props) {
  return (
    <FieldRow event={event} field={field}>
      <NativeSelect
        size="xs"
        aria-label={fieldNames[field]}
        data={[...choices]}
        value={event[field]}
        onChange={({ currentTarget }) => void saveField(event.id, field, currentTarget.value)}
      />
    </FieldRow>
  )
}
