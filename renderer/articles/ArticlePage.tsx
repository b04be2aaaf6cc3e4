import { Splitter } from '@mantine/core'
import { useMemo } from 'react'
import { DEFAULT_FILTER } from '../../shared/model/event.ts'
import { ArticleBody } from '../article/ArticleBody.tsx'
import { ArticleHeader } from '../article/ArticleHeader.tsx'
import { EventList } from '../events/EventList.tsx'
import { rememberSizes } from '../state/rememberSizes.ts'
import { selectEvent, selectionStore } from '../state/selectionStore.ts'
import { useStore } from '../state/store.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { LoadingNotice } from '../ui/LoadingNotice.tsx'
import classes from './ArticlePage.module.css'

const rowSizes = rememberSizes('article.rows', [62, 38])

/** One article: where it comes from, its text, its events. */
export function ArticlePage({ id }: { readonly id: number }) {
  const rows = useStore(rowSizes)
  const { currentId } = useStore(selectionStore)
  const { data: article, error } = useAnswer('article.get', [{ id }], { keepsPrevious: false })
  const filter = useMemo(
    () => ({ ...DEFAULT_FILTER, review: ['proposed', 'accepted', 'rejected'] as const, articleId: id }),
    [id],
  )
  const place = article?.highlights.find(({ eventId }) => eventId === currentId)
  const start = place?.start
  const end = place?.end
  const target = useMemo(() => (start === undefined || end === undefined ? null : { start, end }), [start, end])

  if (error !== null) return <ErrorNotice error={error} />
  if (article === undefined) return <LoadingNotice words="Loading article…" />
  return (
    <article className={classes.page} aria-label={article.title}>
      <ArticleHeader article={article} asksForDate />
      <Splitter
        orientation="vertical"
        className={classes.split ?? ''}
        attributes={{ handle: { 'aria-label': 'Height of the text' } }}
        sizes={rows}
        onSizeChange={rowSizes.set}
      >
        <Splitter.Pane defaultSize={62} min={20} className={classes.pane ?? ''}>
          <ArticleBody article={article} currentId={currentId} target={target} onChosen={chooseFromText} />
        </Splitter.Pane>
        <Splitter.Pane defaultSize={38} min={15} className={classes.pane ?? ''}>
          <EventList
            filter={filter}
            label="Events of this article"
            emptyWords="No events were found in this article."
          />
        </Splitter.Pane>
      </Splitter>
    </article>
  )
}

function chooseFromText(eventId: number): void {
  selectEvent(eventId, 'text')
}
