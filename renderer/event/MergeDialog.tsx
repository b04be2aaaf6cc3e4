import { Button, Modal, TextInput } from '@mantine/core'
import { useDeferredValue, useState } from 'react'
import { describeDate } from '../../shared/model/describeDate.ts'
import { DEFAULT_FILTER, type EventSummary } from '../../shared/model/event.ts'
import { reviewStates } from '../../shared/model/eventStatus.ts'
import { selectionStore } from '../state/selectionStore.ts'
import { useStore } from '../state/store.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import classes from './MergeDialog.module.css'
import { mergeEvents } from './mergeEvents.ts'

const SHOWN = 20

/** Chooses the event that the selected one is the same as: suggested ones first, then what the search finds. */
export function MergeDialog({ onClose }: { readonly onClose: () => void }) {
  const { currentId } = useStore(selectionStore)
  const [text, setText] = useState('')
  const searched = useDeferredValue(text)
  const { data: event, error } = useAnswer('event.get', [{ id: currentId ?? 1 }], { enabled: currentId !== null })
  const filter = { ...DEFAULT_FILTER, review: reviewStates, text: searched }
  const { data: page } = useAnswer('event.page', [{ filter, offset: 0, limit: SHOWN + 1 }], {
    enabled: searched.trim() !== '',
  })
  const suggested = event?.suggestions.map((suggestion) => suggestion.event) ?? []
  const above = new Set([event?.id, ...suggested.map(({ id }) => id)])
  const found = searched.trim() === '' ? [] : (page?.events ?? []).filter(({ id }) => !above.has(id)).slice(0, SHOWN)

  async function merge(otherId: number) {
    if (event !== undefined && (await mergeEvents([event.id, otherId]))) onClose()
  }

  return (
    <Modal opened onClose={onClose} title="Merge with…" size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
      <div className={classes.form}>
        {error !== null && <ErrorNotice error={error} />}
        <p>
          {event === undefined
            ? 'No event is chosen.'
            : `“${event.title}” and the event you choose become one, with the sources of both.`}
        </p>
        <TextInput
          label="Find an event"
          placeholder="Words of its title, people, place or sentence"
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          data-autofocus
        />
        <Choices label="Suggested" events={suggested} onChosen={merge} />
        <Choices label="Found" events={found} onChosen={merge} />
        {searched.trim() !== '' && page !== undefined && found.length === 0 && <p>No further event has these words.</p>}
      </div>
    </Modal>
  )
}

type ChoicesProps = {
  readonly label: string
  readonly events: readonly EventSummary[]
  readonly onChosen: (id: number) => Promise<void>
}

function Choices({ label, events, onChosen }: ChoicesProps) {
  if (events.length === 0) return null
  return (
    <section aria-label={label}>
      <h3>{label}</h3>
      <ul className={classes.list}>
        {events.map(({ id, title, date, articleTitle }) => (
          <li key={id} className={classes.entry}>
            <div className={classes.words}>
              <p>{title}</p>
              <p className={classes.source}>
                {describeDate(date)} · {articleTitle}
              </p>
            </div>
            <Button size="compact-sm" aria-label={`Merge with ${title}`} onClick={() => void onChosen(id)}>
              Merge
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
