import { Alert, Button } from '@mantine/core'
import { FileClock } from 'lucide-react'
import { counted } from '../../shared/model/counted.ts'
import { isUnderway } from '../../shared/model/receipt.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { showReceipt } from '../state/viewStore.ts'
import classes from './CutOffNotice.module.css'
import { goOnWithImport, leaveImport } from './goOnWithImport.ts'
import { receiptName } from './receiptsViewWords.ts'

/** Offers to go on with an import that a crash or a kill cut off. Nothing while another runs. */
export function CutOffNotice() {
  const progress = useAnswer('import.progress', []).data
  const isBusy = progress != null && isUnderway(progress)
  // Asked for while an import runs, it would count that one's lines at every change.
  const receipt = useAnswer('receipt.cutOff', [], { enabled: progress !== undefined && !isBusy }).data?.[0]
  if (receipt === undefined || isBusy) return null
  const { id, leftCount } = receipt
  return (
    <Alert
      role="status"
      variant="outline"
      title={`The import of “${receiptName(receipt)}” was cut off`}
      icon={<FileClock size={18} aria-hidden="true" />}
      m="sm"
    >
      <p>
        What was imported is there. {counted(leftCount, 'file')} of it {leftCount === 1 ? 'is' : 'are'} left.
      </p>
      <div className={classes.buttons}>
        <Button size="compact-sm" color="accent" onClick={() => void goOnWithImport(id)}>
          Go on with the import ({counted(leftCount, 'file')} left)
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => void leaveImport(id)}>
          Leave the rest
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={() => showReceipt(id)}>
          Show what it did
        </Button>
      </div>
    </Alert>
  )
}
