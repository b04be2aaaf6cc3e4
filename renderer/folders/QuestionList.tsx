import { Button } from '@mantine/core'
import type { OpenQuestion } from '../../shared/model/openQuestion.ts'
import { fieldNames, valueInWords } from '../event/fieldNames.ts'
import { perform } from '../state/perform.ts'
import { selectEvent } from '../state/selectionStore.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { showArticle } from '../state/viewStore.ts'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import classes from './FoldersView.module.css'

/** What changed files leave to a person: values that differ from theirs, and events that no text tells any more. */
export function QuestionList() {
  const { data, error } = useAnswer('question.list', [])
  return (
    <section className={classes.section} aria-labelledby="questions-heading">
      <header className={classes.head}>
        <h2 id="questions-heading">To settle</h2>
        {data !== undefined && data.total > 0 && <span className={classes.count}>{data.total}</span>}
      </header>
      {error !== null && <ErrorNotice error={error} />}
      {data?.total === 0 && (
        <p className={classes.lead}>
          Nothing. When a changed file no longer fits what you entered, it is asked here; until then yours holds.
        </p>
      )}
      {data !== undefined && data.total > 0 && (
        <ul className={classes.list}>
          {data.questions.map((question) => (
            <QuestionRow key={question.id} question={question} />
          ))}
        </ul>
      )}
      {data !== undefined && data.total > data.questions.length && (
        <p className={classes.lead}>
          The first {data.questions.length} of {data.total}; the others follow as these are settled.
        </p>
      )}
    </section>
  )
}

function QuestionRow({ question }: { readonly question: OpenQuestion }) {
  const { id, kind, eventId, articleId, eventTitle, articleTitle } = question
  function show() {
    showArticle(articleId)
    selectEvent(eventId, 'command')
  }
  const settle = (choice: 'keep' | 'take') => void perform('question.settle', { id, choice })
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <button type="button" className={classes.link} onClick={show} title="Show event and article">
          {eventTitle}
        </button>
        <span className={classes.path}>{articleTitle}</span>
        {kind === 'lost' ? <LostWords question={question} /> : <DifferenceWords question={question} />}
      </div>
      <span className={classes.buttons}>
        <Button size="compact-sm" variant="default" onClick={() => settle('keep')}>
          {kind === 'lost' ? 'Keep event' : 'Keep mine'}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => settle('take')}>
          {kind === 'lost' ? 'Reject event' : 'Take the file’s'}
        </Button>
      </span>
    </li>
  )
}

function LostWords({ question }: { readonly question: OpenQuestion }) {
  return (
    <p>
      The file no longer says: <q>{String(question.machineBefore)}</q>
    </p>
  )
}

function DifferenceWords({ question }: { readonly question: OpenQuestion }) {
  const { field, machineBefore, machineNow, analystValue } = question
  if (field === '') return null
  return (
    <dl className={classes.values}>
      <dt>{fieldNames[field]}, yours</dt>
      <dd>{valueInWords(field, analystValue)}</dd>
      <dt>File before</dt>
      <dd>{valueInWords(field, machineBefore)}</dd>
      <dt>File now</dt>
      <dd>{valueInWords(field, machineNow)}</dd>
    </dl>
  )
}
