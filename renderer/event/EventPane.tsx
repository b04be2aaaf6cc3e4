import { Splitter } from '@mantine/core'
import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
import type { EventDetail } from '../../shared/model/event.ts'
import { ArticleBody } from '../article/ArticleBody.tsx'
import { ArticleHeader } from '../article/ArticleHeader.tsx'
import { rememberSizes } from '../state/rememberSizes.ts'
import { selectEvent, selectionStore } from '../state/selectionStore.ts'
import { useStore } from '../state/store.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { LoadingNotice } from '../ui/LoadingNotice.tsx'
import { EventFields } from './EventFields.tsx'
import classes from './EventPane.module.css'
import { textTargetStore } from './textTarget.ts'

const paneSizes = rememberSizes('event.rows', [55, 45])

/** The chosen event: its fields and evidence above; its article below, unless that stands beside the pane already. */
export function EventPane({ hasArticle = true }: { readonly hasArticle?: boolean }) {
  // Moving through the list must not wait for the pane: it follows when there is time.
  const { currentId, ids } = useDeferredValue(useStore(selectionStore))
  const sizes = useStore(paneSizes)
  const { data: event, error } = useAnswer('event.get', [{ id: currentId ?? 1 }], {
    enabled: currentId !== null,
    keepsPrevious: false,
  })

  const fields =
    event === undefined ? null : <EventFields event={event} selectedCount={ids.size} hasArticle={hasArticle} />
  return (
    <section className={classes.pane} aria-label="Event" data-event-id={event?.id}>
      {currentId === null && <p className={classes.nothing}>Choose an event to see what it rests on.</p>}
      {error !== null && <ErrorNotice error={error} />}
      {currentId !== null && event === undefined && error === null && <LoadingNotice words="Loading event…" />}
      {event !== undefined && !hasArticle && <div className={classes.fields}>{fields}</div>}
      {event !== undefined && hasArticle && (
        <Splitter
          orientation="vertical"
          className={classes.split ?? ''}
          attributes={{ handle: { 'aria-label': 'Height of the fields' } }}
          sizes={sizes}
          onSizeChange={paneSizes.set}
        >
          <Splitter.Pane defaultSize={55} min={20} className={classes.fields ?? ''}>
            {fields}
          </Splitter.Pane>
          <Splitter.Pane defaultSize={45} min={15} className={classes.article ?? ''}>
            <EventArticle event={event} />
          </Splitter.Pane>
        </Splitter>
      )}
    </section>
  )
}

function EventArticle({ event }: { readonly event: EventDetail }) {
  const box = useRef<HTMLDivElement>(null)
  const asked = useStore(textTargetStore)
  const articleId = asked?.eventId === event.id ? (asked.articleId ?? event.articleId) : event.articleId
  const { data: article, error } = useAnswer('article.get', [{ id: articleId }], { keepsPrevious: false })
  const [first] = event.evidence
  const start = first?.start
  const end = first?.end
  const target = useMemo(() => {
    if (asked?.eventId === event.id) return asked.range
    return start === undefined || end === undefined ? null : { start, end }
  }, [asked, event.id, start, end])

  useEffect(() => {
    if (asked?.eventId !== event.id || !asked.takesFocus || article === undefined) return
    box.current?.querySelector<HTMLElement>('[data-article-text]')?.focus()
  }, [asked, event.id, article])

  if (error !== null) return <ErrorNotice error={error} />
  if (article === undefined) return <LoadingNotice words="Loading article…" />
  return (
    <div ref={box} className={classes.articleBox}>
      <ArticleHeader article={article} asksForDate={false} />
      <ArticleBody article={article} currentId={event.id} target={target} onChosen={chooseFromText} />
    </div>
  )
}

function chooseFromText(eventId: number): void {
  selectEvent(eventId, 'text')
}
