import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useId, useState } from 'react'
import type { ArticleDetail } from '../../shared/model/article.ts'
import { describeDate } from '../../shared/model/describeDate.ts'
import { parseEventDate } from '../../shared/model/edtf.ts'
import { announce } from '../state/announcement.ts'
import { perform } from '../state/perform.ts'
import classes from './PublicationForm.module.css'
import { originWords } from './publicationWords.ts'

type Props = {
  readonly article: ArticleDetail
  /** Null where the question stays until it is answered. */
  readonly onClosed: (() => void) | null
}

/** Asks for the day an article was published, which is what its relative dates count from. */
export function PublicationForm({ article, onClosed }: Props) {
  const { id, publication, machinePublication, unresolvedCount } = article
  const [text, setText] = useState(publication.date)
  const hintId = useId()
  const isDay = isCalendarDay(text)
  const suggestion = publication.certain ? null : publication

  async function save(date: string) {
    const done = await perform('article.setPublished', { id, date })
    if (done === null) return
    announce(date === '' ? 'Publication date put back to what the file says.' : `Published ${describeDate(date)}.`)
    onClosed?.()
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    if (isDay) void save(text)
  }

  return (
    <form className={classes.form} onSubmit={onSubmit} aria-label="Publication date">
      <p id={hintId} className={classes.why}>
        {waitingWords(unresolvedCount)} “Last month” or “on Tuesday” count from the day of publication.
      </p>
      <div className={classes.row}>
        {suggestion !== null && suggestion.date !== '' && (
          <Button size="xs" onClick={() => void save(suggestion.date)}>
            Use {describeDate(suggestion.date)}, {originWords[suggestion.origin]}
          </Button>
        )}
        <TextInput
          size="xs"
          w="8.5rem"
          aria-label="Day of publication"
          aria-describedby={hintId}
          placeholder="2026-02-03"
          value={text}
          error={text !== '' && !isDay && 'Year-month-day, as 2026-02-03'}
          onChange={({ currentTarget }) => setText(currentTarget.value.trim())}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || onClosed === null) return
            event.stopPropagation()
            onClosed()
          }}
        />
        <Button
          size="xs"
          type="submit"
          variant="default"
          disabled={!isDay || (text === publication.date && publication.certain)}
        >
          Set {isDay ? describeDate(text) : 'date'}
        </Button>
        {publication.origin === 'analyst' && (
          <Button size="xs" variant="subtle" onClick={() => void save('')}>
            {machinePublication.date === '' ? 'Remove date' : `Back to ${describeDate(machinePublication.date)}`}
          </Button>
        )}
        {onClosed !== null && (
          <Button size="xs" variant="subtle" onClick={onClosed}>
            Cancel
          </Button>
        )}
      </div>
    </form>
  )
}

export function waitingWords(count: number): string {
  if (count === 0) return 'No date of this article waits for it.'
  return count === 1 ? '1 date of this article waits for it.' : `${count} dates of this article wait for it.`
}

function isCalendarDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseEventDate(text) !== null
}
