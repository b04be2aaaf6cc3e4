import type { Evidence } from '../../shared/model/evidence.ts'
import classes from './EvidenceList.module.css'

type Props = {
  readonly evidence: readonly Evidence[]
  readonly onChosen: (evidence: Evidence) => void
}

/** The sentences an event rests on; choosing one shows it in the article. */
export function EvidenceList({ evidence, onChosen }: Props) {
  return (
    <section aria-label="Evidence" className={classes.section}>
      <h3>Evidence</h3>
      <ol className={classes.list}>
        {evidence.map((place) => (
          <li key={place.start}>
            <button type="button" className={classes.quote} title="Show in article" onClick={() => onChosen(place)}>
              <q>{place.quote}</q>
            </button>
            {place.rules.length > 0 && <p className={classes.rules}>Rules: {place.rules.join(', ')}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
