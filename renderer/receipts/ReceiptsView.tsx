import { Button, Splitter } from '@mantine/core'
import { ArrowLeft } from 'lucide-react'
import { PAGE_LENGTH } from '../state/pageOffsets.ts'
import { rememberSizes } from '../state/rememberSizes.ts'
import { useStore } from '../state/store.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { changeView, viewStore } from '../state/viewStore.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { LoadingNotice } from '../ui/LoadingNotice.tsx'
import { useIsNarrow } from '../ui/useIsNarrow.ts'
import { ReceiptList } from './ReceiptList.tsx'
import { ReceiptPane } from './ReceiptPane.tsx'
import classes from './ReceiptsView.module.css'

const columnSizes = rememberSizes('receipts.columns', ['340px', 100])

/** Every import and sync there was, and what the chosen one did, file by file. */
export function ReceiptsView() {
  const { receiptId } = useStore(viewStore)
  const columns = useStore(columnSizes)
  const isNarrow = useIsNarrow()
  const { data: page, error } = useAnswer('receipt.page', [{ offset: 0, limit: PAGE_LENGTH }])

  if (error !== null) return <ErrorNotice error={error} />
  if (page === undefined) return <LoadingNotice words="Loading imports…" />
  if (page.total === 0) return <p className={classes.nothing}>Nothing was imported into this library yet.</p>

  const list = <ReceiptList total={page.total} chosenId={receiptId} />
  const pane =
    receiptId === null ? (
      <p className={classes.nothing}>Choose an import to see what it did.</p>
    ) : (
      <ErrorBoundary resetKey={receiptId}>
        <ReceiptPane key={receiptId} id={receiptId} />
      </ErrorBoundary>
    )

  if (isNarrow) {
    if (receiptId === null) return list
    return (
      <div className={classes.narrow}>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<ArrowLeft size={13} aria-hidden="true" />}
          className={classes.back ?? ''}
          onClick={() => changeView({ receiptId: null })}
        >
          All imports
        </Button>
        {pane}
      </div>
    )
  }
  return (
    <Splitter
      className={classes.fill ?? ''}
      attributes={{ handle: { 'aria-label': 'Width of the list of imports' } }}
      sizes={columns}
      onSizeChange={columnSizes.set}
    >
      <Splitter.Pane defaultSize="340px" min="220px" max="640px" className={classes.pane ?? ''}>
        {list}
      </Splitter.Pane>
      <Splitter.Pane defaultSize={100} min="360px" className={classes.pane ?? ''}>
        {pane}
      </Splitter.Pane>
    </Splitter>
  )
}
