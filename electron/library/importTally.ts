import type { ImportProgress, Receipt, ReceiptLine, ReceiptOutcome } from '../../shared/model/receipt.ts'

/** Where one import stands: its lines so far, and the counts that are shown while it runs. */
export type ImportTally = {
  add(line: ReceiptLine): void
  update(change: Partial<Pick<ImportProgress, 'total' | 'currentFileName' | 'state'>>): void
  finish(finishedAtMs: number): void
  progress(): ImportProgress
  receipt(): Receipt
}

export function startTally(receiptId: number, startedAtMs: number): ImportTally {
  const lines: ReceiptLine[] = []
  const counts: Record<ReceiptOutcome, number> = { imported: 0, same: 0, failed: 0, cancelled: 0 }
  let eventCount = 0
  let finishedAtMs: number | null = null
  let shown: Pick<ImportProgress, 'total' | 'currentFileName' | 'state'> = {
    total: 0,
    currentFileName: '',
    state: 'scanning',
  }
  return {
    add(line) {
      lines.push(line)
      counts[line.outcome] += 1
      eventCount += line.eventCount
    },
    update(change) {
      shown = { ...shown, ...change }
    },
    finish(atMs) {
      finishedAtMs = atMs
      shown = { ...shown, currentFileName: '', state: 'finished' }
    },
    progress: () => ({ receiptId, done: lines.length, counts: { ...counts }, eventCount, ...shown }),
    receipt: () => ({ id: receiptId, startedAtMs, finishedAtMs, lines: [...lines] }),
  }
}
