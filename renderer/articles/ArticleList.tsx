import { FileMinus } from 'lucide-react'
import type { ArticleSummary } from '../../shared/model/article.ts'
import { counted } from '../../shared/model/counted.ts'
import { publicationWords } from '../article/publicationWords.ts'
import { relationWords } from '../article/relationWords.ts'
import { clearSelection } from '../state/selectionStore.ts'
import { changeView, viewStore } from '../state/viewStore.ts'
import { FilterChip } from '../ui/FilterChip.tsx'
import { Listbox, useListboxRows } from '../ui/Listbox.tsx'
import classes from '../ui/listbox.module.css'

const ROW_HEIGHT_PX = 58

type Props = {
  readonly articles: readonly ArticleSummary[]
  readonly chosenId: number | null
  readonly onlyUndated: boolean
}

export function ArticleList({ articles, chosenId, onlyUndated }: Props) {
  const waiting = articles.filter(needsDate)
  // The chosen one stays in the list when its date has just been set.
  const shown = onlyUndated ? articles.filter((article) => needsDate(article) || article.id === chosenId) : articles
  const chosenIndex = shown.findIndex(({ id }) => id === chosenId)
  const rows = useListboxRows(shown.length, ROW_HEIGHT_PX)

  return (
    <section className={classes.frame} aria-label="List of articles">
      <div className={classes.bar}>
        <span>{counted(articles.length, 'article')}</span>
        <FilterChip isOn={onlyUndated} onToggled={() => changeView({ onlyUndatedArticles: !onlyUndated })}>
          Needs a date <span className={classes.count}>{waiting.length}</span>
        </FilterChip>
      </div>
      {shown.length === 0 && (
        <p className={classes.empty}>{articles.length === 0 ? 'No articles yet.' : 'Every article has its date.'}</p>
      )}
      <Listbox
        rows={rows}
        label="Articles"
        chosenIndex={chosenIndex < 0 ? null : chosenIndex}
        onChosen={(index) => chooseArticle(shown[index])}
      >
        {(index) => {
          const article = shown[index]
          return article !== undefined && <ArticleWords article={article} />
        }}
      </Listbox>
    </section>
  )
}

/** Another article's events are not those that were being looked at. */
function chooseArticle(article: ArticleSummary | undefined): void {
  if (article === undefined || viewStore.get().articleId === article.id) return
  clearSelection()
  changeView({ articleId: article.id })
}

function ArticleWords({ article }: { readonly article: ArticleSummary }) {
  const { title, outlet, publication, eventCount, missing, relation } = article
  return (
    <>
      <span className={classes.title}>{title}</span>
      <span className={classes.line} data-parts>
        {outlet !== '' && <span className={classes.cut}>{outlet}</span>}
        <span>{counted(eventCount, 'event')}</span>
        {missing !== null && (
          <span className={classes.missing} title={missingWords[missing]}>
            <FileMinus size={12} aria-hidden="true" /> File gone
          </span>
        )}
        {relation !== null && <span className={classes.cut}>{relationWords(relation)}</span>}
      </span>
      <span className={classes.line} data-uncertain={!publication.certain || undefined}>
        {publication.certain
          ? publicationWords(publication)
          : `Needs a date · published ${publicationWords(publication)}`}
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
