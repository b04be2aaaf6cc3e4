import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import type { WaitingTableSummary } from '../../shared/tables/waitingTable.ts'
import { perform } from '../state/perform.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { LoadingNotice } from '../ui/LoadingNotice.tsx'
import classes from './TableDialog.module.css'
import { TableEditor } from './TableEditor.tsx'

/** Asks of one waiting table after the other what its columns mean. Closed, they go on waiting. */
export function TableDialog({ onClose }: { readonly onClose: () => void }) {
  const { data: waiting, error } = useAnswer('tables.waiting', [])
  const [table] = waiting ?? []
  if (table !== undefined) {
    const { length } = waiting ?? []
    return <OneTable key={table.id} table={table} others={length - 1} onClose={onClose} />
  }
  return (
    <Modal opened onClose={onClose} title="Tables" closeButtonProps={{ 'aria-label': 'Close' }}>
      {error !== null && <ErrorNotice error={error} />}
      {waiting === undefined && error === null && <LoadingNotice words="Looking for tables…" />}
      {waiting !== undefined && <p>No table waits for its columns.</p>}
    </Modal>
  )
}

type Props = { readonly table: WaitingTableSummary; readonly others: number; readonly onClose: () => void }

function OneTable({ table, others, onClose }: Props) {
  const { data: described, error } = useAnswer('tables.describe', [{ id: table.id, mapping: null }], {
    keepsPrevious: false,
  })
  const [isDismissing, setIsDismissing] = useState(false)

  async function dismiss() {
    setIsDismissing(true)
    const answer = await perform('tables.dismiss', { id: table.id })
    setIsDismissing(false)
    if (answer !== null && others === 0) onClose()
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={`Import table: ${table.fileName}`}
      size="74rem"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {others > 0 && (
        <p className={classes.others}>
          {others === 1 ? 'One more table waits.' : `${others} more tables wait.`} They are asked for next.
        </p>
      )}
      {error !== null && <ErrorNotice error={error} />}
      {described === undefined && error === null && <LoadingNotice words="Reading the table…" />}
      {described !== undefined && (
        <TableEditor
          table={table}
          first={described}
          isDismissing={isDismissing}
          onDismissed={() => void dismiss()}
          onImported={() => {
            if (others === 0) onClose()
          }}
        />
      )}
      {error !== null && (
        <div className={classes.buttons}>
          <Button variant="default" loading={isDismissing} onClick={() => void dismiss()}>
            Do not import
          </Button>
        </div>
      )}
    </Modal>
  )
}
