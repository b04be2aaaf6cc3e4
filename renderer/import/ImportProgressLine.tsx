import { Button, Progress, VisuallyHidden } from '@mantine/core'
import { counted } from '../../shared/model/counted.ts'
import type { ImportProgress } from '../../shared/model/receipt.ts'
import { perform } from '../state/perform.ts'
import classes from '../ui/progressLine.module.css'
import { progressStep } from './progressWords.ts'

/** How far an import has come, with the way to stop it. Nothing when none runs. */
export function ImportProgressLine({ progress }: { readonly progress: ImportProgress }) {
  const { total, done, state, currentFileName } = progress
  const share = total === 0 ? 0 : (done / total) * 100
  return (
    <div className={classes.line}>
      <Progress.Root size="sm" className={classes.bar ?? ''}>
        <Progress.Section value={share} aria-label="Import" />
      </Progress.Root>
      <span className={classes.words}>
        {state === 'scanning'
          ? scanWords(total)
          : state === 'asking'
            ? 'Waiting for your answer.'
            : `${done} of ${total}`}{' '}
        {currentFileName}
      </span>
      <Button
        size="compact-xs"
        variant="default"
        disabled={state === 'cancelling'}
        onClick={() => void perform('import.cancel')}
      >
        {state === 'cancelling' ? 'Stopping…' : 'Cancel import'}
      </Button>
      {/* Every file would be too much to listen to: a tenth at a time. */}
      <VisuallyHidden role="status">{progressStep(progress)}</VisuallyHidden>
    </div>
  )
}

/** The files are counted before they are looked at. */
function scanWords(total: number): string {
  return total === 0 ? 'Looking for files…' : `Looking at ${counted(total, 'file')}…`
}
