import { Button } from '@mantine/core'
import { ArrowLeftRight } from 'lucide-react'
import { describeDate } from '../../shared/model/describeDate.ts'
import { isEventDate } from '../../shared/model/edtf.ts'
import type { EventDetail } from '../../shared/model/event.ts'
import { showArticle } from '../state/viewStore.ts'
import classes from './DateField.module.css'
import { EditableText } from './EditableText.tsx'
import { FieldRow } from './FieldRow.tsx'
import { otherReading, swapReading } from './swapReading.ts'

const DATE_HELP =
  '2026-01-24, 2026-01, 2022, 2025-09/2025-11, ../2026-01 (by), 2026-02/.. (from), with ~ (about) or ? (uncertain); empty is undated'

/** The date as it is stored and in words, with its second reading where there is one. */
export function DateField({ event }: { readonly event: EventDetail }) {
  const { id, date, fields, derivation } = event
  const other = otherReading(event)
  return (
    <FieldRow event={event} field="date">
      <EditableText eventId={id} field="date" value={date} problem={dateProblem} hint={dateHint}>
        {describeDate(date)} {date !== '' && <code className={classes.edtf}>{date}</code>}
      </EditableText>
      {other !== '' && (
        <Button
          size="compact-xs"
          variant="subtle"
          classNames={{ root: classes.swap ?? '', label: classes.swapWords ?? '' }}
          leftSection={<ArrowLeftRight size={12} aria-hidden="true" />}
          aria-keyshortcuts="S"
          title="Swap the two readings (S)"
          onClick={() => void swapReading(event)}
        >
          {other === derivation.alternative ? 'Use second reading: ' : 'Back to first reading: '}
          {describeDate(other)}
        </Button>
      )}
      {fields.date.analyst === null && derivation.unresolved && (
        <p className={classes.waiting}>
          Needs the publication date.{' '}
          <Button size="compact-xs" variant="light" onClick={() => showArticle(event.articleId)}>
            Set publication date
          </Button>
        </p>
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
