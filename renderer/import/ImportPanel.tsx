import { Button, CloseButton } from '@mantine/core'
import { ReceiptLines } from '../receipts/ReceiptLines.tsx'
import { useAnswer } from '../state/useAnswer.ts'
import { changeView, showReceipt } from '../state/viewStore.ts'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { LoadingNotice } from '../ui/LoadingNotice.tsx'
import classes from './ImportPanel.module.css'
import { totalsWords } from './receiptWords.ts'

/** What the last import did, file by file. It stays until it is closed. */
export function ImportPanel() {
  const { data: receipt, error } = useAnswer('receipt.latest', [])
  return (
    <section className={classes.panel} aria-label="Import result">
      <header className={classes.head}>
        <h2>Import result</h2>
        {receipt && <p className={classes.totals}>{totalsWords(receipt.counts, receipt.eventCount)}.</p>}
        {receipt && receipt.id > 0 && (
          <Button size="compact-xs" variant="subtle" onClick={() => showReceipt(receipt.id)}>
            All about it
          </Button>
        )}
        <CloseButton
          size="sm"
          aria-label="Close import result"
          onClick={() => changeView({ isImportResultOpen: false })}
        />
      </header>
      {error !== null && <ErrorNotice error={error} />}
      {receipt === undefined && error === null && <LoadingNotice words="Loading…" />}
      {receipt === null && <p className={classes.nothing}>Nothing was imported into this library yet.</p>}
      {receipt && <ReceiptLines key={receipt.id} receipt={receipt} label="Files of the last import" />}
    </section>
  )
}
