import { Button } from '@mantine/core'
import { describeDate } from '../../shared/model/describeDate.ts'
import type { EventDetail } from '../../shared/model/event.ts'
import { countIndependentSources, type EventSource } from '../../shared/model/eventSource.ts'
import type { Evidence } from '../../shared/model/evidence.ts'
import { showArticle } from '../state/viewStore.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { splitEvent } from './mergeEvents.ts'
import classes from './SourceList.module.css'
import { textTargetStore } from './textTarget.ts'

type Props = { readonly event: EventDetail; readonly hasArticle: boolean }

/** What each article says of an event that several tell; every article's telling can be split off. */
export function SourceList({ event, hasArticle }: Props) {
  const { id, sources } = event
  function showInText({ articleId }: EventSource, { start, end }: Evidence) {
    if (!hasArticle) showArticle(articleId)
    textTargetStore.set({ eventId: id, articleId, range: { start, end }, takesFocus: false })
  }
  return (
    <section aria-label="Sources" className={classes.section}>
      <h3>Sources</h3>
      <p className={classes.count}>{countWords(sources)}</p>
      <ol className={classes.list}>
        {sources.map((source) => (
          <li key={source.eventId} className={classes.source}>
            <div className={classes.head}>
              <div>
                <p className={classes.title}>{source.articleTitle}</p>
                <p className={classes.origin}>{originWords(source)}</p>
              </div>
              <Button
                size="compact-xs"
                variant="default"
                className={classes.split ?? ''}
                aria-label={`Split off ${source.articleTitle}`}
                onClick={() => void splitEvent(source.eventId)}
              >
                Split off
              </Button>
            </div>
            <EvidenceList evidence={source.evidence} onChosen={(place) => showInText(source, place)} isPart />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** `3 articles, 2 independent sources` */
function countWords(sources: readonly EventSource[]): string {
  const independent = countIndependentSources(sources)
  return `${sources.length} articles, ${independent === 1 ? '1 independent source' : `${independent} independent sources`}`
}

function originWords({ outlet, published, copyOf }: EventSource): string {
  const parts = [
    outlet,
    published === '' ? 'publication date not known' : describeDate(published),
    copyOf === null ? '' : `copy of “${copyOf.title}”${copyOf.outlet === '' ? '' : `, ${copyOf.outlet}`}`,
  ]
  return parts.filter((part) => part !== '').join(' · ')
}
