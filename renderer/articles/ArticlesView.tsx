import { Button, Splitter } from '@mantine/core'
import { ArrowLeft } from 'lucide-react'
import { EventPane } from '../event/EventPane.tsx'
import { rememberSizes } from '../state/rememberSizes.ts'
import { useStore } from '../state/store.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { changeView, viewStore } from '../state/viewStore.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { LoadingNotice } from '../ui/LoadingNotice.tsx'
import { useIsNarrow } from '../ui/useIsNarrow.ts'
import { ArticleList } from './ArticleList.tsx'
import { ArticlePage } from './ArticlePage.tsx'
import classes from './ArticlesView.module.css'

const columnSizes = rememberSizes('articles.columns', ['280px', 100, '360px'])

/** The imported articles, the one chosen of them, and the event chosen in it. */
export function ArticlesView() {
  const { articleId, onlyUndatedArticles } = useStore(viewStore)
  const columns = useStore(columnSizes)
  const isNarrow = useIsNarrow()
  const { data: articles, error } = useAnswer('article.list', [])

  if (error !== null) return <ErrorNotice error={error} />
  if (articles === undefined) return <LoadingNotice words="Loading articles…" />

  const list = <ArticleList articles={articles} chosenId={articleId} onlyUndated={onlyUndatedArticles} />
  const page =
    articleId === null ? (
      <p className={classes.nothing}>Choose an article to read it.</p>
    ) : (
      <ErrorBoundary resetKey={articleId}>
        <ArticlePage key={articleId} id={articleId} />
      </ErrorBoundary>
    )

  if (isNarrow) {
    if (articleId === null) return list
    return (
      <div className={classes.narrow}>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<ArrowLeft size={13} aria-hidden="true" />}
          className={classes.back ?? ''}
          onClick={() => changeView({ articleId: null })}
        >
          All articles
        </Button>
        {page}
      </div>
    )
  }
  return (
    <Splitter
      className={classes.fill ?? ''}
      attributes={{ handle: { 'aria-label': 'Width of the pane beside it' } }}
      sizes={columns}
      onSizeChange={columnSizes.set}
    >
      <Splitter.Pane defaultSize="280px" min="200px" max="640px" className={classes.pane ?? ''}>
        {list}
      </Splitter.Pane>
      <Splitter.Pane defaultSize={100} min="320px" className={classes.pane ?? ''}>
        {page}
      </Splitter.Pane>
      <Splitter.Pane defaultSize="360px" min="280px" max="640px" className={classes.pane ?? ''}>
        <ErrorBoundary>
          <EventPane hasArticle={false} />
        </ErrorBoundary>
      </Splitter.Pane>
    </Splitter>
  )
}
