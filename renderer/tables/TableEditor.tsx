import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { counted } from '../../shared/model/counted.ts'
import { mappingProblems, problemWords } from '../../shared/tables/mappingProblems.ts'
import { mappingLimits, type TableMapping } from '../../shared/tables/tableMapping.ts'
import type { DescribedWaitingTable, WaitingTableSummary } from '../../shared/tables/waitingTable.ts'
import { announce } from '../state/announcement.ts'
import { perform } from '../state/perform.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { ColumnList } from './ColumnList.tsx'
import { DateChoice } from './DateChoice.tsx'
import { PreviewRows } from './PreviewRows.tsx'
import classes from './TableDialog.module.css'
import { TypeChoice } from './TypeChoice.tsx'
import { oddityWords, resultWords } from './tableWords.ts'

type Props = {
  readonly table: WaitingTableSummary
  /** With what was remembered or proposed. */
  readonly first: DescribedWaitingTable
  readonly isDismissing: boolean
  readonly onDismissed: () => void
  readonly onImported: () => void
}

const PREVIEW_DELAY_MS = 300

/** What the columns of one table mean, with what comes of it. */
export function TableEditor({ table, first, isDismissing, onDismissed, onImported }: Props) {
  const { description } = first
  const [mapping, setMapping] = useState<TableMapping>(first.mapping)
  const [isImporting, setIsImporting] = useState(false)
  const [shown] = useDebouncedValue(mapping, PREVIEW_DELAY_MS)
  const { data: described, error } = useAnswer('tables.describe', [{ id: table.id, mapping: shown }], {
    // It is read anew for every mapping; of the first one it is known what it makes.
    enabled: shown !== first.mapping,
  })
  const preview = described?.preview ?? first.preview
  const problems = mappingProblems(description, mapping)
  const mustChoose = problems.some(({ kind }) => kind === 'date order' || kind === 'no such column')
  const columns = description.columns.map(({ name }) => name)

  async function importTable() {
    setIsImporting(true)
    const answer = await perform('tables.import', { id: table.id, mapping, columns })
    setIsImporting(false)
    if (answer === null) return
    announce(`Imported ${table.fileName}: ${counted(answer.value.eventCount, 'event')}.`)
    onImported()
  }

  return (
    <div className={classes.form}>
      {first.isRemembered && <p className={classes.hint}>As you said of an earlier table with these columns.</p>}
      {oddityWords(description).map((words) => (
        <p key={words} className={classes.hint}>
          {words}
        </p>
      ))}
      <div className={classes.columns}>
        <ColumnList description={description} mapping={mapping} onChanged={setMapping} />
        <div className={classes.side}>
          <DateChoice description={description} mapping={mapping} onChanged={setMapping} />
          <TextInput
            size="xs"
            label="Title"
            description="Columns in braces, like {Name}, {City}. What is empty in a row is left out."
            maxLength={mappingLimits.titleLength}
            value={mapping.title}
            onChange={({ currentTarget }) => setMapping({ ...mapping, title: currentTarget.value })}
          />
          <TypeChoice description={description} mapping={mapping} onChanged={setMapping} />
        </div>
      </div>
      {error !== null && <ErrorNotice error={error} />}
      <PreviewRows preview={preview} />
      <div role="status" className={classes.result}>
        <p>
          <strong>{resultWords(preview)}</strong>
          {preview.unreadDates.length > 0 && ` Not read as dates: ${preview.unreadDates.join(', ')}.`}
        </p>
        {problems.map((problem) => (
          <p key={problemWords(problem)} className={classes.problem}>
            {sentence(problemWords(problem))}
          </p>
        ))}
      </div>
      <div className={classes.buttons}>
        <Button
          data-autofocus
          loading={isImporting}
          disabled={mustChoose || isDismissing}
          onClick={() => void importTable()}
        >
          Import {counted(description.rowCount, 'event')}
        </Button>
        <Button variant="default" disabled={isImporting} loading={isDismissing} onClick={onDismissed}>
          Do not import
        </Button>
      </div>
    </div>
  )
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
