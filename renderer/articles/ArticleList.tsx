import { useVirtualizer } from '@tanstack/react-virtual'
import { FileMinus } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import type { ArticleSummary } from '../../shared/model/article.ts'
import { publicationWords } from '../article/publicationWords.ts'
import { relationWords } from '../article/relationWords.ts'
import { clearSelection } from '../state/selectionStore.ts'
import { changeView, viewStore } from '../state/viewStore.ts'
import { FilterChip } from '../ui/FilterChip.tsx'
import { rowAfterKey } from '../ui/listMoves.ts'
import classes from './ArticleList.module.css'

const ROW_HEIGHT_PX = 58

type Props = {
  readonly articles: readonly ArticleSummary[]
  readonly chosenId: number | null
  readonly onlyUndated: boolean
}

export function ArticleList({ articles, chosenId, onlyUndated }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const optionId = useId()
  const waiting = articles.filter(needsDate)
  // The chosen one stays in the list when its date has just been set.
  const shown = onlyUndated ? articles.filter((article) => needsDate(article) || article.id === chosenId) : articles
  const chosenIndex = shown.findIndex(({ id }) => id === chosenId)
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT_PX,
    overscan: 8,
  })

  useEffect(() => {
    if (chosenIndex >= 0) virtualizer.scrollToIndex(chosenIndex, { align: 'auto' })
  }, [chosenIndex, virtualizer])

  function onKeyDown(event: KeyboardEvent) {
    const pageRows = Math.floor((box.current?.clientHeight ?? 0) / ROW_HEIGHT_PX)
    const target = rowAfterKey(event.key, {
      index: chosenIndex < 0 ? null : chosenIndex,
      total: shown.length,
      pageRows,
    })
    const article = target === null ? undefined : shown[target]
    if (article === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    chooseArticle(article.id)
  }

  return (
    <section className={classes.frame} aria-label="List of articles">
      <div className={classes.bar}>
        <span>{articles.length === 1 ? '1 article' : `${articles.length} articles`}</span>
        <FilterChip isOn={onlyUndated} onToggled={() => changeView({ onlyUndatedArticles: !onlyUndated })}>
          Needs a date <span className={classes.count}>{waiting.length}</span>
        </FilterChip>
      </div>
      {shown.length === 0 && (
        <p className={classes.empty}>{articles.length === 0 ? 'No articles yet.' : 'Every article has its date.'}</p>
      )}
      <div
        ref={box}
        className={classes.list}
        role="listbox"
        tabIndex={0}
        aria-label="Articles"
        aria-activedescendant={chosenIndex < 0 ? undefined : `${optionId}-${chosenIndex}`}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" className={classes.rows} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const article = shown[index]
            if (article === undefined) return null
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox takes the keys
              // biome-ignore lint/a11y/useFocusableInteractive: the listbox has the focus and names its chosen option
              <div
                key={article.id}
                id={`${optionId}-${index}`}
                role="option"
                className={classes.row}
                style={{ transform: `translateY(${start}px)` }}
                aria-selected={article.id === chosenId}
                aria-posinset={index + 1}
                aria-setsize={shown.length}
                onClick={() => chooseArticle(article.id)}
              >
                <ArticleWords article={article} />
              </div>
            )
          })}
        </div>
      </div>
    </section>
  )
}

/** Another article's events are not those that were being looked at. */
function chooseArticle(articleId: number): void {
  if (viewStore.get().articleId === articleId) return
  clearSelection()
  changeView({ articleId })
}

function ArticleWords({ article }: { readonly article: ArticleSummary }) {
  const { title, outlet, publication, eventCount, missing, relation } = article
  return (
    <>
      <span className={classes.title}>{title}</span>
      <span className={classes.line}>
        {outlet !== '' && <span className={classes.cut}>{outlet}</span>}
        <span>{eventCount === 1 ? '1 event' : `${eventCount} events`}</span>
        {missing !== null && (
          <span className={classes.missing} title={missingWords[missing]}>
            <FileMinus size={12} aria-hidden="true" /> File gone
          </span>
        )}
        {relation !== null && <span className={classes.cut}>{relationWords(relation)}</span>}
      </span>
      <span className={classes.line} data-uncertain={!publication.certain || undefined}>
        <span className={classes.cut}>
          {publication.certain
            ? publicationWords(publication)
            : `Needs a date · published ${publicationWords(publication)}`}
        </span>
      </span>
    </>
  )
}

const missingWords = {
  source: 'Its file is gone from the folder that is followed. The article and its events stay.',
  copy: 'Its copy is gone from the library’s folder. The article and its events stay.',
} as const

function needsDate({ publication }: Pick<ArticleSummary, 'publication'>): boolean {
  return !publication.certain
}
