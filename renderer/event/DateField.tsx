import { Button } from '@mantine/core'
import { describeDate } from '../../shared/model/describeDate.ts'
import { isEventDate } from '../../shared/model/edtf.ts'
import type { EventDetail } from '../../shared/model/event.ts'
import { showArticle } from '../state/viewStore.ts'
import classes from './DateField.module.css'
import { derivationWords } from './derivationWords.ts'
import { EditableText } from './EditableText.tsx'
import { FieldRow } from './FieldRow.tsx'
import { saveField } from './saveField.ts'

const DATE_HELP =
  '2026-01-24, 2026-01, 2022, 2025-09/2025-11, ../2026-01 (by), 2026-02/.. (from), with ~ (about) or ? (uncertain); empty is undated'

/** The date as it is stored and in words, and how it came about. */
export function DateField({ event }: { readonly event: EventDetail }) {
  const { id, date, fields, derivation } = event
  return (
    <FieldRow event={event} field="date">
      <EditableText eventId={id} field="date" value={date} problem={dateProblem} hint={dateHint}>
        {describeDate(date)} {date !== '' && <code className={classes.edtf}>{date}</code>}
      </EditableText>
      {fields.date.analyst === null && (
        <div className={classes.derivation}>
          {derivationWords(derivation).map((words) => (
            <p key={words}>{words}</p>
          ))}
          {derivation.alternative !== '' && (
            <p>
              Second reading: {describeDate(derivation.alternative)}{' '}
              <Button
                size="compact-xs"
                variant="subtle"
                onClick={() => void saveField(id, 'date', derivation.alternative)}
              >
                Use {describeDate(derivation.alternative)}
              </Button>
            </p>
          )}
          {derivation.unresolved && (
            <p className={classes.waiting}>
              Needs the publication date.{' '}
              <Button size="compact-xs" variant="light" onClick={() => showArticle(event.articleId)}>
                Set publication date
              </Button>
            </p>
          )}
          {derivation.rules.length > 0 && <p className={classes.rules}>Rules: {derivation.rules.join(', ')}</p>}
        </div>
      )}
    </FieldRow>
  )
}

function dateProblem(text: string): string | null {
  return isEventDate(text) ? null : `Not a date that can be stored. Use ${DATE_HELP}.`
}

function dateHint(text: string): string {
  return `${describeDate(text)}. ${DATE_HELP}.`
}
