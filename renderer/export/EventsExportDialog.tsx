import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { announce } from '../state/announcement.ts'
import { filterStore, isDefaultFilter } from '../state/filterStore.ts'
import { perform } from '../state/perform.ts'
import { useStore } from '../state/store.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { Choice } from '../ui/Choice.tsx'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import classes from './EventsExportDialog.module.css'

/** Saves the events that the filter shows as a table or as data. */
export function EventsExportDialog({ onClose }: { readonly onClose: () => void }) {
  const filter = useStore(filterStore)
  const [format, setFormat] = useState<'csv' | 'json'>('csv')
  const { data: page, error } = useAnswer('event.page', [{ filter, offset: 0, limit: 1 }])

  async function save() {
    const answer = await perform('events.save', { filter, format })
    if (answer === null || answer.value.fileName === null) return
    announce(`Saved ${answer.value.fileName}.`)
    onClose()
  }

  return (
    <Modal opened onClose={onClose} title="Export events" closeButtonProps={{ 'aria-label': 'Close' }}>
      <div className={classes.form}>
        {error !== null && <ErrorNotice error={error} />}
        <p>
          {page?.total ?? '…'} {page?.total === 1 ? 'event' : 'events'}
          {isDefaultFilter(filter) ? ', rejected ones left out' : ', as the list is filtered now'}, each with its
          article and the sentences it rests on.
        </p>
        <Choice
          label="Format"
          options={[
            { value: 'csv', label: 'CSV (spreadsheet)' },
            { value: 'json', label: 'JSON' },
          ]}
          value={format}
          onChosen={setFormat}
        />
        <div className={classes.buttons}>
          <Button disabled={page === undefined || page.total === 0} onClick={() => void save()}>
            Save…
          </Button>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </div>
    </Modal>
  )
}
