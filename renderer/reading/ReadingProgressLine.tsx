import { Button, Progress, VisuallyHidden } from '@mantine/core'
import type { ReadingProgress } from '../../shared/model/readingProgress.ts'
import { perform } from '../state/perform.ts'
import classes from '../ui/progressLine.module.css'
import { readingStep, readingWords } from './readingWords.ts'

/** How far the reading of all articles again has come, with the way to stop it and to take it up again. */
export function ReadingProgressLine({ progress }: { readonly progress: ReadingProgress }) {
  const { state, total, done } = progress
  if (state === 'finished') return null
  return (
    <div className={classes.line}>
      {state === 'running' && (
        <Progress.Root size="sm" className={classes.bar ?? ''}>
          <Progress.Section value={total === 0 ? 0 : (done / total) * 100} aria-label="Reading again" />
        </Progress.Root>
      )}
      <span className={classes.words}>{readingWords(progress)}</span>
      {state === 'running' ? (
        <Button size="compact-xs" variant="default" onClick={() => void perform('reading.cancel')}>
          Stop reading
        </Button>
      ) : (
        <Button size="compact-xs" variant="default" onClick={() => void perform('reading.again')}>
          Read again
        </Button>
      )}
      <VisuallyHidden role="status">{readingStep(progress)}</VisuallyHidden>
    </div>
  )
}
