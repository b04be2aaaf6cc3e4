import { citedPart } from '../../shared/model/articlePart.ts'
import type { ArticleWords } from '../../shared/model/articleWords.ts'
import type { Evidence, PlacedEvidence } from '../../shared/model/evidence.ts'
import { useStore } from '../state/store.ts'
import classes from './EvidenceList.module.css'
import { shownWordsStore } from './shownWords.ts'

type Props = {
  readonly evidence: readonly PlacedEvidence[]
  readonly onChosen: (evidence: Evidence) => void
  /** Whether a heading stands above it already. */
  readonly isPart?: boolean
}

/** The sentences an event rests on; choosing one shows it in the article. */
export function EvidenceList({ evidence, onChosen, isPart = false }: Props) {
  const shown = useStore(shownWordsStore)
  const list = (
    <ol className={classes.list}>
      {evidence.map((place) => (
        <li key={`${place.anchor} ${place.start}`}>
          <button
            type="button"
            className={classes.quote}
            title={place.anchor === 'lost' ? undefined : 'Show in article'}
            onClick={() => onChosen(place)}
          >
            <q>
              <QuoteText place={place} shown={shown} />
            </q>
            {place.part !== '' && <span className={classes.part}> {citedPart(place.part)}</span>}
            {place.anchor === 'lost' && (
              <span className={classes.lost}> No longer in the article: its file has changed.</span>
            )}
          </button>
        </li>
      ))}
    </ol>
  )
  if (isPart) return list
  return (
    <section aria-label="Evidence" className={classes.section}>
      <h3>Evidence</h3>
      {list}
    </section>
  )
}

/** A quote with the words marked that the person points at in the explanation. */
function QuoteText({ place, shown }: { readonly place: Evidence; readonly shown: ArticleWords | null }) {
  const { start, end, quote } = place
  if (shown === null || shown.start < start || shown.end > end) return quote
  return (
    <>
      {quote.slice(0, shown.start - start)}
      <mark className={classes.shown}>{quote.slice(shown.start - start, shown.end - start)}</mark>
      {quote.slice(shown.end - start)}
    </>
  )
}
