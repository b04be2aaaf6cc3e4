import { Button, Modal, TextInput } from '@mantine/core'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { presetLimits } from '../../shared/tables/tablePreset.ts'
import type { PresetSummary } from '../../shared/tables/waitingTable.ts'
import { perform } from '../state/perform.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { LoadingNotice } from '../ui/LoadingNotice.tsx'
import classes from './PresetsDialog.module.css'

/** What is remembered of tables: to be named and forgotten. */
export function PresetsDialog({ onClose }: { readonly onClose: () => void }) {
  const { data: presets, error } = useAnswer('tables.presets', [])
  return (
    <Modal opened onClose={onClose} title="Remembered tables" size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
      {error !== null && <ErrorNotice error={error} />}
      {presets === undefined && error === null && <LoadingNotice words="Loading…" />}
      {presets !== undefined && presets.length === 0 && (
        <p>
          Nothing is remembered yet. What you say of a table’s columns is kept for the next one with the same columns.
        </p>
      )}
      <ul className={classes.list}>
        {presets?.map((preset) => (
          <Preset key={`${preset.signature} ${preset.name}`} preset={preset} />
        ))}
      </ul>
      {presets !== undefined && presets.length > 0 && (
        <p className={classes.hint}>What is forgotten here can be brought back with Undo. Imported tables stay.</p>
      )}
    </Modal>
  )
}

function Preset({ preset }: { readonly preset: PresetSummary }) {
  const { signature, name, columns } = preset
  const [draft, setDraft] = useState(name)
  const words = draft.trim()
  return (
    <li className={classes.preset}>
      <TextInput
        size="xs"
        aria-label={`Name of ${name}`}
        maxLength={presetLimits.nameLength}
        value={draft}
        error={words === '' ? 'It needs a name.' : null}
        onChange={({ currentTarget }) => setDraft(currentTarget.value)}
        onBlur={() => {
          if (words !== '' && words !== name) void perform('tables.renamePreset', { signature, name: words })
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') currentTarget.blur()
        }}
      />
      <Button
        size="compact-xs"
        variant="default"
        leftSection={<Trash2 size={13} aria-hidden="true" />}
        onClick={() => void perform('tables.forgetPreset', { signature })}
      >
        Forget
      </Button>
      <p className={classes.columns}>{columns.join(', ')}</p>
    </li>
  )
}
