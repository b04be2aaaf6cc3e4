import { Button, Checkbox, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { announce } from '../state/announcement.ts'
import { filterStore } from '../state/filterStore.ts'
import { perform } from '../state/perform.ts'
import { useStore } from '../state/store.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { visibleRangeStore } from '../state/visibleRangeStore.ts'
import { rangeInWords } from '../timeline/viewInWords.ts'
import { Choice } from '../ui/Choice.tsx'
import classes from './FigureDialog.module.css'
import { FigurePreviewBox } from './FigurePreviewBox.tsx'
import { type FigureDraft, figureRequestOf, newFigureDraft } from './figureDraft.ts'

const PREVIEW_PAUSE_MS = 250

/** Draws the timeline for a report and saves it. */
export function FigureDialog({ libraryName, onClose }: { readonly libraryName: string; readonly onClose: () => void }) {
  const filter = useStore(filterStore)
  const visible = useStore(visibleRangeStore)
  const [draft, setDraft] = useState(() => newFigureDraft(libraryName))
  const [isSaving, setIsSaving] = useState(false)
  const request = figureRequestOf(draft, filter, visible)
  const [previewed] = useDebouncedValue(request, PREVIEW_PAUSE_MS)
  const preview = useAnswer('figure.preview', [previewed])

  function change(part: Partial<FigureDraft>) {
    setDraft((before) => ({ ...before, ...part }))
  }

  async function save() {
    setIsSaving(true)
    const answer = await perform('figure.save', { ...request, format: draft.format, scale: draft.scale })
    setIsSaving(false)
    if (answer === null || answer.value.fileName === null) return
    announce(`Saved ${answer.value.fileName}.`)
    onClose()
  }

  return (
    <Modal opened onClose={onClose} title="Export figure" size="70rem" closeButtonProps={{ 'aria-label': 'Close' }}>
      <div className={classes.columns}>
        <form
          className={classes.form}
          aria-label="Figure"
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <TextInput
            size="xs"
            label="Title"
            data-autofocus
            maxLength={300}
            value={draft.title}
            onChange={({ currentTarget }) => change({ title: currentTarget.value })}
          />
          <Textarea
            size="xs"
            label="Caption"
            rows={2}
            maxLength={2000}
            value={draft.caption}
            onChange={({ currentTarget }) => change({ caption: currentTarget.value })}
          />
          <Choice
            label="Range"
            options={[
              { value: 'all', label: 'All events' },
              { value: 'visible', label: 'Visible window', disabled: visible === null },
            ]}
            value={draft.range}
            onChosen={(range) => change({ range })}
          />
          {draft.range === 'visible' && visible !== null && <p className={classes.note}>{rangeInWords(visible)}</p>}
          <Choice
            label="Colours"
            options={[
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
            ]}
            value={draft.theme}
            onChosen={(theme) => change({ theme })}
          />
          <Checkbox
            size="xs"
            label="Number the events and list their sources"
            checked={draft.hasSources}
            onChange={({ currentTarget }) => change({ hasSources: currentTarget.checked })}
          />
          <Choice
            label="Format"
            options={[
              { value: 'svg', label: 'SVG' },
              { value: 'png', label: 'PNG' },
              { value: 'pdf', label: 'PDF' },
            ]}
            value={draft.format}
            onChosen={(format) => change({ format })}
          />
          {draft.format === 'png' && (
            <NativeSelect
              size="xs"
              label="Size"
              data={[1, 2, 3, 4].map((scale) => ({ value: String(scale), label: sizeWords(scale, preview.data) }))}
              value={String(draft.scale)}
              onChange={({ currentTarget }) => change({ scale: Number(currentTarget.value) })}
            />
          )}
          <div className={classes.buttons}>
            <Button type="submit" loading={isSaving} disabled={preview.data === undefined || preview.error !== null}>
              Save…
            </Button>
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
          </div>
        </form>
        <FigurePreviewBox preview={preview.data} error={preview.error} />
      </div>
    </Modal>
  )
}

function sizeWords(scale: number, preview: { readonly width: number; readonly height: number } | undefined): string {
  if (preview === undefined) return `${scale}×`
  return `${scale}× – ${Math.round(preview.width * scale)} × ${Math.round(preview.height * scale)} pixels`
}
