import { TagsInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { EventDetail } from '../../shared/model/event.ts'
import { FieldRow } from './FieldRow.tsx'
import { fieldNames } from './fieldNames.ts'
import { saveField } from './saveField.ts'

type Props = { readonly event: EventDetail; readonly field: 'people' | 'organisations' }

/** A list of names; each one added or taken away is saved at once. */
export function TagsField({ event, field }: Props) {
  const saved = event[field]
  const [names, setNames] = useState<readonly string[]>(saved)
  useEffect(() => setNames(saved), [saved])

  async function change(next: string[]) {
    setNames(next)
    if (!(await saveField(event.id, field, next))) setNames(saved)
  }

  return (
    <FieldRow event={event} field={field}>
      <TagsInput
        size="xs"
        aria-label={fieldNames[field]}
        placeholder={names.length === 0 ? 'Add a name' : ''}
        // Names hold commas ("Smith, Jr.").
        splitChars={[]}
        value={[...names]}
        onChange={(next) => void change(next)}
      />
    </FieldRow>
  )
}
