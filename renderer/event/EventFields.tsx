import type { TypeLook } from '../../shared/figure/typeCatalog.ts'
import type { EventDetail } from '../../shared/model/event.ts'
import { eventStatuses } from '../../shared/model/eventStatus.ts'
import type { TextRange } from '../article/ArticleText.tsx'
import { useTypeCatalog } from '../state/typeCatalogStore.ts'
import { statusNames } from '../ui/StatusWord.tsx'
import { TypeName } from '../ui/TypeName.tsx'
import { ChoiceField } from './ChoiceField.tsx'
import { DateField } from './DateField.tsx'
import { EditableText } from './EditableText.tsx'
import classes from './EventFields.module.css'
import { EvidenceList } from './EvidenceList.tsx'
import { FieldRow, MachineValue } from './FieldRow.tsx'
import { HowRead } from './HowRead.tsx'
import { ReviewButtons } from './ReviewButtons.tsx'
import { SourceList } from './SourceList.tsx'
import { SuggestionBar } from './SuggestionBar.tsx'
import { TagsField } from './TagsField.tsx'
import { textTargetStore } from './textTarget.ts'

const statusChoices = eventStatuses.map((value) => ({ value, label: statusNames[value] }))

type Props = {
  readonly event: EventDetail
  readonly selectedCount: number
  /** Whether the article's text stands below; else articles are shown in their own view. */
  readonly hasArticle: boolean
}

/** What an event is, each field editable in place, and the sentences it rests on. */
export function EventFields({ event, selectedCount, hasArticle }: Props) {
  const { id, title, type, place, amount, isStillFound, confidence } = event
  const types = useTypeCatalog()
  const typeChoices = choicesOf(
    types.all.some((look) => look.type === type) ? types.all : [...types.all, types.look(type)],
  )
  const showInText = ({ start, end }: TextRange) =>
    textTargetStore.set({ eventId: id, range: { start, end }, takesFocus: false })
  return (
    <div className={classes.fields}>
      <div className={classes.head}>
        <TypeName type={type} />
        <span className={classes.confidence}>Confidence {Math.round(confidence * 100)} %</span>
      </div>
      <h2 className={classes.title}>
        <EditableText key={id} eventId={id} field="title" value={title} problem={titleProblem}>
          {title}
        </EditableText>
      </h2>
      <MachineValue event={event} field="title" />
      {!isStillFound && (
        <p className={classes.notice}>
          The present reading of the article no longer finds this event. It is kept because you worked on it.
        </p>
      )}
      <ReviewButtons event={event} />
      <SuggestionBar event={event} />
      {selectedCount > 1 && (
        <p className={classes.several}>
          {selectedCount} events are selected. The keys A, R and U act on all of them; M makes them one.
        </p>
      )}
      <div className={classes.rows}>
        <DateField key={id} event={event} />
        <ChoiceField event={event} field="type" choices={typeChoices} />
        <ChoiceField event={event} field="status" choices={statusChoices} />
        <TagsField key={`people ${id}`} event={event} field="people" />
        <TagsField key={`organisations ${id}`} event={event} field="organisations" />
        <FieldRow event={event} field="place">
          <EditableText key={id} eventId={id} field="place" value={place}>
            {place === '' ? <span className={classes.none}>none</span> : place}
          </EditableText>
        </FieldRow>
        <FieldRow event={event} field="amount">
          <EditableText key={id} eventId={id} field="amount" value={amount}>
            {amount === '' ? <span className={classes.none}>none</span> : amount}
          </EditableText>
        </FieldRow>
      </div>
      {event.sources.length > 1 ? (
        <SourceList event={event} hasArticle={hasArticle} />
      ) : (
        <EvidenceList evidence={event.evidence} onChosen={showInText} />
      )}
      <HowRead event={event} onChosen={showInText} />
    </div>
  )
}

function titleProblem(text: string): string | null {
  return text === '' ? 'An event needs a title.' : null
}

function choicesOf(looks: readonly TypeLook[]) {
  return looks.map(({ type, name }) => ({ value: type, label: name }))
}
