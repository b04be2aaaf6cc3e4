import { Button, TagsInput, TextInput } from '@mantine/core'
import { Trash2 } from 'lucide-react'
import { ownTypeLimits } from '../../shared/model/ownType.ts'
import { ColourField } from './ColourField.tsx'
import classes from './OwnTypeForm.module.css'
import { TriggerPreview } from './TriggerPreview.tsx'
import type { TypeProblems } from './typeProblems.ts'
import type { DraftType } from './typesDraft.ts'

type Props = {
  readonly type: DraftType
  readonly problems: TypeProblems
  readonly onChanged: (change: Partial<DraftType>) => void
  readonly onRemoved: () => void
}

/** Name, colour and trigger words of one type of the analyst's own. */
export function OwnTypeForm({ type, problems, onChanged, onRemoved }: Props) {
  const { name, color, triggers } = type
  return (
    <div className={classes.form} role="group" aria-label={name.trim() === '' ? 'New type' : name}>
      <TextInput
        size="xs"
        label="Name"
        // A type that was just added begins with its name.
        autoFocus={type.id === null && name === ''}
        maxLength={ownTypeLimits.nameLength}
        value={name}
        error={problems.name}
        onChange={({ currentTarget }) => onChanged({ name: currentTarget.value })}
      />
      <ColourField
        name={name}
        color={color}
        problem={problems.color}
        onChanged={(changed) => onChanged({ color: changed })}
      />
      <TagsInput
        size="xs"
        label="Trigger words and phrases"
        description="In their plain form, like bomb or set fire: their other forms (bombs, bombed, bombing) count too. Enter adds one; a pasted list is split at commas and lines."
        placeholder={triggers.length === 0 ? 'Add a word or phrase' : ''}
        splitChars={[',', '\n', ';']}
        maxTags={ownTypeLimits.triggers}
        value={[...triggers]}
        error={problems.triggers}
        onChange={(changed) => onChanged({ triggers: changed.map(oneSpaced).filter((each) => each !== '') })}
      />
      <TriggerPreview triggers={triggers} />
      <div>
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<Trash2 size={13} aria-hidden="true" />}
          onClick={onRemoved}
        >
          Remove type
        </Button>
      </div>
    </div>
  )
}

function oneSpaced(trigger: string): string {
  return trigger.trim().replace(/\s+/g, ' ')
}
