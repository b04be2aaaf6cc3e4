import { ChevronRight } from 'lucide-react'
import { explainDate } from '../../shared/explanation/explainDate.ts'
import { explainConfidence, explainEvent } from '../../shared/explanation/explainEvent.ts'
import type { Explanation } from '../../shared/explanation/explanation.ts'
import type { ArticleWords } from '../../shared/model/articleWords.ts'
import type { EventDetail } from '../../shared/model/event.ts'
import { rememberFlag } from '../state/rememberFlag.ts'
import { useStore } from '../state/store.ts'
import { ExplanationText } from './ExplanationText.tsx'
import classes from './HowRead.module.css'
import { machineStatus } from './machineStatus.ts'

const isOpenStore = rememberFlag('event.howRead', true)

type Props = { readonly event: EventDetail; readonly onChosen: (words: ArticleWords) => void }

/** How the machine came to the event and its date, in sentences; the person may fold it away. */
export function HowRead({ event, onChosen }: Props) {
  const isOpen = useStore(isOpenStore)
  const { derivation, reasons, fields } = event
  const { machine } = fields.date
  const date = explainDate(derivation, typeof machine === 'string' ? machine : '')
  const why = explainEvent(reasons, machineStatus(event))
  const confidence = explainConfidence(reasons.signals)
  return (
    <details
      className={classes.section}
      open={isOpen}
      onToggle={({ currentTarget }) => isOpenStore.set(currentTarget.open)}
    >
      <summary className={classes.summary}>
        <ChevronRight size={14} aria-hidden="true" className={classes.arrow} />
        <h3>How this was read</h3>
      </summary>
      <div className={classes.groups}>
        <Group name="Date" sentences={date.chain} onChosen={onChosen}>
          <li className={classes.result}>
            <span aria-hidden="true">→ </span>
            {date.result}
          </li>
          {date.second !== null && (
            <li>
              <ExplanationText explanation={date.second} onChosen={onChosen} />
            </li>
          )}
        </Group>
        {why.length > 0 && <Group name="Event" sentences={why} onChosen={onChosen} />}
        {confidence.length > 0 && (
          <section className={classes.group}>
            <h4>Confidence</h4>
            <ul className={classes.sentences}>
              {confidence.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </details>
  )
}

type GroupProps = {
  readonly name: string
  readonly sentences: readonly Explanation[]
  readonly onChosen: (words: ArticleWords) => void
  readonly children?: React.ReactNode
}

function Group({ name, sentences, onChosen, children }: GroupProps) {
  return (
    <section className={classes.group}>
      <h4>{name}</h4>
      <ol className={classes.sentences}>
        {sentences.map((explanation, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the chain has an order and nothing else
          <li key={index}>
            <ExplanationText explanation={explanation} onChosen={onChosen} />
          </li>
        ))}
        {children}
      </ol>
    </section>
  )
}
