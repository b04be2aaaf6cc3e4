import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { counted } from '../../shared/model/counted.ts'
import { announce } from '../state/announcement.ts'
import { perform } from '../state/perform.ts'
import { useStore } from '../state/store.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { viewStore } from '../state/viewStore.ts'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { LoadingNotice } from '../ui/LoadingNotice.tsx'
import { momentWords } from '../ui/momentWords.ts'
import classes from './RollBackDialog.module.css'
import { receiptName, rollBackWords } from './receiptsViewWords.ts'

/** Says what rolling an import back would do, and does it. */
export function RollBackDialog({ onClose }: { readonly onClose: () => void }) {
  const id = useStore(viewStore).receiptId ?? 0
  const [isWorking, setIsWorking] = useState(false)
  const receipt = useAnswer('receipt.get', [{ id }], { enabled: id > 0, keepsPrevious: false })
  const preview = useAnswer('receipt.previewRollBack', [{ id }], { enabled: id > 0, keepsPrevious: false })
  const error = receipt.error ?? preview.error
  const isNothing = preview.data?.articleCount === 0 && preview.data.earlierTextCount === 0

  async function rollBack() {
    setIsWorking(true)
    const answer = await perform('receipt.rollBack', { id })
    setIsWorking(false)
    if (answer === null) return
    announce(`${counted(answer.value, 'article')} rolled back. “Put back” undoes that.`)
    onClose()
  }

  return (
    <Modal opened onClose={onClose} title="Roll back import" closeButtonProps={{ 'aria-label': 'Close' }}>
      <div className={classes.form}>
        {error !== null && <ErrorNotice error={error} />}
        {error === null && (receipt.data === undefined || preview.data === undefined) && (
          <LoadingNotice words="Looking at what it would do…" />
        )}
        {receipt.data !== undefined && preview.data !== undefined && (
          <>
            <p>
              “{receiptName(receipt.data)}” of {momentWords(receipt.data.startedAtMs)}
            </p>
            {isNothing ? (
              <p>No article is as this import left it: there is nothing to roll back.</p>
            ) : (
              <ul className={classes.words} aria-label="What rolling back would do">
                {rollBackWords(preview.data).map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            )}
          </>
        )}
        <div className={classes.buttons}>
          <Button
            color="accent"
            loading={isWorking}
            disabled={preview.data === undefined || isNothing}
            onClick={() => void rollBack()}
          >
            Roll back
          </Button>
          <Button variant="default" disabled={isWorking} onClick={onClose}>
            Cancel
          </Button>
        </div>
      </div>
    </Modal>
  )
}
