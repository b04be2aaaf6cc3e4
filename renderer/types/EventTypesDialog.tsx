import { Button, Modal, Switch } from '@mantine/core'
import { useState } from 'react'
import type { ReadingSettings } from '../../shared/model/readingSettings.ts'
import { announce } from '../state/announcement.ts'
import { perform } from '../state/perform.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { LoadingNotice } from '../ui/LoadingNotice.tsx'
import classes from './EventTypesDialog.module.css'
import { importWords } from './importWords.ts'
import { OwnTypeForm } from './OwnTypeForm.tsx'
import { TypeList } from './TypeList.tsx'
import { hasProblem, NO_PROBLEMS, typeProblems } from './typeProblems.ts'
import {
  type DraftType,
  draftOf,
  isSameSettings,
  settingsOf,
  withChanged,
  withImported,
  withNewType,
  withoutType,
  withTypeAt,
} from './typesDraft.ts'

type Props = { readonly onClose: () => void }

/** The types that events have: the analyst's own to add, change and remove, the built-in ones to see. */
export function EventTypesDialog({ onClose }: Props) {
  // The draft begins with what is stored when the dialog opens; a later change elsewhere must not overwrite typing.
  const { data: stored, error } = useAnswer('types.get', [], { keepsPrevious: false })
  if (stored !== undefined) return <TypesEditor stored={stored} onClose={onClose} />
  return (
    <Modal opened onClose={onClose} title="Event types" closeButtonProps={{ 'aria-label': 'Close' }}>
      {error === null ? <LoadingNotice words="Loading the types…" /> : <ErrorNotice error={error} />}
    </Modal>
  )
}

type Removed = { readonly type: DraftType; readonly position: number }

function TypesEditor({ stored, onClose }: Props & { readonly stored: ReadingSettings }) {
  const [draft, setDraft] = useState(() => draftOf(stored))
  const [currentKey, setCurrentKey] = useState<number | null>(draft.types[0]?.key ?? null)
  const [removed, setRemoved] = useState<Removed | null>(null)
  const [imported, setImported] = useState<string | null>(null)
  /** Problems of a type that is still being made are told once somebody tried to save it. */
  const [wasTried, setWasTried] = useState(false)
  const [isLeaving, setIsLeaving] = useState(false)
  const [isSaving, setIsSaving] = useState(false)

  const current = draft.types.find(({ key }) => key === currentKey)
  const problems = new Map(draft.types.map((type) => [type.key, typeProblems(draft, type)]))
  const faulty = draft.types.filter(({ key }) => hasProblem(problems.get(key) ?? NO_PROBLEMS)).map(({ key }) => key)
  const shown = draft.types.filter((type) => wasTried || type.id !== null).map(({ key }) => key)
  const isChanged = !isSameSettings(settingsOf(draft), stored)

  function add() {
    const next = withNewType(draft)
    setDraft(next.draft)
    setCurrentKey(next.key)
    setRemoved(null)
  }

  function remove(type: DraftType) {
    const position = draft.types.indexOf(type)
    setDraft(withoutType(draft, type.key))
    setCurrentKey((draft.types[position + 1] ?? draft.types[position - 1])?.key ?? null)
    setRemoved({ type, position })
  }

  function putBack({ type, position }: Removed) {
    setDraft(withTypeAt(draft, type, position))
    setCurrentKey(type.key)
    setRemoved(null)
  }

  async function importFile() {
    const answer = await perform('types.import')
    if (answer === null || answer.value === null) return
    const types = answer.value
    setDraft((before) => withImported(before, types))
    setImported(importWords(draft, types))
    setCurrentKey((before) => before ?? draft.nextKey)
  }

  async function exportFile() {
    const answer = await perform('types.export', { ownTypes: settingsOf(draft).ownTypes })
    if (answer !== null && answer.value.fileName !== null) announce(`Saved ${answer.value.fileName}.`)
  }

  async function save() {
    const [firstFaulty] = faulty
    setWasTried(true)
    if (firstFaulty !== undefined) {
      if (current === undefined || !faulty.includes(current.key)) setCurrentKey(firstFaulty)
      return
    }
    setIsSaving(true)
    const answer = await perform('types.save', settingsOf(draft))
    setIsSaving(false)
    if (answer === null) return
    announce('Event types saved.')
    onClose()
  }

  function leave() {
    if (isChanged) setIsLeaving(true)
    else onClose()
  }

  return (
    <Modal opened onClose={leave} title="Event types" size="56rem" closeButtonProps={{ 'aria-label': 'Close' }}>
      <div className={classes.columns}>
        <TypeList
          types={draft.types}
          currentKey={currentKey}
          faulty={new Set(faulty.filter((key) => shown.includes(key)))}
          onChosen={setCurrentKey}
          onAdded={add}
        />
        <div className={classes.editor}>
          {current === undefined ? (
            <p className={classes.hint}>
              Add a type for what the built-in ones do not cover: give it a name, a colour and the words that tell of
              it. Every article is then read again, and nothing you entered is changed.
            </p>
          ) : (
            <OwnTypeForm
              key={current.key}
              type={current}
              problems={(shown.includes(current.key) ? problems.get(current.key) : undefined) ?? NO_PROBLEMS}
              onChanged={(change) => setDraft(withChanged(draft, current.key, change))}
              onRemoved={() => remove(current)}
            />
          )}
        </div>
      </div>
      <Switch
        size="xs"
        className={classes.switch ?? ''}
        label="Also show other dated sentences"
        description="What a sentence tells with a date of its own, and none of these types covers, becomes an event of type Other."
        checked={draft.otherDated}
        onChange={({ currentTarget }) => setDraft({ ...draft, otherDated: currentTarget.checked })}
      />
      <div role="status" className={classes.notices}>
        {removed !== null && (
          <p className={classes.notice}>
            Removed {removed.type.name.trim() === '' ? 'the new type' : `“${removed.type.name}”`}. Events that you gave
            this type keep it.
            <Button size="compact-xs" variant="subtle" onClick={() => putBack(removed)}>
              Undo
            </Button>
          </p>
        )}
        {imported !== null && <p className={classes.notice}>{imported}</p>}
      </div>
      {isLeaving ? (
        <div role="alertdialog" aria-label="Unsaved changes" className={classes.buttons}>
          <p className={classes.question}>The changes are not saved.</p>
          <Button data-autofocus onClick={() => setIsLeaving(false)}>
            Keep editing
          </Button>
          <Button variant="default" onClick={onClose}>
            Discard changes
          </Button>
        </div>
      ) : (
        <div className={classes.buttons}>
          <Button loading={isSaving} disabled={!isChanged} onClick={() => void save()}>
            Save
          </Button>
          <Button variant="default" onClick={leave}>
            Cancel
          </Button>
          <span className={classes.space} />
          <Button variant="subtle" onClick={() => void importFile()}>
            Import…
          </Button>
          <Button
            variant="subtle"
            disabled={draft.types.length === 0 || faulty.length > 0}
            onClick={() => void exportFile()}
          >
            Export…
          </Button>
        </div>
      )}
    </Modal>
  )
}
