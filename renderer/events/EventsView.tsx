import { SegmentedControl, Splitter } from '@mantine/core'
import { EventPane } from '../event/EventPane.tsx'
import { filterStore } from '../state/filterStore.ts'
import { rememberSizes } from '../state/rememberSizes.ts'
import { useStore } from '../state/store.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { changeView, type EventsPart, viewStore } from '../state/viewStore.ts'
import { TimelineToolbar } from '../timeline/TimelineToolbar.tsx'
import { TimelineView } from '../timeline/TimelineView.tsx'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { LoadingNotice } from '../ui/LoadingNotice.tsx'
import { useIsNarrow } from '../ui/useIsNarrow.ts'
import { EventList } from './EventList.tsx'
import classes from './EventsView.module.css'
import { FilterBar } from './FilterBar.tsx'

const parts: { readonly value: EventsPart; readonly label: string }[] = [
  { value: 'timeline', label: 'Timeline' },
  { value: 'list', label: 'List' },
  { value: 'event', label: 'Event' },
]

const columnSizes = rememberSizes('events.columns', [100, '400px'])
const rowSizes = rememberSizes('events.rows', [55, 45])

/** Timeline above, list below, the chosen event beside them; one at a time where the window is narrow. */
export function EventsView() {
  const filter = useStore(filterStore)
  const { part } = useStore(viewStore)
  const isNarrow = useIsNarrow()
  const columns = useStore(columnSizes)
  const rows = useStore(rowSizes)
  const {
    data: extent,
    error,
    isPlaceholderData,
  } = useAnswer('timeline.extent', [{ filter: { ...filter, types: null, dated: 'both' } }])

  if (error !== null) return <ErrorNotice error={error} />
  if (extent === undefined) return <LoadingNotice words="Loading events…" />

  const timeline = (
    <section className={classes.part} aria-label="Timeline">
      <TimelineToolbar extent={extent} />
      <ErrorBoundary>
        <TimelineView extent={extent} isOfFilter={!isPlaceholderData} />
      </ErrorBoundary>
    </section>
  )
  const list = (
    <section className={classes.part} aria-label="Events">
      <FilterBar extent={extent} />
      <ErrorBoundary>
        <EventList filter={filter} label="Events" emptyWords="No event matches the filter." />
      </ErrorBoundary>
    </section>
  )
  const event = (
    <ErrorBoundary>
      <EventPane />
    </ErrorBoundary>
  )

  if (isNarrow) {
    return (
      <div className={classes.narrow}>
        <SegmentedControl
          size="xs"
          aria-label="Part of the view"
          data={parts}
          value={part}
          onChange={(value) => changeView({ part: value })}
        />
        {part === 'timeline' ? timeline : part === 'list' ? list : event}
      </div>
    )
  }
  return (
    <Splitter
      className={classes.fill ?? ''}
      attributes={{ handle: { 'aria-label': 'Width of the event pane' } }}
      sizes={columns}
      onSizeChange={columnSizes.set}
    >
      <Splitter.Pane defaultSize={100} min="320px" className={classes.pane ?? ''}>
        <Splitter
          orientation="vertical"
          className={classes.fill ?? ''}
          attributes={{ handle: { 'aria-label': 'Height of the timeline' } }}
          sizes={rows}
          onSizeChange={rowSizes.set}
        >
          <Splitter.Pane defaultSize={55} min={20} className={classes.pane ?? ''}>
            {timeline}
          </Splitter.Pane>
          <Splitter.Pane defaultSize={45} min={20} className={classes.pane ?? ''}>
            {list}
          </Splitter.Pane>
        </Splitter>
      </Splitter.Pane>
      <Splitter.Pane defaultSize="400px" min="300px" max="800px" className={classes.pane ?? ''}>
        {event}
      </Splitter.Pane>
    </Splitter>
  )
}
