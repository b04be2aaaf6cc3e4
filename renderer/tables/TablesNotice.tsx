import { Button } from '@mantine/core'
import { Table2 } from 'lucide-react'
import { useAnswer } from '../state/useAnswer.ts'
import { changeView } from '../state/viewStore.ts'
import classes from './TablesNotice.module.css'
import { waitingWords } from './tableWords.ts'

/** Says that tables wait until somebody says what their columns mean; nothing where none does. */
export function TablesNotice() {
  const waiting = useAnswer('tables.waiting', []).data ?? []
  if (waiting.length === 0) return null
  return (
    <div className={classes.notice} role="status">
      <Table2 size={14} aria-hidden="true" />
      <span>{waitingWords(waiting.length)}</span>
      <Button size="compact-xs" variant="default" onClick={() => changeView({ dialog: 'table' })}>
        Say what they mean…
      </Button>
    </div>
  )
}
