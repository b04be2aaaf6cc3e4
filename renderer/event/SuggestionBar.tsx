import { Button } from '@mantine/core'
import { describeDate } from '../../shared/model/describeDate.ts'
import type { EventDetail } from '../../shared/model/event.ts'
import type { SameEventSuggestion } from '../../shared/model/eventSource.ts'
import { selectEvent } from '../state/selectionStore.ts'
import { joinReasonWords } from './joinReasonWords.ts'
import { keepApart, mergeEvents } from './mergeEvents.ts'
import classes from './SuggestionBar.module.css'

/** Other events that may be the same one, each to merge or to keep apart. Keys act on the first. */
export function SuggestionBar({ event }: { readonly event: EventDetail }) {
  if (event.suggestions.length === 0) return null
  return (
    <section aria-label="May be the same event" className={classes.bar}>
      <h3 className={classes.heading}>May be the same event</h3>
      <ul className={classes.list}>
        {event.suggestions.map((suggestion, index) => (
          <Suggestion key={suggestion.event.id} id={event.id} suggestion={suggestion} hasKeys={index === 0} />
        ))}
      </ul>
    </section>
  )
}

type Props = { readonly id: number; readonly suggestion: SameEventSuggestion; readonly hasKeys: boolean }

function Suggestion({ id, suggestion: { event: other, reasons }, hasKeys }: Props) {
  const keys = (key: string) => (hasKeys ? { 'aria-keyshortcuts': key } : {})
  return (
    <li className={classes.entry}>
      <button
        type="button"
        className={classes.other}
        title="Show this event"
        onClick={() => selectEvent(other.id, 'command')}
      >
        {other.title}
      </button>
      <p className={classes.source}>
        {describeDate(other.date)} · {other.articleTitle}
      </p>
      <p className={classes.reasons}>{reasons.map(joinReasonWords).join(' · ')}</p>
      <div className={classes.buttons}>
        <Button size="compact-sm" {...keys('G')} onClick={() => void mergeEvents([id, other.id])}>
          Merge
        </Button>
        <Button size="compact-sm" variant="default" {...keys('X')} onClick={() => void keepApart(id, other.id)}>
          Keep apart
        </Button>
      </div>
    </li>
  )
}
