import { TextInput, VisuallyHidden } from '@mantine/core'
import { Pencil } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { EventField } from '../../shared/model/event.ts'
import { selectionStore } from '../state/selectionStore.ts'
import { useStore } from '../state/store.ts'
import classes from './EditableText.module.css'
import { editingStore } from './editingStore.ts'
import { fieldNames } from './fieldNames.ts'
import { saveField } from './saveField.ts'

type Props = {
  readonly eventId: number
  readonly field: EventField
  readonly value: string
  /** How the value is shown while nobody edits it. */
  readonly children: ReactNode
  /** What is wrong with the typed text; null when it can be saved. */
  readonly problem?: (text: string) => string | null
  /** Said of the typed text while it can be saved. */
  readonly hint?: (text: string) => string
}

/** A value that turns into a text field on a click, Enter or F2. Enter saves, Escape puts back. */
export function EditableText({ eventId, field, value, children, problem, hint }: Props) {
  const { currentId } = useStore(selectionStore)
  const isEditing = useStore(editingStore) === field && currentId === eventId
  const button = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)

  useEffect(() => {
    if (wasEditing.current && !isEditing) button.current?.focus()
    wasEditing.current = isEditing
  }, [isEditing])

  if (isEditing) return <Editor eventId={eventId} field={field} value={value} problem={problem} hint={hint} />
  return (
    <button ref={button} type="button" className={classes.button} onClick={() => editingStore.set(field)}>
      <VisuallyHidden>Edit {fieldNames[field].toLowerCase()}: </VisuallyHidden>
      <span className={classes.shown}>{children}</span>
      <Pencil size={12} aria-hidden="true" className={classes.pencil} />
    </button>
  )
}

type EditorProps = Pick<Props, 'eventId' | 'field' | 'value'> & {
  readonly problem: Props['problem'] | undefined
  readonly hint: Props['hint'] | undefined
}

function Editor({ eventId, field, value, problem, hint }: EditorProps) {
  const [text, setText] = useState(value)
  const isLeaving = useRef(false)
  const trimmed = text.trim()
  const wrong = problem?.(trimmed) ?? null

  function leave() {
    isLeaving.current = true
    editingStore.set(null)
  }

  async function save() {
    if (isLeaving.current || wrong !== null) return
    isLeaving.current = true
    if (trimmed === value || (await saveField(eventId, field, trimmed))) editingStore.set(null)
    else isLeaving.current = false
  }

  return (
    <TextInput
      size="xs"
      autoFocus
      aria-label={fieldNames[field]}
      value={text}
      error={wrong}
      description={wrong === null ? hint?.(trimmed) : undefined}
      inputWrapperOrder={['input', 'description', 'error']}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onBlur={() => (wrong === null ? void save() : leave())}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void save()
        if (event.key === 'Escape') leave()
        if (event.key === 'Enter' || event.key === 'Escape') event.stopPropagation()
      }}
    />
  )
}
