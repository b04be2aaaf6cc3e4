import { Button } from '@mantine/core'
import { FileClock, RotateCcw, Undo2 } from 'lucide-react'
import { counted } from '../../shared/model/counted.ts'
import { isUnderway } from '../../shared/model/receipt.ts'
import { announce } from '../state/announcement.ts'
import { perform } from '../state/perform.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { changeView } from '../state/viewStore.ts'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { LoadingNotice } from '../ui/LoadingNotice.tsx'
import { momentWords } from '../ui/momentWords.ts'
import { goOnWithImport, leaveImport } from './goOnWithImport.ts'
import { ReceiptLines } from './ReceiptLines.tsx'
import classes from './ReceiptPane.module.css'
import { countsWords, receiptName, stateWords } from './receiptsViewWords.ts'

/** One import: what it was, what can be done about it, and its files. */
export function ReceiptPane({ id }: { readonly id: number }) {
  const { data: receipt, error } = useAnswer('receipt.get', [{ id }], { keepsPrevious: false })
  const progress = useAnswer('import.progress', []).data ?? null
  if (error !== null) return <ErrorNotice error={error} />
  if (receipt === undefined) return <LoadingNotice words="Loading the import…" />

  const isBusy = progress !== null && isUnderway(progress)
  const isRunning = isBusy && progress.receiptId === id
  const state = stateWords(receipt, isRunning)
  const { startedAtMs, finishedAtMs, presentCount, removedCount, retryCount, leftCount } = receipt

  async function putBack() {
    const answer = await perform('receipt.putBack', { id })
    if (answer !== null) announce(`${counted(answer.value, 'article')} put back.`)
  }

  return (
    <section className={classes.pane} aria-label={`Import ${receiptName(receipt)}`}>
      <header className={classes.head}>
        <h2 className={classes.title}>{receiptName(receipt)}</h2>
        <p className={classes.line}>
          {receipt.kind === 'sync' ? 'Followed folder' : 'Import'}, {momentWords(startedAtMs)}
          {finishedAtMs !== null && `, ${durationWords(finishedAtMs - startedAtMs)}`}
          {state !== '' && <strong> · {state}</strong>}
        </p>
        <p>{countsWords(receipt)}.</p>
        <div className={classes.buttons}>
          {leftCount > 0 && !isRunning && (
            <>
              <Button size="compact-sm" color="accent" disabled={isBusy} onClick={() => void goOnWithImport(id)}>
                Go on with the import ({counted(leftCount, 'file')} left)
              </Button>
              <Button size="compact-sm" variant="default" disabled={isBusy} onClick={() => void leaveImport(id)}>
                Leave the rest
              </Button>
            </>
          )}
          {retryCount > 0 && (
            <Button
              size="compact-sm"
              variant="default"
              disabled={isBusy}
              leftSection={<RotateCcw size={14} aria-hidden="true" />}
              onClick={() => void perform('receipt.retry', { id })}
            >
              Retry {counted(retryCount, 'failed file')}
            </Button>
          )}
          {presentCount > 0 && (
            <Button
              size="compact-sm"
              variant="default"
              disabled={isRunning}
              leftSection={<Undo2 size={14} aria-hidden="true" />}
              onClick={() => changeView({ dialog: 'rollBack', receiptId: id })}
            >
              Roll back…
            </Button>
          )}
          {removedCount > 0 && (
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<FileClock size={14} aria-hidden="true" />}
              onClick={() => void putBack()}
            >
              Put back {counted(removedCount, 'article')}
            </Button>
          )}
        </div>
      </header>
      <ReceiptLines receipt={receipt} label="Files of the chosen import" />
    </section>
  )
}

/** "3 s", "2 min" */
function durationWords(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000))
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
}
