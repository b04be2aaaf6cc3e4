import { Button, Modal } from '@mantine/core'
import { perform } from '../state/perform.ts'
import { useAnswer } from '../state/useAnswer.ts'
import classes from './ImportPreviewDialog.module.css'
import { previewWords } from './previewWords.ts'

/** Asks before an import of many files. Nothing when none waits to be asked about. */
export function ImportPreviewDialog() {
  const progress = useAnswer('import.progress', []).data ?? null
  if (progress === null || progress.state !== 'asking' || progress.preview === null) return null
  const { preview } = progress
  const answer = (begins: boolean) => void perform('import.answer', { begins })
  return (
    <Modal
      opened
      onClose={() => answer(false)}
      title="Import these files?"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={classes.form}>
        <ul className={classes.words} aria-label="What would be imported">
          {previewWords(preview).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <p className={classes.soft}>Files are copied, never changed. An import can be rolled back at any time.</p>
        <div className={classes.buttons}>
          <Button color="accent" data-autofocus onClick={() => answer(true)}>
            Import
          </Button>
          <Button variant="default" onClick={() => answer(false)}>
            Cancel
          </Button>
        </div>
      </div>
    </Modal>
  )
}
